import type { LandedService, Landing } from '../core/model/landing.ts'

/** Changes that came onto the default branch, with what became of them; kept beside what is allowed and applied. */
export type Landings = {
  /** Those of which something is not through, or not told yet; oldest first. */
  openLandings(estate: string): Promise<readonly Landing[]>
  /** What a pull request brought, oldest first: what was merged, and what of it was let through later. */
  landingsOf(estate: string, pullRequest: number): Promise<readonly Landing[]>
  /** Those by which approvals became waivers, latest first; at most a few hundred. */
  approvedLandings(estate: string): Promise<readonly Landing[]>
  /** The number of the latest: what is allowed, where it is read after that, has all up to it in it. 0 before the first. */
  lastLanding(estate: string): Promise<number>
  /** What the latest landing that concerns a service says of it; null where none does. */
  landedService(estate: string, service: string): Promise<LandedService | null>
  /** Services are as they count at a landing: what was applied of them since each landing up to it came with it, and else there was nothing left to do. */
  keepSettled(estate: string, services: readonly string[], upTo: number): Promise<void>
  /**
   * What is left to do beside a service: of each open landing up to that one, in the environment in which it concerns the
   * service, at most a few dozen.
   */
  leftWith(estate: string, service: string, upTo: number): Promise<readonly (readonly LandedService[])[]>
  /** Notes what stands of a landing on GitHub; `open` is false where nothing of it will change any more. */
  keepTold(estate: string, landing: Pick<Landing, 'number' | 'deployments' | 'open'>): Promise<void>
}
