import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { CloudChange } from '../../../../service/ports/cloud.ts'

/** A change of a service: what it is brought to, and what becomes of its resources by the plan. */
export type StoryChange = { readonly to: JsonObject; readonly plan: CloudChange['announced'] }

/** The life of a service of a shipped offering on AWS, in production. */
export type Story = {
  readonly offering: string
  /** What is told, and the service's name. */
  readonly name: string
  readonly first: JsonObject
  readonly changes: readonly StoryChange[]
  /** Changes that AWS refuses, of what it is at first: why. All is as it was then. */
  readonly refused?: readonly (StoryChange & { readonly words: RegExp })[]
  /** What stands in the way of a deletion while the service is as at first. */
  readonly protected?: readonly string[]
  /** What stays in the account when it is deleted, and what of it is saved. */
  readonly kept?: readonly string[]
  readonly saved?: readonly string[]
}

const image = 'registry.example/shop:1'
const disk = { storageGiB: 20 }

/** One or more lives of each offering, so that each branch of its template is reached. */
export const stories: readonly Story[] = [
  {
    offering: 'bucket',
    name: 'private',
    first: disk,
    changes: [
      { to: { ...disk, keepVersionsDays: 60 }, plan: { Bucket: 'update' } },
      { to: { ...disk, keepVersionsDays: 60, versioning: false, public: true }, plan: { Bucket: 'update' } },
    ],
    kept: ['Bucket'],
  },
  {
    offering: 'bucket',
    name: `public-with-a-name-that-is-longer-than-a-bucket-may-have`,
    first: { ...disk, public: true },
    changes: [{ to: disk, plan: { Bucket: 'update' } }],
    kept: ['Bucket'],
  },
  {
    offering: 'queue',
    name: 'in-any-order',
    first: {},
    changes: [
      { to: { retentionDays: 7, attempts: 1, visibilitySeconds: 0 }, plan: { Queue: 'update' } },
      // What points at the queues follows them: the policy is laid onto the new ones.
      { to: { retentionDays: 7, fifo: true }, plan: { DeadLetters: 'replace', Policy: 'update', Queue: 'replace' } },
    ],
  },
  {
    offering: 'queue',
    name: 'in-order',
    first: { fifo: true },
    changes: [{ to: {}, plan: { DeadLetters: 'replace', Policy: 'update', Queue: 'replace' } }],
  },
  {
    offering: 'postgres',
    name: 'protected-database',
    first: { ...disk, version: '16' },
    refused: [
      { to: { ...disk, version: '15' }, plan: { Database: 'update' }, words: /Cannot upgrade postgres from 16 to 15/ },
    ],
    protected: ['Database (AWS::RDS::DBInstance, by DeletionProtection)'],
    changes: [
      { to: { ...disk, version: '17', nodes: 2 }, plan: { Database: 'update' } },
      { to: { storageGiB: 40, cpu: 8, memoryGiB: 64 }, plan: { Database: 'update' } },
      {
        to: { storageGiB: 40, clients: ['10.1.0.0/16', '192.168.0.0/16'], deletionProtection: false },
        plan: { Database: 'update', SecurityGroup: 'update' },
      },
    ],
    saved: ['Database'],
  },
  {
    offering: 'postgres',
    name: 'standby-database',
    first: { storageGiB: 400, cpu: 16, memoryGiB: 64, nodes: 2, backupDays: 35, deletionProtection: false },
    refused: [
      {
        to: { storageGiB: 100, cpu: 16, memoryGiB: 64, nodes: 2, backupDays: 35, deletionProtection: false },
        plan: { Database: 'update' },
        words: /Invalid storage size/,
      },
    ],
    changes: [],
    saved: ['Database'],
  },
  {
    offering: 'container-service',
    name: 'shop',
    first: { image },
    changes: [
      { to: { image, nodes: 5 }, plan: { Containers: 'update' } },
      { to: { image, nodes: 5, logDays: 90 }, plan: { Logs: 'update' } },
      // A definition is never changed, only followed by another one.
      {
        to: { image: 'registry.example/shop:2', cpu: 8, memoryGiB: 32, environment: [{ name: 'A', value: 'b' }] },
        plan: { Containers: 'update', Logs: 'update', Task: 'replace' },
      },
      {
        to: { image: 'registry.example/shop:2', cpu: 0.25, memoryGiB: 0.5, port: 9000, clients: ['10.1.0.0/16'] },
        plan: { Containers: 'update', SecurityGroup: 'update', Task: 'replace' },
      },
    ],
    kept: ['Logs'],
  },
  {
    offering: 'virtual-machine',
    name: 'protected-machine',
    first: disk,
    refused: [
      {
        to: { ...disk, image: 'ubuntu-24.04' },
        plan: { Image: 'replace', Machine: 'replace' },
        words: /is already attached to an instance/,
      },
      {
        to: { ...disk, zone: 'b' },
        plan: { Data: 'update', Machine: 'replace' },
        words: /properties other than AutoEnableIO, type, size, and IOPS cannot be updated/,
      },
    ],
    protected: ['Machine (AWS::EC2::Instance, by DisableApiTermination)'],
    changes: [
      { to: { storageGiB: 40 }, plan: { Data: 'update' } },
      { to: { storageGiB: 40, cpu: 4, memoryGiB: 32 }, plan: { Machine: 'update' } },
      { to: { storageGiB: 40, cpu: 4, memoryGiB: 8, deletionProtection: false }, plan: { Machine: 'update' } },
    ],
    saved: ['Data'],
  },
  {
    offering: 'virtual-machine',
    name: 'ubuntu-machine',
    first: { ...disk, image: 'ubuntu-24.04', cpu: 32, memoryGiB: 256, zone: 'c', deletionProtection: false },
    changes: [],
    saved: ['Data'],
  },
]
