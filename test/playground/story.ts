import { publicPolicy, service } from './sample-estate.ts'

/** A pull request of the story: who opens it, what it changes, and what a reader should look for. */
export type Chapter = {
  readonly title: string
  readonly look: string
  readonly by: string
  readonly head: string
  readonly files: { readonly [path: string]: string }
  /** What it must end in; the story fails where it does not. */
  readonly conclusion: Conclusion
  /** What somebody answers on it, and what the check must turn to by that. */
  readonly answer?: {
    readonly by: string
    readonly look: string
    /** What is written as a comment, by what Plumbline's own comment says. */
    readonly body: (comment: string) => string
    readonly conclusion: Conclusion
  }
}

/** What a check ends in. */
type Conclusion = 'success' | 'failure' | 'action_required'

/** The line that the comment gives to whoever may approve, with a reason put in. */
function approveLine(comment: string, reason: string): string {
  const line = /\/plumbline approve \S+ \S+ until \S+ because <reason>/.exec(comment)?.[0]
  if (line === undefined) throw new Error(`the comment has no line to approve by:\n${comment}`)
  return line.replace('<reason>', reason)
}

/** The story, first half: what a pull request is told. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Order a bucket for invoices',
    look: 'What keeps to the rules passes in seconds, with one green check and a short comment.',
    by: 'ana',
    head: 'invoices',
    files: {
      'catalog/services/payments/invoices.yaml': service({
        name: 'invoices',
        team: 'payments',
        offering: 'bucket',
        account: 'shop-floor',
        parameters: 'storageGiB: 80',
      }),
    },
    conclusion: 'success',
  },
  {
    title: 'A public place for the press',
    look: 'Three rules object: each at its line, with who may approve, and what nobody may.',
    by: 'dan',
    head: 'press',
    files: {
      'catalog/services/web/press.yaml': service({
        name: 'press',
        team: 'web',
        offering: 'bucket',
        account: 'shop-floor',
        parameters: 'storageGiB: 600, public: true',
      }),
    },
    conclusion: 'failure',
  },
  {
    title: 'A page for the open day',
    look: 'An exception asks who may approve it, and the comment has the line to copy.',
    by: 'dan',
    head: 'open-day',
    files: {
      'catalog/services/web/open-day.yaml': service({
        name: 'open-day',
        team: 'web',
        offering: 'bucket',
        account: 'shop-floor',
        parameters: 'storageGiB: 20, public: true',
      }),
    },
    conclusion: 'action_required',
    answer: {
      by: 'ben',
      look: 'Somebody of security approves it in a comment: for this value alone, and with an end.',
      body: (comment) => approveLine(comment, 'the page is public for the day'),
      conclusion: 'success',
    },
  },
  {
    title: 'Only warn about public buckets',
    look: 'A pull request cannot loosen the rules that judge it; changing a rule takes an administrator.',
    by: 'dan',
    head: 'only-warn',
    files: { 'policies/bucket-not-public.yaml': publicPolicy('warn') },
    conclusion: 'action_required',
  },
  {
    title: 'More room for pictures',
    look: 'What cannot be read is shown where it stands, with the word that was probably meant.',
    by: 'dan',
    head: 'more-room',
    files: {
      'catalog/services/web/pictures.yaml': service({
        name: 'pictures',
        team: 'web',
        offering: 'bukcet',
        account: 'shop-floor',
        parameters: 'storageGib: 150',
      }),
    },
    conclusion: 'failure',
  },
]
