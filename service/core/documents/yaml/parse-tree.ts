import { Composer, type Document, Lexer, Parser } from 'yaml'
import { maximumDepth, maximumValues } from './limits.ts'

/** What is wrong with a YAML text, and where in it (UTF-16 units). */
export type YamlProblem = { readonly offset: number; readonly message: string; readonly path: readonly string[] }

/** A YAML document with its nodes' places, or the one reason why there is none. */
export type Tree = { readonly document: Document.Parsed; readonly problems: readonly YamlProblem[] }

/**
 * Parses one YAML document into nodes with places. Depth is watched while tokens come (K19): what is nested deeper
 * than is allowed never reaches the composer, which is recursive. Never throws.
 */
export function parseTree(text: string): Tree | YamlProblem {
  try {
    const tokens = tokensOf(text)
    if ('offset' in tokens) return tokens
    // Duplicate keys are looked for by the reader of values: the library compares every pair of keys.
    const composer = new Composer<never, true>({
      schema: 'core',
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      stringKeys: true,
      resolveKnownTags: false,
      keepSourceTokens: false,
      prettyErrors: false,
    })
    const [document, second] = [...composer.compose(tokens.tokens, true, text.length)] as Document.Parsed[]
    if (!document) return { offset: 0, path: [], message: 'no YAML document was found here' }
    return { document, problems: problemsOf(document, second) }
  } catch {
    // The library has no more to say here than that it could not go on (a stack that ran out).
    return { offset: 0, path: [], message: 'this YAML cannot be read; write it more simply' }
  }
}

type Tokens = { readonly tokens: Parameters<Composer['compose']>[0] }

function tokensOf(text: string): Tokens | YamlProblem {
  const parser = new Parser()
  const tokens: (Tokens['tokens'] extends Iterable<infer T> ? T : never)[] = []
  let [offset, scalars] = [0, 0]
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > maximumDepth && depthOf(parser) > maximumDepth) {
      return { offset, path: [], message: `nested deeper than ${maximumDepth} lists and mappings` }
    }
    if (lexeme === scalarMark) scalars += 1
    // Keys are scalars too, so that what stands here may be twice as many.
    if (scalars > 2 * maximumValues) {
      return { offset, path: [], message: `more than ${maximumValues} values in one document` }
    }
    offset += marks.has(lexeme) ? 0 : lexeme.length
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

const scalarMark = '\u001f'

/** The lexer marks documents, scalars and errors of flow by one control character that is not in the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark])

const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection'])

function depthOf(parser: Parser): number {
  return parser.stack.filter((token) => collections.has(token.type)).length
}

function problemsOf(document: Document.Parsed, second: Document.Parsed | undefined): YamlProblem[] {
  const problems = document.errors.map((error) => ({
    offset: error.pos[0],
    path: [],
    message: messageOf(error.code, error.message),
  }))
  if (second) problems.push({ offset: second.range[0], path: [], message: 'a document must begin with `---` here' })
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push({ offset: 0, path: [], message: 'only YAML 1.2 is read; leave the %YAML directive out' })
  }
  return problems
}

function messageOf(code: string, message: string): string {
  if (code === 'NON_STRING_KEY') return 'a key must be one word or text'
  const [first = ''] = message.split('\n')
  const words = first.replace(/:$/, '').replaceAll('`', "'")
  return `not sound YAML: ${words.slice(0, 1).toLowerCase()}${words.slice(1, 200)}`
}
