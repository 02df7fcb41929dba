import type { State } from '../state/state.ts'
import type { Hooks } from '../webhooks/hooks.ts'
import { type AppDoings, createAppDoings } from './app-doings.ts'
import { createHookDoings, type HookDoings } from './hook-doings.ts'
import { createIssueDoings, type IssueDoings } from './issue-doings.ts'
import { createPeopleDoings, type PeopleDoings } from './people-doings.ts'
import { createPullDoings, type PullDoings } from './pull-doings.ts'
import { createRepositoryDoings, type RepositoryDoings } from './repository-doings.ts'

/** What people do on GitHub, as functions; repositories, teams and people are named as there (`acme/estate`, `acme/payments`, `alice`). */
export type Doings = PeopleDoings & RepositoryDoings & PullDoings & IssueDoings & AppDoings & HookDoings

/** Binds every doing to a stand-in. */
export function createDoings(state: State, hooks: Hooks): Doings {
  return {
    ...createPeopleDoings(state),
    ...createRepositoryDoings(state),
    ...createPullDoings(state),
    ...createIssueDoings(state),
    ...createAppDoings(state),
    ...createHookDoings(state, hooks),
  }
}
