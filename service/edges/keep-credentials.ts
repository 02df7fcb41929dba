import { open, rename, rm } from 'node:fs/promises'

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
