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
    return { document, problems: problemsOf(document, second, text) }
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
    if (lexeme === scalarMark || lexeme === '[' || lexeme === '{') scalars += 1
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

function problemsOf(document: Document.Parsed, second: Document.Parsed | undefined, text: string): YamlProblem[] {
  // What is missing at the end is missing behind the last word, not on the line after it.
  const end = text.trimEnd().length

  // One slip breaks much of what follows it, so the first is told.
  const problems = document.errors.slice(0, 1).map((error) => ({
    offset: Math.min(error.pos[0], end),
    path: [],
    message: `not sound YAML: ${messageOf(error.code, error.message)}`,
  }))
  if (second) problems.push({ offset: second.range[0], path: [], message: 'a document must begin with `---` here' })
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    problems.push({ offset: 0, path: [], message: 'only YAML 1.2 is read; leave the %YAML directive out' })
  }
  return problems
}

/** What the library says, without what it quotes: that could be a secret. */
const messages: { readonly [code: string]: string } = {
  ALIAS_PROPS: 'an alias has neither a tag nor an anchor',
  BAD_ALIAS: 'an alias or anchor has no name',
  BAD_DIRECTIVE: 'a line beginning with `%` is no directive that is read',
  BAD_DQ_ESCAPE: 'an escape (`\\…`) is none that YAML has; write `\\\\` for a backslash',
  BAD_INDENT: 'the indentation is not that of the lines around it',
  BAD_PROP_ORDER: 'an anchor or tag stands before the mark that it belongs behind',
  BAD_SCALAR_START: 'a text may not begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: "a nested mapping begins on a key's own line; text with `: ` belongs in quotes",
  BLOCK_IN_FLOW: 'a block begins inside brackets or braces',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
  MISSING_CHAR: 'a quote, bracket, brace, comma, colon or line end is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; is a colon missing, or a quote?',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_DOCS: 'a second document begins without `---`',
  MULTIPLE_TAGS: 'a value has two tags',
  NON_STRING_KEY: 'a key must be one word or text',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  TAG_RESOLVE_FAILED: 'the value does not fit its tag',
}

function messageOf(code: string, said: string): string {
  if (code === 'BAD_INDENT' && said.startsWith('Flow')) {
    return 'a `[` or `{` before this is not closed, or what is inside it is not indented'
  }
  return messages[code] ?? 'something stands here that YAML does not allow'
}
