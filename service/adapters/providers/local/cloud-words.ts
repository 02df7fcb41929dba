import { CloudError } from '../../../ports/cloud.ts'
import { codeOf } from './files.ts'

/** What can pass without anybody doing something: a disk that is full or busy, too many open files. */
const passing = new Set('EAGAIN EBUSY EDQUOT EINTR EIO EMFILE ENFILE ENOMEM ENOSPC ESTALE ETIMEDOUT'.split(' '))

/** Does something to the local cloud; an error of the file system becomes a `CloudError` in its own words, with path and code. */
export async function inCloudWords<T>(deed: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const code = codeOf(error)
    if (!(error instanceof Error) || error instanceof CloudError || !/^E[A-Z0-9]+$/.test(code)) throw error
    throw new CloudError(`the local cloud could not ${deed}: ${error.message}`, {
      passing: passing.has(code),
      cause: error,
    })
  }
}

/** A refusal of the local cloud: the same call is refused again until somebody does something. */
export function refusal(message: string): CloudError {
  return new CloudError(message, { passing: false })
}
