import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSession } from '../../../../service/adapters/providers/aws/session.ts'
import { manualClock } from '../../../contracts/manual-clock.ts'

test('who does not say whether a role is taken is not waited for without end', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    vi.unstubAllGlobals()
    server.closeAllConnections()
    server.close()
  })
  // Time is over when the test says so: on a busy machine it could be before anything was asked.
  const timers: (() => void)[] = []
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (over: () => void, milliseconds: number) => {
    if (milliseconds < 10_000) return setTimeout(over, milliseconds)
    timers.push(over)
    return 0
  })
  const asked = once(server, 'request')
  const opening = openSession(
    {
      clock: manualClock(),
      redact: (text) => text,
      pace: { atOnce: 1, perSecond: 1, pauseMs: 0 },
      client: {
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
        maxAttempts: 1,
      },
    },
    {
      account: { name: 'pay', provider: 'aws', environment: 'dev', id: '111111111111' },
      region: 'eu-west-1',
      name: 'doctor',
    },
  )
  const given = opening.catch((error: unknown) => error)
  await asked
  expect(timers.length).toBeGreaterThan(0)
  for (const over of timers) over()
  expect(await given).toMatchObject({
    message: expect.stringMatching(/^AWS could not find out who asks in pay \(eu-west-1\): TimeoutError: /),
    passing: true,
  })
})
