import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StoreError } from '../../service/ports/store.ts'
import { headers, payload, type Served, serveForTest, sign } from './served.ts'

let served: Served
beforeEach(async () => {
  served = await serveForTest()
})
afterEach(() => served.close())

const deliver = (body: string | Uint8Array<ArrayBuffer>, given: Record<string, string> = headers(body)) =>
  fetch(`${served.server.url}/webhooks/github`, { method: 'POST', body, headers: given })
const runs = async () => (await served.store.runs('4711', { limit: 100 })).items
const counted = async (outcome: string) =>
  (await served.metrics.registry.metrics()).includes(`plumbline_deliveries_total{outcome="${outcome}"} 1`)

describe('V1: the ladder of answers', () => {
  test('202: the delivery and its run are kept when it is answered, and the runner is woken', async () => {
    const answer = await deliver(payload())
    expect(answer.status).toBe(202)
    expect(await answer.json()).toMatchObject({ outcome: 'accepted' })
    expect(await runs()).toMatchObject([{ key: 'review:4711#12', state: 'waiting', input: { number: 12 } }])
    expect(served.wakes()).toBe(1)
    expect(await counted('accepted')).toBe(true)
  })

  test('202: a redelivery keeps its id, starts nothing new and wakes the runner', async () => {
    await deliver(payload())
    const answer = await deliver(payload())
    expect([answer.status, await answer.json()]).toMatchObject([202, { outcome: 'redelivered' }])
    expect(await runs()).toHaveLength(1)
    expect(served.wakes()).toBe(2)
  })

  test.each([
    { what: 'another repository', body: payload({ repository: { id: 1 } }), event: 'pull_request' },
    { what: 'no repository', body: payload({ repository: null }), event: 'pull_request' },
    { what: 'a repository whose id is a text', body: payload({ repository: { id: '4711' } }), event: 'pull_request' },
    { what: 'an event that is not used', body: payload(), event: 'star' },
    { what: 'an event named like something every object has', body: payload(), event: 'constructor' },
    { what: 'an action that is not used', body: payload({ action: 'assigned' }), event: 'pull_request' },
    { what: 'a ping', body: payload(), event: 'ping' },
    { what: 'a payload without its number', body: payload({ pull_request: {} }), event: 'pull_request' },
  ])('202: $what is ignored and counted', async ({ body, event }) => {
    const answer = await deliver(body, headers(body, { 'x-github-event': event }))
    expect([answer.status, await answer.json()]).toMatchObject([202, { outcome: 'ignored' }])
    expect(await runs()).toEqual([])
    expect(await counted('ignored')).toBe(true)
  })

  const notUnderstood: { what: string; body: string; given: Record<string, string>; says: string }[] = [
    { what: 'no JSON', body: '{', given: {}, says: 'The body is not a JSON object.' },
    { what: 'JSON that is no object', body: '[]', given: {}, says: 'The body is not a JSON object.' },
    { what: 'null', body: 'null', given: {}, says: 'The body is not a JSON object.' },
    { what: 'an empty body', body: '', given: {}, says: 'The body is not a JSON object.' },
    {
      what: 'a form',
      body: `payload=${encodeURIComponent(payload())}`,
      given: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      says: "Set the webhook's content type to application/json.",
    },
    { what: 'no event', body: payload(), given: { 'x-github-event': '' }, says: 'X-GitHub-Event is missing.' },
    {
      what: 'no delivery id',
      body: payload(),
      given: { 'x-github-delivery': '' },
      says: 'X-GitHub-Delivery is missing.',
    },
  ]
  test.each(notUnderstood)('400: $what', async ({ body, given, says }) => {
    const answer = await deliver(body, headers(body, given))
    expect([answer.status, await answer.json()]).toEqual([400, { outcome: 'not-understood', message: says }])
    expect(await runs()).toEqual([])
  })

  test.each([
    { what: 'the busy store', error: new StoreError('could not keep the delivery: the disk is full (SQLITE_FULL)') },
    { what: 'a defect', error: new TypeError('oh') },
  ])('503: $what', async ({ error }) => {
    vi.spyOn(served.store, 'accept').mockRejectedValue(error)
    const answer = await deliver(payload())
    expect([answer.status, await answer.json()]).toMatchObject([503, { outcome: 'unavailable' }])
    expect(served.wakes()).toBe(0)
    expect(served.log.lines).toContainEqual({ level: 'error', message: 'a delivery could not be kept' })
  })
})

describe('K1: signatures', () => {
  const good = sign(payload())
  test.each([
    { what: 'missing', signature: '' },
    { what: 'short', signature: good.slice(0, -2) },
    { what: 'long', signature: `${good}00` },
    { what: 'of another secret', signature: sign(payload(), 'another') },
    { what: 'of another body', signature: sign(`${payload()} `) },
    { what: 'sha1', signature: `sha1=${good.slice(7, 47)}` },
    { what: 'without its prefix', signature: good.slice(7) },
    { what: 'in capitals', signature: good.toUpperCase() },
    { what: 'doubled', signature: `${good}, ${good}` },
    { what: 'no hex', signature: `sha256=${'z'.repeat(64)}` },
  ])('401 when it is $what, before the body is parsed', async ({ signature }) => {
    const accept = vi.spyOn(served.store, 'accept')
    const answer = await deliver(payload(), headers(payload(), { 'x-hub-signature-256': signature }))
    expect(answer.status).toBe(401)
    expect(accept).not.toHaveBeenCalled()
    expect(await runs()).toEqual([])
  })

  test('401 when the header is doubled on the wire', async () => {
    const body = payload()
    const given = Object.entries(headers(body)).map(([name, value]) => `${name}: ${value}`)
    const request = [...given, `x-hub-signature-256: ${sign(body)}`, `content-length: ${body.length}`]
    expect(await raw(`${request.join('\r\n')}\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 401 /)
  })

  test('the old sha1 header alone does not do', async () => {
    const { 'x-hub-signature-256': _, ...given } = headers(payload(), { 'x-hub-signature': 'sha1=00' })
    expect((await deliver(payload(), given)).status).toBe(401)
  })
})

/** Sends headers and what follows as they are, and gives what comes back until the connection ends or a whole head came. */
async function raw(request: string, more: (write: (chunk: Buffer) => boolean) => Promise<void> = async () => {}) {
  const socket = connect(served.server.port, '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  const headCame = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (answer.includes('\r\n\r\n')) resolve()
    })
    socket.on('close', () => resolve())
    socket.on('error', () => resolve())
  })
  socket.write(`POST /webhooks/github HTTP/1.1\r\nHost: 127.0.0.1\r\n${request}`)
  await Promise.race([more((chunk) => socket.writable && socket.write(chunk)), headCame])
  await headCame
  socket.destroy()
  return answer
}

describe('K4: more than 25 MB', () => {
  const limit = 25 * 1024 * 1024
  const chunk = Buffer.alloc(1024 * 1024, 'x')
  const signed = `x-hub-signature-256: ${`sha256=${'0'.repeat(64)}`}\r\nx-github-event: push\r\nx-github-delivery: a`
  const chunked = async (write: (chunk: Buffer) => boolean, end: boolean) => {
    for (let at = 0; at < 26; at++) {
      write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]))
      await new Promise(setImmediate)
    }
    if (end) write(Buffer.from('0\r\n\r\n'))
  }

  test.each([
    { how: 'signed', head: signed },
    { how: 'unsigned', head: 'x-a: b' },
  ])('413 in chunks without a length, $how, before the end came', async ({ head }) => {
    const answer = await raw(`${head}\r\ntransfer-encoding: chunked\r\n\r\n`, (write) => chunked(write, false))
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(await runs()).toEqual([])
  })

  test('413 with a length, before a byte of the body came', async () => {
    expect(await raw(`${signed}\r\ncontent-length: ${limit + 1}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /)
  })

  test.each([
    { order: 'length first', both: `content-length: ${limit + 1}\r\ntransfer-encoding: chunked` },
    { order: 'chunks first', both: `transfer-encoding: chunked\r\ncontent-length: ${limit + 1}` },
  ])('413 with a length and in chunks, $order', async ({ both }) => {
    expect(await raw(`${signed}\r\n${both}\r\n\r\n`, (write) => chunked(write, true))).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('a small length besides chunks is refused as a whole, and nothing is kept', async () => {
    const body = payload()
    const given = Object.entries(headers(body)).map(([name, value]) => `${name}: ${value}`)
    const both = [...given, 'content-length: 5', 'transfer-encoding: chunked'].join('\r\n')
    const answer = await raw(`${both}\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(await runs()).toEqual([])
  })

  test('a length that lies: what is beyond it is not part of the body, so it is refused', async () => {
    const body = payload()
    const given = Object.entries(headers(body)).map(([name, value]) => `${name}: ${value}`)
    expect(await raw(`${[...given, 'content-length: 5'].join('\r\n')}\r\n\r\n${body}`)).toMatch(/^HTTP\/1\.1 40[01] /)
    expect(await runs()).toEqual([])
  })

  test('just under 25 MB is read whole', async () => {
    const body = payload({ padding: 'x'.repeat(limit - 200) })
    expect((await deliver(body)).status).toBe(202)
  })
})
