import type { Hono } from 'hono'

/** The App that GitHub made of our manifest. */
export type MadeApp = {
  readonly appId: string
  readonly privateKey: string
  readonly webhookSecret: string
  /** Its page at GitHub, where it is installed. */
  readonly htmlUrl: string
}

/** What `/setup` works with. */
export type SetupOptions = {
  readonly estate: string | null
  /** The public address; where none is set, the local one. */
  readonly url: string
  /** Whether GitHub can reach `url`, as far as one can tell. */
  readonly githubUrl: string
  readonly credentialsFile: string
  readonly convertManifest: (code: string) => Promise<MadeApp>
}

/** `/setup`: its routes, and the link to print at start. */
export type Setup = { readonly routes: Hono; readonly link: string }

/** Makes the one-time link and the routes behind it. */
export function createSetup(options: SetupOptions): Setup {
  throw new Error(`${options.url}: not written yet`)
}
