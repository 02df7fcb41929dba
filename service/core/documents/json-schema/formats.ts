import { parseInstant } from '../date.ts'

type Format = { readonly is: (text: string) => boolean; readonly words: string }

const host =
  /^(?=.{1,253}$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** The formats that are checked, each with what it is in words. Others are not known and refused where a schema names them. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'date',
    { is: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && parseInstant(text) !== null, words: 'a date such as 2027-03-01' },
  ],
  [
    'date-time',
    { is: (text) => text.length > 10 && parseInstant(text) !== null, words: 'an instant such as 2027-03-01T12:00:00Z' },
  ],
  [
    'date-or-instant',
    {
      is: (text) => parseInstant(text) !== null,
      words: 'a date such as 2027-03-01, or an instant such as 2027-03-01T12:00:00Z',
    },
  ],
  [
    'duration',
    {
      is: (text) => /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text),
      words: 'an ISO 8601 duration such as P90D',
    },
  ],
  [
    'email',
    {
      is: (text) => /^[^\s@<>"]{1,64}@[^\s@]+$/.test(text) && host.test(text.slice(text.lastIndexOf('@') + 1)),
      words: 'an e-mail address',
    },
  ],
  ['hostname', { is: (text) => host.test(text), words: 'a host name' }],
  ['ipv4', { is: (text) => ipv4.test(text), words: 'an IPv4 address' }],
  ['ipv6', { is: isIpv6, words: 'an IPv6 address' }],
  ['uri', { is: (text) => /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text), words: 'a URI' }],
  ['uuid', { is: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text), words: 'a UUID' }],
])

/** What tells whether a text is of a format, by the format's name: for validators that were made ahead of time. */
export const formatChecks: { readonly [name: string]: (text: string) => boolean } = Object.fromEntries(
  [...formats].map(([name, { is }]) => [name, is]),
)

/** Formats that say how a form draws a field, or that only machines care for; they are not checked. */
export const unchecked: ReadonlySet<string> = new Set(
  'binary byte color double float idn-email idn-hostname int32 int64 iri iri-reference json-pointer password regex relative-json-pointer textarea time uri-reference uri-template'.split(
    ' ',
  ),
)

function isIpv6(text: string): boolean {
  const [head = '', tail, more] = text.split('::')
  if (more !== undefined || text.length > 45) return false
  const groups = [...(head === '' ? [] : head.split(':')), ...(tail ? tail.split(':') : [])]
  const last = groups.at(-1) ?? ''
  const count = groups.length + (ipv4.test(last) ? 1 : 0)
  const sound = groups.every(
    (group, index) => /^[0-9a-f]{1,4}$/i.test(group) || (index === groups.length - 1 && ipv4.test(group)),
  )
  return sound && (tail === undefined ? count === 8 : count < 8)
}
