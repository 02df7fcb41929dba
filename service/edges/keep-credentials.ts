import { access, constants, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes the App's credentials to a file that only its owner can read. It is there whole or not at all, and on the disk when
 * this returns. Throws where it cannot be written.
 */
export async function keepCredentials(
  file: string,
  credentials: { readonly appId: string; readonly privateKey: string; readonly webhookSecret: string },
): Promise<void> {
  const { appId, privateKey, webhookSecret } = credentials
  const beside = `${file}.new`
  await rm(beside, { force: true })
  const handle = await open(beside, 'wx', 0o600)
  try {
    await handle.writeFile(`${JSON.stringify({ appId, privateKey, webhookSecret }, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
}

/**
 * Whether the credentials can be kept in their folder. Asked before anybody is sent to GitHub: an App that is made there,
 * and whose key cannot be kept, is good for nothing. Throws where nothing can be written there.
 */
export async function checkForCredentials(file: string): Promise<void> {
  const folder = dirname(file)
  try {
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw new Error(`the GitHub App's credentials would be kept in ${folder}, which cannot be written to`, { cause })
  }
}
