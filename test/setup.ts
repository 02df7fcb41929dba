// The answer that says "sent already" is made when it is first imported: before a server of the service's own puts a quicker
// `Response` in the place of Node's, of which it would not be known again.
import '@hono/node-server/utils/response'

// Prototype pollution anywhere in the suite is a failure, not a silent success. Libraries that give their own objects a
// `toString` by assignment (the browser's driver does) may: what is frozen otherwise forbids it to all that inherit it.
if (!Object.isFrozen(Object.prototype)) {
  const own = Object.prototype.toString
  Object.defineProperty(Object.prototype, 'toString', {
    get: () => own,
    set(value: unknown) {
      if (this === Object.prototype) throw new TypeError('Object.prototype is frozen')
      Object.defineProperty(this, 'toString', { value, writable: true, enumerable: true, configurable: true })
    },
  })
  Object.freeze(Object.prototype)
}
