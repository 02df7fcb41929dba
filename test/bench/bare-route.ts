import { createHmac, timingSafeEqual } from 'node:crypto'
import { createAdaptorServer } from '@hono/node-server'
import Sqlite from 'better-sqlite3'
import { Hono } from 'hono'

/**
 * The floor of `deliveries`, run as a process: a route that verifies a webhook's signature and commits one row, under the
 * pragmas that the service has. Arguments: the database's file, the secret.
 */
const [file = '', secret = ''] = process.argv.slice(2)
const database = new Sqlite(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('create table deliveries (id text primary key, event text not null, received_at integer not null)')
const insert = database.prepare('insert into deliveries values (?, ?, ?)')

const app = new Hono()
app.post('/webhooks/github', async (context) => {
  const body = new Uint8Array(await context.req.arrayBuffer())
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(context.req.header('x-hub-signature-256') ?? '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return context.text('no', 401)
  insert.run(context.req.header('x-github-delivery'), context.req.header('x-github-event'), Date.now())
  return context.text('ok', 202)
})

const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.stdout.write(`"url":"http://127.0.0.1:${address?.port}"\n`)
})
