// Prototype pollution anywhere in the suite is a failure, not a silent success.
Object.freeze(Object.prototype)
