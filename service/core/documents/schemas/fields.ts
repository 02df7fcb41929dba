import type { Json, JsonObject } from '../../model/json.ts'

/** A field that holds text. */
export function text(description: string, more: JsonObject = {}): JsonObject {
  return { description, type: 'string', minLength: 1, maxLength: 10_000, ...more }
}

/** A field that holds one of a few words. */
export function oneOf(description: string, words: readonly string[]): JsonObject {
  return { description, type: 'string', enum: [...words] }
}

/** A field that holds a name (rule D2). */
export function name(description: string): JsonObject {
  return {
    description,
    type: 'string',
    pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$',
    maxLength: 63,
    patternErrorMessage: 'must be a name: lower-case letters, digits, hyphens within, at most 63',
  }
}

/** A field that holds a duration (rule D7): a whole number and `s`, `m`, `h` or `d`. */
export function duration(description: string): JsonObject {
  return {
    description,
    type: 'string',
    pattern: '^[0-9]{1,9}[smhd]$',
    patternErrorMessage: 'must be a whole number and s, m, h or d, such as 90d',
  }
}

/** A field that holds a date or an instant (rule D7). */
export function date(description: string): JsonObject {
  return { description, type: 'string', format: 'date-or-instant' }
}

/** A field that holds a CEL expression. */
export function expression(description: string): JsonObject {
  return text(`${description} An expression (CEL).`, { maxLength: 20_000, 'x-expression': true })
}

/** A field that holds text with `${…}` holes. */
export function template(description: string): JsonObject {
  return text(`${description} \`\${…}\` holds an expression (CEL).`, { maxLength: 20_000 })
}

/** A field that holds a list. */
export function list(description: string, items: JsonObject, more: JsonObject = {}): JsonObject {
  return { description, type: 'array', items, ...more }
}

/** A field that holds a mapping whose keys are anyone's. */
export function mapOf(description: string, values: Json, more: JsonObject = {}): JsonObject {
  return { description, type: 'object', additionalProperties: values, ...more }
}

/** A field that holds fixed fields, some of them required; others are unknown (rule D4). */
export function fields(
  description: string,
  properties: { readonly [name: string]: JsonObject },
  required: readonly string[] = [],
  more: JsonObject = {},
): JsonObject {
  return { description, type: 'object', properties, required: [...required], additionalProperties: false, ...more }
}

/** A GitHub team (`organization/team`) or a user's login. */
export const person: JsonObject = {
  description: "A GitHub team (`organization/team`) or a user's login.",
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$',
  maxLength: 200,
  patternErrorMessage: 'must be a GitHub team (organization/team) or a login',
}

/** A GitHub team, `organization/team`. */
export function team(description: string): JsonObject {
  return {
    description,
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$',
    maxLength: 200,
    patternErrorMessage: 'must be a GitHub team: organization/team',
  }
}

/** A schedule as cron has it. */
export function schedule(description: string): JsonObject {
  return {
    description: `${description} Five fields, as cron has them: minute, hour, day, month, weekday.`,
    type: 'string',
    pattern: '^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$',
    patternErrorMessage: 'must be five cron fields: minute, hour, day, month, weekday',
  }
}

/** The schema of a whole document of a kind. */
export function envelope(
  kind: string,
  description: string,
  metadata: { readonly [name: string]: JsonObject },
  requiredMetadata: readonly string[],
  spec: JsonObject,
): JsonObject {
  return {
    title: kind,
    ...fields(
      description,
      {
        apiVersion: { description: 'The version of the contract.', const: 'plumbline/v1' },
        kind: { description: 'What this document is.', const: kind },
        metadata: fields(
          'What it is called, and what is noted about it.',
          {
            name: name('Its name; one kind has a name once in an estate.'),
            title: text('A short title for people.'),
            description: text('What it is for.'),
            labels: mapOf("Labels, text to text; anyone's.", { type: 'string' }),
            annotations: mapOf("Annotations, text to text; anyone's.", { type: 'string' }),
            ...metadata,
          },
          ['name', ...requiredMetadata],
        ),
        spec,
      },
      ['apiVersion', 'kind', 'metadata', 'spec'],
    ),
  }
}

/** What a mapping must fulfil besides, where it fits a schema: JSON Schema's `if` and `then`. */
export function where(condition: JsonObject, consequence: JsonObject): JsonObject {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ])
}
