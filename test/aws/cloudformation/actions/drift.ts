import type {
  DescribeStackDriftDetectionStatusInput,
  DescribeStackDriftDetectionStatusOutput,
  DescribeStackResourceDriftsInput,
  DescribeStackResourceDriftsOutput,
  DetectStackDriftInput,
  DetectStackDriftOutput,
  DetectStackResourceDriftInput,
  DetectStackResourceDriftOutput,
  StackDriftStatus,
  StackResourceDrift,
} from '@aws-sdk/client-cloudformation'
import { invalid } from '../../protocol/aws-error.ts'
import { findLive } from '../../resources/effects.ts'
import type { Caller } from '../../server/service.ts'
import { differencesOf } from '../drift-differences.ts'
import type { Stack, StackResource } from '../model.ts'
import { page } from '../paging.ts'
import { goOn, needStack, placeFor } from '../stacks.ts'

const states =
  'CREATE_COMPLETE UPDATE_COMPLETE UPDATE_ROLLBACK_COMPLETE UPDATE_ROLLBACK_FAILED IMPORT_COMPLETE IMPORT_ROLLBACK_COMPLETE'.split(
    ' ',
  )

/** Begins to compare what a stack deployed with what lives. */
export function detectStackDrift(caller: Caller, input: DetectStackDriftInput): DetectStackDriftOutput {
  const stack = needStack(caller, input.StackName ?? '')
  refuseUnlessStill(stack)
  if ([...stack.detections.values()].some(({ done }) => !done)) {
    throw invalid(`Drift detection is already in progress for stack [${stack.id}]`)
  }
  const id = caller.world.newId()
  const detection = {
    began: caller.world.clock.now(),
    done: false,
    drifted: 0,
    stackStatus: 'UNKNOWN' as StackDriftStatus,
  }
  stack.detections.set(id, detection)
  const meant = [...stack.resources.values()].filter(
    ({ logicalId }) => !input.LogicalResourceIds || input.LogicalResourceIds.includes(logicalId),
  )
  stack.steps.push(detect(caller, stack, meant, detection))
  return { StackDriftDetectionId: id }
}

function* detect(
  caller: Caller,
  stack: Stack,
  meant: readonly StackResource[],
  detection: { done: boolean; drifted: number; stackStatus: StackDriftStatus },
): Generator<void, void> {
  yield
  const found = meant.map((one) => check(caller, stack, one))
  detection.drifted = found.filter(
    ({ StackResourceDriftStatus: status }) => status === 'MODIFIED' || status === 'DELETED',
  ).length
  detection.stackStatus = detection.drifted > 0 ? 'DRIFTED' : 'IN_SYNC'
  detection.done = true
  stack.drift = { status: detection.stackStatus, at: caller.world.clock.now() }
}

/** How a detection goes; what it found, once it is done. */
export function describeDriftDetection(
  caller: Caller,
  { StackDriftDetectionId: id = '' }: DescribeStackDriftDetectionStatusInput,
): DescribeStackDriftDetectionStatusOutput {
  const stack = placeFor(caller).stacks.find(({ detections }) => detections.has(id))
  const detection = stack?.detections.get(id)
  if (!stack || !detection) throw invalid(`Drift detection with id ${id} does not exist`)
  const answer: DescribeStackDriftDetectionStatusOutput = {
    StackId: stack.id,
    StackDriftDetectionId: id,
    Timestamp: detection.began,
    DetectionStatus: detection.done ? 'DETECTION_COMPLETE' : 'DETECTION_IN_PROGRESS',
    ...(detection.done
      ? { StackDriftStatus: detection.stackStatus, DriftedStackResourceCount: detection.drifted }
      : {}),
  }
  goOn(caller, stack)
  return answer
}

/** What the last detection found of each resource; nothing of those that were never looked at. */
export function describeResourceDrifts(
  caller: Caller,
  input: DescribeStackResourceDriftsInput,
): DescribeStackResourceDriftsOutput {
  const stack = needStack(caller, input.StackName ?? '')
  const found = [...stack.resources.values()].flatMap(({ drift }) => drift ?? [])
  const wanted = found.filter((one) => {
    const status = one.StackResourceDriftStatus
    return (
      !input.StackResourceDriftStatusFilters?.length ||
      (status !== undefined && input.StackResourceDriftStatusFilters.includes(status))
    )
  })
  const { items, NextToken } = page(caller, wanted, input.NextToken)
  return { StackResourceDrifts: items, NextToken }
}

/** Compares one resource at once. */
export function detectResourceDrift(
  caller: Caller,
  input: DetectStackResourceDriftInput,
): DetectStackResourceDriftOutput {
  const stack = needStack(caller, input.StackName ?? '')
  refuseUnlessStill(stack)
  const one = stack.resources.get(input.LogicalResourceId ?? '')
  if (!one) throw invalid(`Resource ${input.LogicalResourceId} does not exist for stack ${stack.name}`)
  return { StackResourceDrift: check(caller, stack, one) }
}

function check(caller: Caller, stack: Stack, one: StackResource): StackResourceDrift {
  const live = findLive(placeFor(caller), one.type, one.physicalId)
  const { expected, actual, differences } = differencesOf(stack, one, live ?? null)
  const drift: StackResourceDrift = {
    StackId: stack.id,
    LogicalResourceId: one.logicalId,
    PhysicalResourceId: one.physicalId,
    ResourceType: one.type,
    ExpectedProperties: JSON.stringify(expected),
    ...(live ? { ActualProperties: JSON.stringify(actual), PropertyDifferences: [...differences] } : {}),
    StackResourceDriftStatus: !live ? 'DELETED' : differences.length > 0 ? 'MODIFIED' : 'IN_SYNC',
    Timestamp: caller.world.clock.now(),
  }
  one.drift = drift
  return drift
}

function refuseUnlessStill(stack: Stack): void {
  if (!states.includes(stack.status))
    throw invalid(`Drift detection cannot be performed on stack [${stack.id}] in state ${stack.status}`)
}
