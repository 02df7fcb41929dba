// The answer that says "sent already" is made when it is first imported: before a server of the service's own puts a quicker
// `Response` in the place of Node's, of which it would not be known again.
import '@hono/node-server/utils/response'

// Prototype pollution anywhere in the suite is a failure, not a silent success.
Object.freeze(Object.prototype)
