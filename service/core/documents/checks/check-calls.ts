import { type CallName, type DeclaredCall, declaredIn, isRepeatable } from '../../http/calls.ts'
import type { JsonObject } from '../../model/json.ts'
import { parseDuration } from '../date.ts'
import type { FieldProblem } from '../field-problem.ts'
import { didYouMean } from '../nearest.ts'

/** Headers that a client writes itself, or by which a call would become two. */
const ownHeaders: ReadonlySet<string> = new Set(
  'connection content-length expect host keep-alive proxy-authorization te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
)

/** What is wrong with the calls of an `http` resource, besides their schema; `field` is the resource's, `siblings` its target's. */
export function checkCalls(resource: JsonObject, field: string, siblings: JsonObject = {}): readonly FieldProblem[] {
  const { headers, calls, dependsOn } = declaredIn(resource)
  const all = Object.entries(calls) as (readonly [CallName, DeclaredCall])[]
  return [
    ...checkHeaders(headers, `${field}/Headers`),
    ...all.flatMap(([name, call]) => checkHeaders(call.headers ?? {}, `${field}/Calls/${name}/headers`)),
    ...all.flatMap(([name, call]) => checkCall(name, call, `${field}/Calls/${name}`)),
    ...checkIds(calls, `${field}/Calls`),
    ...checkFixed(resource, field),
    ...dependsOn.flatMap((id) =>
      Object.hasOwn(siblings, id)
        ? []
        : [
            {
              field: `${field}/DependsOn`,
              message: `resource \`${id}\` is unknown${didYouMean(id, Object.keys(siblings))}`,
            },
          ],
    ),
  ]
}

function checkFixed({ Fixed: fixed = [], Properties: properties = {} }: JsonObject, field: string) {
  const names = Object.keys(properties as JsonObject)
  return (fixed as readonly string[]).flatMap((name, at) =>
    names.includes(name)
      ? []
      : [{ field: `${field}/Fixed/${at}`, message: `property \`${name}\` is unknown${didYouMean(name, names)}` }],
  )
}

function checkHeaders(headers: { readonly [name: string]: string }, field: string): readonly FieldProblem[] {
  return Object.keys(headers)
    .filter((name) => ownHeaders.has(name.toLowerCase()))
    .map((name) => ({ field: `${field}/${name}`, message: `the header ${name} is written by the client alone` }))
}

/** What is looked at changes nothing; what takes long says how one sees that it is through. */
function checkCall(name: CallName, { method, poll }: DeclaredCall, field: string): readonly FieldProblem[] {
  const looks = name === 'read' || name === 'find'
  if (looks && method !== 'GET') return [{ field: `${field}/method`, message: `\`${name}\` only looks: it is a GET` }]
  if (poll === undefined) return []
  const shown = poll.at !== undefined && poll.until !== undefined
  if (!shown && (name !== 'delete' || poll.at !== undefined || poll.until !== undefined))
    return [{ field: `${field}/poll`, message: 'it says by `at` and `until` when it is through' }]
  if (parseDuration(poll.every ?? '') === 0)
    return [{ field: `${field}/poll/every`, message: 'this must be longer than 0' }]
  return []
}

/** What is made is known by an id from then on, or nobody could read, change or delete it. */
function checkIds(
  { create, find }: { readonly create?: DeclaredCall; readonly find?: DeclaredCall },
  field: string,
): readonly FieldProblem[] {
  if (find !== undefined && find.id === undefined)
    return [{ field: `${field}/find`, message: '`id` is missing: where the answer has the id of what was found' }]
  if (create?.method === 'PUT' && find === undefined)
    return [
      { field: `${field}/create`, message: 'a PUT makes over what is there already: declare `find`, which looks' },
    ]
  if (create === undefined || create.id !== undefined || (find !== undefined && isRepeatable(create))) return []
  return [{ field: `${field}/create`, message: '`id` is missing: where the answer has the id of what was made' }]
}
