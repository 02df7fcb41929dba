import * as model from '@aws-sdk/client-cloudformation'
import { operation, type Service } from '../server/service.ts'
import { deleteChangeSet, describeChangeSet, executeChangeSet, listChangeSets } from './actions/change-sets.ts'
import { createChangeSet } from './actions/create-change-set.ts'
import {
  describeDriftDetection,
  describeResourceDrifts,
  detectResourceDrift,
  detectStackDrift,
} from './actions/drift.ts'
import { describeEvents } from './actions/operation-events.ts'
import {
  describeStackEvents,
  describeStackResource,
  describeStackResources,
  describeStacks,
  listStackResources,
  listStacks,
} from './actions/reading.ts'
import {
  cancelUpdateStack,
  continueUpdateRollback,
  createStack,
  deleteStack,
  getStackPolicy,
  setStackPolicy,
  updateStack,
  updateTerminationProtection,
} from './actions/stacks.ts'
import { getTemplate, getTemplateSummary, validateTemplate } from './actions/templates.ts'

/** CloudFormation: stacks, their change sets, events and drift. */
export const cloudformation: Service = {
  protocol: { kind: 'query', version: '2010-05-15', namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/' },
  operations: {
    CancelUpdateStack: operation(model.CancelUpdateStack$, cancelUpdateStack),
    ContinueUpdateRollback: operation(model.ContinueUpdateRollback$, continueUpdateRollback),
    CreateChangeSet: operation(model.CreateChangeSet$, createChangeSet),
    CreateStack: operation(model.CreateStack$, createStack),
    DeleteChangeSet: operation(model.DeleteChangeSet$, deleteChangeSet),
    DeleteStack: operation(model.DeleteStack$, deleteStack),
    DescribeChangeSet: operation(model.DescribeChangeSet$, describeChangeSet),
    DescribeEvents: operation(model.DescribeEvents$, describeEvents),
    DescribeStackDriftDetectionStatus: operation(model.DescribeStackDriftDetectionStatus$, describeDriftDetection),
    DescribeStackEvents: operation(model.DescribeStackEvents$, describeStackEvents),
    DescribeStackResource: operation(model.DescribeStackResource$, describeStackResource),
    DescribeStackResourceDrifts: operation(model.DescribeStackResourceDrifts$, describeResourceDrifts),
    DescribeStackResources: operation(model.DescribeStackResources$, describeStackResources),
    DescribeStacks: operation(model.DescribeStacks$, describeStacks),
    DetectStackDrift: operation(model.DetectStackDrift$, detectStackDrift),
    DetectStackResourceDrift: operation(model.DetectStackResourceDrift$, detectResourceDrift),
    ExecuteChangeSet: operation(model.ExecuteChangeSet$, executeChangeSet),
    GetStackPolicy: operation(model.GetStackPolicy$, getStackPolicy),
    GetTemplate: operation(model.GetTemplate$, getTemplate),
    GetTemplateSummary: operation(model.GetTemplateSummary$, getTemplateSummary),
    ListChangeSets: operation(model.ListChangeSets$, listChangeSets),
    ListStackResources: operation(model.ListStackResources$, listStackResources),
    ListStacks: operation(model.ListStacks$, listStacks),
    SetStackPolicy: operation(model.SetStackPolicy$, setStackPolicy),
    UpdateStack: operation(model.UpdateStack$, updateStack),
    UpdateTerminationProtection: operation(model.UpdateTerminationProtection$, updateTerminationProtection),
    ValidateTemplate: operation(model.ValidateTemplate$, validateTemplate),
  },
}
