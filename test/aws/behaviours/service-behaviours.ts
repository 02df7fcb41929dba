import type { Behaviour } from './behaviour.ts'
import { docs, reference, s3, words } from './pages.ts'

/** What services refuse although the specification of their types has it, as far as templates can run into it. */
export const serviceBehaviours: readonly Behaviour[] = [
  {
    id: 'SVC1',
    says: 'A bucket’s name has 3 to 63 characters, small letters, digits, dots and hyphens; one that CloudFormation makes does, too.',
    page: s3('userguide/bucketnamingrules'),
    open: words,
  },
  {
    id: 'SVC2',
    says: 'The name of a FIFO queue ends with .fifo, that of another one does not; one that CloudFormation makes is right, and has 80 characters at most.',
    page: `${docs}/AWSSimpleQueueService/latest/SQSDeveloperGuide/create-queue-cloudformation.html`,
    open: 'That a made name gets the suffix is not documented; templates without a name make FIFO queues in use (aws-cdk’s Queue with fifo alone).',
  },
  {
    id: 'SVC3',
    says: 'A queue’s dead letters go to a queue that exists and is of its own kind.',
    page: `${docs}/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html`,
    open: words,
  },
  {
    id: 'SVC4',
    says: 'A database takes a new major version only where AllowMajorVersionUpgrade says so, and no older one; its storage never shrinks.',
    page: `${docs}/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html`,
    open: words,
  },
  {
    id: 'SVC5',
    says: 'A volume cannot get another zone (nothing but its type, size and performance can change), and never shrinks.',
    page: reference('aws-resource-ec2-volume'),
    open: 'The specification calls its zone changeable; the service refuses, in these words (awsdocs/aws-cloudformation-user-guide pull request 556).',
  },
  {
    id: 'SVC6',
    says: 'A volume that is attached to an instance can be attached to no other, and not be deleted; it is free when the instance is terminated.',
    page: `${docs}/ebs/latest/userguide/ebs-attaching-volume.html`,
    open: words,
  },
  {
    id: 'SVC7',
    says: 'An instance with DisableApiTermination is not terminated.',
    page: `${docs}/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html`,
    open: words,
  },
]
