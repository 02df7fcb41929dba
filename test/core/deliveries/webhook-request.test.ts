import { describe, expect, test } from 'vitest'
import { webhookRequest } from '../../../service/core/deliveries/webhook-request.ts'

const estate = { id: '4711', defaultBranch: 'main' }
const sha = 'a'.repeat(40)
const bot = { user: { id: 7, type: 'Bot' } }
const comment = (action: string, of: object, more: object = {}) => ({
  action,
  issue: { number: 12, pull_request: {} },
  comment: { id: 99, body: 'nice', user: { id: 1, type: 'User' }, ...of },
  ...more,
})
const mine = { ...bot, body: '<!-- plumbline -->\n### Plumbline: pass' }

const review = { key: 'review:4711#12', flow: 'review', input: { number: 12 } }
const command = { key: 'command:4711:99', flow: 'command', input: { number: 12, commentId: '99' } }

describe('what a webhook sets going', () => {
  test.each([
    ...[
      'opened',
      'synchronize',
      'reopened',
      'closed',
      'edited',
      'ready_for_review',
      'converted_to_draft',
      'labeled',
      'unlabeled',
    ].map((action) => ({
      when: `a pull request is ${action}`,
      event: 'pull_request',
      payload: { action, pull_request: { number: 12 } },
      starts: review,
    })),
    {
      when: 'a pull request is assigned',
      event: 'pull_request',
      payload: { action: 'assigned', pull_request: { number: 12 } },
      starts: null,
    },
    {
      when: 'a review is submitted',
      event: 'pull_request_review',
      payload: { action: 'submitted', pull_request: { number: 12 } },
      starts: review,
    },
    {
      when: 'the default branch is pushed',
      event: 'push',
      payload: { ref: 'refs/heads/main' },
      starts: { key: 'apply:4711', flow: 'apply', input: {} },
    },
    {
      when: 'the default branch is renamed',
      event: 'repository',
      payload: { action: 'edited', changes: { default_branch: { from: 'main' } } },
      starts: { key: 'reconcile:4711', flow: 'reconcile', input: {} },
    },
    {
      when: 'the description of the repository is edited',
      event: 'repository',
      payload: { action: 'edited', changes: { description: { from: '' } } },
      starts: null,
    },
    { when: 'another branch is pushed', event: 'push', payload: { ref: 'refs/heads/mainly' }, starts: null },
    { when: 'a tag of its name is pushed', event: 'push', payload: { ref: 'refs/tags/main' }, starts: null },
    {
      when: 'our check is asked for again',
      event: 'check_run',
      payload: { action: 'rerequested', check_run: { head_sha: sha } },
      starts: { key: `recheck:4711@${sha}`, flow: 'recheck', input: { headSha: sha } },
    },
    {
      when: 'all checks are asked for again',
      event: 'check_suite',
      payload: { action: 'rerequested', check_suite: { head_sha: sha } },
      starts: { key: `recheck:4711@${sha}`, flow: 'recheck', input: { headSha: sha } },
    },
    {
      when: 'a check is made',
      event: 'check_run',
      payload: { action: 'created', check_run: { head_sha: sha } },
      starts: null,
    },
    {
      when: 'a check of no commit is asked for',
      event: 'check_run',
      payload: { action: 'rerequested', check_run: { head_sha: '../x' } },
      starts: null,
    },
    {
      when: 'G6: the queue asks for checks',
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { head_sha: sha, base_sha: sha, base_ref: 'refs/heads/main' },
      },
      starts: { key: `mergeGroup:4711@${sha}`, flow: 'mergeGroup', input: { headSha: sha, baseSha: sha } },
    },
    {
      when: 'G6: the queue of another branch asks',
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { head_sha: sha, base_sha: sha, base_ref: 'refs/heads/dev' },
      },
      starts: null,
    },
    {
      when: 'G6: a merge group is destroyed',
      event: 'merge_group',
      payload: { action: 'destroyed', merge_group: { head_sha: sha, base_sha: sha, base_ref: 'refs/heads/main' } },
      starts: null,
    },
    {
      when: 'G9: a person writes a command',
      event: 'issue_comment',
      payload: comment('created', { body: 'Hm.\r\n  /plumbline recheck' }),
      starts: command,
    },
    {
      when: 'G9: a person quotes a command',
      event: 'issue_comment',
      payload: comment('created', { body: '> /plumbline recheck' }),
      starts: null,
    },
    {
      when: 'G9: a bot writes a command',
      event: 'issue_comment',
      payload: comment('created', { ...bot, body: '/plumbline recheck' }),
      starts: null,
    },
    {
      when: 'G9: a command is edited',
      event: 'issue_comment',
      payload: comment('edited', { body: '/plumbline recheck' }),
      starts: null,
    },
    {
      when: 'a command stands on an issue',
      event: 'issue_comment',
      payload: { ...comment('created', { body: '/plumbline help' }), issue: { number: 12 } },
      starts: { key: 'command:4711:99', flow: 'command', input: { number: 12, commentId: '99', issue: true } },
    },
    {
      when: 'an App’s comment on an issue is deleted',
      event: 'issue_comment',
      payload: { ...comment('deleted', mine), issue: { number: 12 } },
      starts: null,
    },
    {
      when: 'A5: a review is dismissed',
      event: 'pull_request_review',
      payload: { action: 'dismissed', pull_request: { number: 12 } },
      starts: { key: 'review:4711#12', flow: 'review', input: { number: 12 } },
    },
    {
      when: 'G2: an App’s comment is deleted',
      event: 'issue_comment',
      payload: comment('deleted', mine),
      starts: { key: 'recheck:4711#12:99', flow: 'recheck', input: { number: 12, commentId: '99' } },
    },
    {
      when: 'G2: a person’s comment is deleted',
      event: 'issue_comment',
      payload: comment('deleted', {}),
      starts: null,
    },
    {
      when: 'G2: somebody edits our comment',
      event: 'issue_comment',
      payload: comment('edited', mine, { sender: { id: 1 }, changes: { body: { from: mine.body } } }),
      starts: { key: 'recheck:4711#12', flow: 'recheck', input: { number: 12 } },
    },
    {
      when: 'G2: we edit our comment',
      event: 'issue_comment',
      payload: comment('edited', mine, { sender: { id: 7 }, changes: { body: { from: mine.body } } }),
      starts: null,
    },
    { when: 'another event comes', event: 'star', payload: {}, starts: null },
    { when: 'an event is named like a property of every object', event: 'toString', payload: {}, starts: null },
  ])('$when', ({ event, payload, starts }) => {
    expect(webhookRequest(estate, event, payload)).toEqual(starts)
  })

  test.each([
    undefined,
    null,
    1,
    'x',
    [],
    { action: {} },
    { pull_request: { number: '12' } },
    { pull_request: { number: 1.5 } },
    { pull_request: { number: -1 } },
  ])('K3: %j is no payload of any event, and no error', (payload) => {
    for (const event of [
      'pull_request',
      'pull_request_review',
      'push',
      'check_run',
      'check_suite',
      'merge_group',
      'issue_comment',
    ])
      expect(webhookRequest(estate, event, payload)).toBeNull()
  })
})
