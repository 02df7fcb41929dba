import type { DoctorCheck } from './check.ts'
import { administrators } from './checks/administrators.ts'
import { approvers } from './checks/approvers.ts'
import { awsBuckets } from './checks/aws-buckets.ts'
import { awsRegions } from './checks/aws-regions.ts'
import { awsRoles } from './checks/aws-roles.ts'
import { bypass } from './checks/bypass.ts'
import { clouds } from './checks/clouds.ts'
import { database } from './checks/database.ts'
import { deliveries } from './checks/deliveries.ts'
import { estate } from './checks/estate.ts'
import { events } from './checks/events.ts'
import { installation } from './checks/installation.ts'
import { ledger } from './checks/ledger.ts'
import { localCloud } from './checks/local-cloud.ts'
import { names } from './checks/names.ts'
import { permissions } from './checks/permissions.ts'
import { directPushes, forcePushes } from './checks/pushes.ts'
import { requiredCheck } from './checks/required-check.ts'
import { settings } from './checks/settings.ts'
import { signIn } from './checks/sign-in.ts'
import { webhook } from './checks/webhook.ts'

/** Every question to the set-up, in the order in which they are answered: what others rest on comes first. */
export const checks = {
  settings,
  signIn,
  permissions,
  events,
  installation,
  webhook,
  deliveries,
  requiredCheck,
  directPushes,
  forcePushes,
  bypass,
  estate,
  administrators,
  names,
  approvers,
  clouds,
  localCloud,
  awsRoles,
  awsRegions,
  awsBuckets,
  database,
  ledger,
} satisfies { readonly [name: string]: DoctorCheck }
