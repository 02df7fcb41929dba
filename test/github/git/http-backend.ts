import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'
import type { Git } from './git.ts'
import { gitEnvironment } from './git-process.ts'

/** One request of a Git client. */
export type GitRequest = {
  readonly method: string
  /** Below the repository: `/info/refs`, `/git-upload-pack`, `/git-receive-pack`. */
  readonly service: string
  readonly query: string
  readonly body: Buffer
  readonly contentType: string
  readonly contentEncoding: string
  readonly protocol: string
  readonly user: string
}

/** What Git's CGI answered. */
export type GitAnswer = { readonly status: number; readonly headers: [string, string][]; readonly body: Buffer }

/** Answers one request of `git clone`, `fetch` or `push` by Git's own CGI, from what is on disk. */
export function httpBackend(repository: Git, request: GitRequest): Promise<GitAnswer> {
  const env = {
    ...gitEnvironment,
    GIT_PROJECT_ROOT: dirname(repository.directory),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${basename(repository.directory)}${request.service}`,
    REQUEST_METHOD: request.method,
    QUERY_STRING: request.query,
    CONTENT_TYPE: request.contentType,
    CONTENT_LENGTH: String(request.body.length),
    REMOTE_USER: request.user,
    REMOTE_ADDR: '127.0.0.1',
    ...(request.contentEncoding === '' ? {} : { HTTP_CONTENT_ENCODING: request.contentEncoding }),
    ...(request.protocol === '' ? {} : { GIT_PROTOCOL: request.protocol }),
  }
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.resume()
    child.on('error', reject)
    child.on('close', () => resolve(parseCgi(Buffer.concat(chunks))))
    child.stdin.on('error', () => {})
    child.stdin.end(request.body)
  })
}

function parseCgi(output: Buffer): GitAnswer {
  const end = output.indexOf('\r\n\r\n')
  const headers = output
    .toString('utf8', 0, Math.max(end, 0))
    .split('\r\n')
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ])
  const status = headers.find(([name]) => name === 'status')?.[1]
  return {
    status: end < 0 ? 500 : status === undefined ? 200 : Number.parseInt(status, 10),
    headers: headers.filter(([name]) => name !== 'status' && name !== ''),
    body: end < 0 ? Buffer.alloc(0) : output.subarray(end + 4),
  }
}

/** One ref that a push asks to move. */
export type PushCommand = { readonly before: string; readonly after: string; readonly ref: string }

/** The commands at the beginning of a push. */
export function pushCommands(body: Buffer): PushCommand[] {
  const commands: PushCommand[] = []
  for (let at = 0; at + 4 <= body.length; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16)
    if (!(length > 4)) break
    const line = body.toString('utf8', at + 4, at + length).split('\0')[0] ?? ''
    const [before = '', after = '', ref = ''] = line.trim().split(' ')
    if (ref !== '') commands.push({ before, after, ref })
    at += length
  }
  return commands
}

function packet(payload: Buffer | string): Buffer {
  const bytes = Buffer.from(payload)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}

/** The answer to a push that a rule refuses: `git` prints it as GitHub's. */
export function refusedPush(commands: readonly PushCommand[], reason: string): Buffer {
  const report = [
    packet('unpack ok\n'),
    ...commands.map(({ ref }) => packet(`ng ${ref} protected branch hook declined\n`)),
    Buffer.from('0000'),
  ]
  const message = packet(Buffer.concat([Buffer.from([2]), Buffer.from(`error: GH006: ${reason}\n`)]))
  const result = packet(Buffer.concat([Buffer.from([1]), ...report]))
  return Buffer.concat([message, result, Buffer.from('0000')])
}
