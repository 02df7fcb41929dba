import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createEgress, type EgressOptions } from '../../../service/adapters/egress/create-egress.ts'
import { type EgressCall, EgressError } from '../../../service/ports/egress.ts'
import { manualClock } from '../../contracts/manual-clock.ts'

/** Answers as the test says, and remembers what it was asked. */
type Stand = { readonly port: number; readonly asked: IncomingMessage[]; stop(): void }

async function stand(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Stand> {
  const asked: IncomingMessage[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, asked, stop }
}

const looked: string[] = []
/** Every name leads to the machine itself, unless the test says otherwise. */
const toLoopback: EgressOptions['resolve'] = async (host) => {
  looked.push(host)
  return [{ address: '127.0.0.1', family: 4 }]
}
const clock = manualClock()
const egress = createEgress({ clock, resolve: toLoopback })

function call(url: string, egress: readonly string[], more: Partial<EgressCall> = {}): EgressCall {
  return { method: 'GET', url, headers: {}, body: null, egress, ...more }
}

async function failure(asked: Promise<unknown>): Promise<EgressError> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof EgressError)) throw new Error(`it did not fail as it should: ${String(error)}`)
  return error
}

let here: Stand
let answering: (request: IncomingMessage, response: ServerResponse) => void
beforeAll(async () => {
  here = await stand((request, response) => answering(request, response))
})
afterAll(() => here.stop())
afterEach(() => {
  here.asked.length = 0
  looked.length = 0
  vi.unstubAllEnvs()
})
const ok = (_: IncomingMessage, response: ServerResponse) => void response.end('{"ok":true}')
const listed = () => [`127.0.0.1:${here.port}`]
const at = (path: string) => `http://127.0.0.1:${here.port}${path}`

describe('K13: forbidden targets', () => {
  /** What is asked for, with PORT for that of a server that must not hear of it; `egress` is this one's, and what the row adds. */
  const forbidden: readonly (readonly [string, string, (readonly string[])?])[] = [
    ['a host that is not listed', 'https://evil.example/'],
    ['a listed host’s subdomain', 'https://x.api.example/'],
    ['a listed host as a subdomain', 'https://api.example.evil.example/'],
    ['a listed host as a beginning', 'https://api.example-evil/'],
    ['another port of a listed host', 'https://api.example:8443/'],
    ['port 443 without TLS', 'http://api.example:443/'],
    ['a listed host without TLS', 'http://api.example/'],
    ['a listed name, that leads to loopback', 'https://api.example/'],
    ['the same with a dot at its end', 'https://api.example./'],
    ['the same in capital letters', 'https://API.EXAMPLE/'],
    ['the same with two dots at its end', 'https://api.example../'],
    ['the same in full-width letters', 'https://ａｐｉ.example/'],
    ['a user name before the host', 'https://api.example@evil.example/'],
    ['a user name and password', 'https://user:pass@api.example/'],
    ['an empty password', 'https://user:@api.example/'],
    ['a backslash before the host', 'https://api.example\\@evil.example/'],
    ['a look-alike of a listed host', 'https://аpi.example/'],
    ['loopback that is not listed', 'http://127.0.0.2:PORT/'],
    ['loopback at another port', 'http://127.0.0.1:1/'],
    ['loopback over TLS, not so listed', 'https://127.0.0.1/'],
    ['loopback by name', 'http://localhost:PORT/'],
    ['loopback by name, though that is listed', 'http://localhost:PORT/', ['localhost:PORT']],
    ['loopback by name over TLS', 'https://localhost:PORT/'],
    ['loopback in decimal', 'http://2130706434:PORT/'],
    ['loopback in octal', 'http://0177.0.0.02:PORT/'],
    ['loopback in hexadecimal', 'http://0x7f.0x0.0x0.0x2:PORT/'],
    ['loopback in one hexadecimal number', 'http://0x7f000002:PORT/'],
    ['loopback in short', 'http://127.2:PORT/'],
    ['loopback in full-width digits', 'http://１２７.0.0.2:PORT/'],
    ['loopback, percent-encoded', 'http://%31%32%37.0.0.2:PORT/'],
    ['loopback with a dot at its end', 'http://127.0.0.2.:PORT/'],
    ['loopback of IPv6', 'http://[::1]:PORT/'],
    ['loopback, IPv6-mapped', 'http://[::ffff:127.0.0.2]:PORT/'],
    ['loopback, IPv6-mapped in hexadecimal', 'http://[::ffff:7f00:2]:PORT/'],
    ['loopback, IPv4-compatible', 'http://[::127.0.0.2]:PORT/', ['[::127.0.0.3]:PORT']],
    ['nothing at all', 'http://0.0.0.0:PORT/'],
    ['nothing at all of IPv6', 'http://[::]:PORT/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['the metadata of a cloud, in decimal', 'http://2852039166/'],
    ['the metadata of a cloud, over IPv6', 'http://[fd00:ec2::254]/'],
    ['the metadata by name', 'http://metadata.google.internal/', ['metadata.google.internal']],
    ['a private address', 'https://10.0.0.1/'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,x'],
    ['FTP', 'ftp://api.example/'],
    ['a web socket', 'wss://api.example/'],
    ['no address', 'https://'],
    ['a path alone', '/workspaces'],
    ['a host by a wildcard', 'https://x.example/', ['*.example', '*']],
    ['a host by an address with a path', 'https://x.example/', ['https://x.example/', 'x.example/path', 'u@x.example']],
  ]
  test.each(forbidden.map(([what, url, more = []]) => ({ what, url, more })))(
    'K13: $what is refused: $url',
    async ({ url, more }) => {
      answering = ok
      const withPort = (text: string) => text.replace('PORT', String(here.port))
      const asked = call(withPort(url), ['api.example', ...listed(), ...more.map(withPort)], {
        headers: { authorization: 'Bearer canary' },
      })
      const error = await failure(egress.call(asked))
      expect(error.became).toBe('refused')
      expect(error.message).not.toContain('canary')
      expect(here.asked).toEqual([])
    },
  )

  test('K13: these are more than forty', () => expect(forbidden.length).toBeGreaterThanOrEqual(40))

  /** What a listed name may lead to. */
  const addresses = `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::
    3fff::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 5f00::1`.split(/\s+/)
  test.each(addresses)('K13: a listed name that leads to %s is refused, whatever else it leads to', async (address) => {
    const family = address.includes(':') ? 6 : 4
    for (const found of [[address], ['93.184.216.34', address]]) {
      const resolve = async () => found.map((one) => ({ address: one, family: one === address ? family : 4 }) as const)
      const error = await failure(createEgress({ clock, resolve }).call(call('https://api.example/', ['api.example'])))
      expect(error).toMatchObject({ became: 'refused', message: expect.stringMatching(/address that is not public/) })
      expect(error.message).not.toContain(address)
    }
  })

  test('K13: what was looked up is what is connected to: a name that leads elsewhere a moment later leads nowhere', async () => {
    answering = ok
    const answers = [['127.0.0.1'], ['127.0.0.3']]
    const resolve: EgressOptions['resolve'] = async (host) => {
      looked.push(host)
      return (answers.shift() ?? []).map((address) => ({ address, family: 4 }))
    }
    const rebinding = createEgress({ clock, resolve })
    const port = String(here.port)
    // Over TLS, which this server does not speak: that it came so far shows that it was connected to.
    const asked = call(`https://api.example:${port}/`, [`api.example:${port}`, `127.0.0.1:${port}`])
    expect(await failure(rebinding.call(asked))).toMatchObject({ became: 'unsent' })
    expect(looked).toEqual(['api.example'])
    expect(await failure(rebinding.call(asked))).toMatchObject({ became: 'refused' })
    expect(looked).toEqual(['api.example', 'api.example'])
    expect(here.asked).toEqual([])
  })
})

describe('K13: redirects', () => {
  let other: Stand
  beforeAll(async () => {
    other = await stand(ok)
  })
  afterAll(() => other.stop())
  const both = () => [...listed(), `127.0.0.1:${other.port}`]
  const headers = { authorization: 'Bearer canary', 'x-key': 'canary', accept: 'application/json' }
  const redirects = (to: string, status = 302) => {
    answering = (request, response) => {
      if (request.url === '/end') return void response.end('{"ok":true}')
      response.writeHead(status, { location: to }).end()
    }
  }

  test('K13: to another origin they are followed without anything that the first one was told', async () => {
    redirects(`http://127.0.0.1:${other.port}/x`)
    const { status } = await egress.call(call(at('/'), both(), { headers, body: 'canary' }))
    expect(status).toBe(200)
    expect(JSON.stringify(other.asked.map((one) => one.headers))).not.toContain('canary')
    expect(other.asked[0]?.headers).toEqual({
      host: `127.0.0.1:${other.port}`,
      accept: 'application/json',
      connection: 'close',
    })
  })

  test('within one origin they keep what the call says', async () => {
    redirects('/end')
    await egress.call(call(at('/'), listed(), { headers }))
    expect(here.asked.map((one) => one.headers.authorization)).toEqual(['Bearer canary', 'Bearer canary'])
  })

  test.each([
    'http://127.0.0.2:PORT/',
    'http://169.254.169.254/latest/',
    'https://evil.example/',
    'file:///etc/passwd',
    '//evil.example/',
    'http://user:pass@127.0.0.1:PORT/',
    'http://[',
  ])('K13: one to %s is refused', async (to) => {
    redirects(to.replace('PORT', String(here.port)))
    expect(await failure(egress.call(call(at('/'), both())))).toMatchObject({ became: 'refused' })
    expect(here.asked).toHaveLength(1)
  })

  test('a circle of them ends', async () => {
    redirects('/again')
    expect((await failure(egress.call(call(at('/'), listed())))).message).toMatch(/redirects more than 3 times$/)
    expect(here.asked).toHaveLength(4)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('K13: a %s is not sent on', async (method) => {
    redirects('/end', 307)
    expect(await egress.call(call(at('/'), listed(), { method, body: '{}' }))).toMatchObject({ status: 307 })
    expect(here.asked).toHaveLength(1)
  })
})

describe('what is sent and what is read', () => {
  test('K13: nothing ambient goes along: no proxy, no cookie, no header that the call does not have', async () => {
    answering = (_, response) => void response.setHeader('set-cookie', 'a=b').end('{}')
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) vi.stubEnv(name, 'http://127.0.0.1:9/')
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    await egress.call(call(at('/a?b=c'), listed()))
    await egress.call(call(at('/'), listed(), { method: 'POST', body: '{"ä":1}', headers: { 'x-a': 'b' } }))
    const host = `127.0.0.1:${here.port}`
    expect(here.asked.map((one) => [one.method, one.url, one.headers])).toEqual([
      ['GET', '/a?b=c', { host, connection: 'close' }],
      ['POST', '/', { host, connection: 'close', 'content-length': '8', 'x-a': 'b' }],
    ])
  })

  test('an answer is read with its status, whatever that is', async () => {
    answering = (_, response) => void response.writeHead(418, { 'retry-after': '7' }).end('no')
    expect(await egress.call(call(at('/'), listed()))).toEqual({ status: 418, retryAfterMs: 7000, text: 'no' })
    const date = new Date(clock.now().getTime() + 90_000).toUTCString()
    answering = (_, response) => void response.writeHead(503, { 'retry-after': date }).end()
    const { retryAfterMs } = await egress.call(call(at('/'), listed()))
    expect(Math.round((retryAfterMs ?? 0) / 10_000)).toBe(9)
  })

  test.each([
    [
      'an answer that is too large',
      (response: ServerResponse) => void response.end('x'.repeat(2000)),
      /larger than 1000/,
    ],
    [
      'headers that are too large',
      (r: ServerResponse) => void r.setHeader('x', 'x'.repeat(4000)).end(),
      /HPE_HEADER_OVER/,
    ],
    [
      'an answer that breaks off',
      (r: ServerResponse) => void r.writeHead(200, { 'content-length': '9' }).write('x', () => r.destroy()),
      /failed/,
    ],
    ['no answer', (response: ServerResponse) => void response.destroy(), /failed: ECONNRESET/],
  ])('%s: nobody knows what came of it', async (_, answer, words) => {
    answering = (__, response) => answer(response)
    const small = createEgress({ clock, limits: { bytes: 1000, headerBytes: 2000 } })
    const error = await failure(small.call(call(at('/?token=canary'), listed(), { method: 'POST', body: 'canary' })))
    expect(error).toMatchObject({ became: 'unknown', message: expect.stringMatching(words) })
    expect(error.message).not.toContain('canary')
  })

  test('it ends when its time is over, be it before or amid the answer', async () => {
    for (const begins of [false, true]) {
      const over = new AbortController()
      answering = (_, response) => {
        if (begins) response.write('{')
        setImmediate(() => over.abort())
      }
      const hasty = createEgress({ clock, timeLimit: () => over.signal })
      const error = await failure(hasty.call(call(at('/'), listed())))
      expect(error).toMatchObject({ became: 'unknown', message: '127.0.0.1 did not answer in time' })
    }
  })

  test('what never reached its service is told from what may have', async () => {
    const closed = createTcpServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const gone = await failure(egress.call(call(`http://127.0.0.1:${port}/`, [`127.0.0.1:${port}`])))
    expect(gone).toMatchObject({ became: 'unsent', message: 'the call to 127.0.0.1 failed: ECONNREFUSED' })
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    const nameless = createEgress({ clock, resolve })
    expect(await failure(nameless.call(call('https://api.example/', ['api.example'])))).toMatchObject({
      became: 'unsent',
      message: 'api.example could not be looked up: ENOTFOUND',
    })
  })

  test('K13: TLS is verified whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    answering = ok
    const { createServer: createTls } = await import('node:https')
    const { certificate, key } = await import('./self-signed.ts')
    const server = createTls({ cert: certificate, key }, (_, response) => void response.end('{}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.address() as AddressInfo
      const error = await failure(egress.call(call(`https://127.0.0.1:${port}/`, [`127.0.0.1:${port}`])))
      expect(error).toMatchObject({ became: 'unsent', message: expect.stringMatching(/SELF_SIGNED/) })
    } finally {
      server.close()
    }
  })
})
