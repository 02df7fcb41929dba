/** What stands where a secret stood. */
export const redacted = '[redacted]'

/** In small letters, texts of which one stands in everything that the expression finds: none of them, and it need not look. */
type Shape = readonly [hints: readonly string[], expression: RegExp]

/**
 * The shapes of secrets that the clouds and GitHub issue, and of how they travel. Each is found anywhere in a text, in a
 * JSON text too. Sources: GitHub's token formats (docs.github.com, "About authentication"), AWS's and Google's own
 * descriptions of their keys, Azure's connection strings and SAS signatures.
 */
const shapes: readonly Shape[] = [
  // PEM; line ends may be written as \n. A key that is cut off is one too.
  [['-----begin'], /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g],
  // GitHub: classic and fine-grained tokens, App, OAuth and refresh tokens, with or without the new longer bodies.
  [
    ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    /\b(?:gh[pousr]_[A-Za-z0-9_.-]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  ],
  [[], /\bv[0-9]\.[0-9a-f]{40}\b/g],
  // JWTs: an App's own, Azure's and Google's access tokens.
  [['eyj'], /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g],
  // AWS: key ids, and secrets and session tokens where their names stand before them.
  [['akia', 'asia', 'abia', 'acca'], /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
  [
    ['aws', 'secret', 'session', 'security'],
    /(?<=(?:aws|secret|session|security)[\w-]{0,24}(?:key|token)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)[A-Za-z0-9/+=]{16,}/gi,
  ],
  [['x-amz-'], /(?<=X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'\\]+/gi],
  // Azure: account keys, shared access signatures, client secrets.
  [
    ['accountkey', 'sharedaccess', 'sig='],
    /(?<=(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=)[A-Za-z0-9%/+=_-]{16,}/g,
  ],
  [['q~'], /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/g],
  // Google: API keys, OAuth access and refresh tokens, client secrets.
  [['aiza'], /\bAIza[A-Za-z0-9_-]{35}/g],
  [['ya29.'], /\bya29\.[A-Za-z0-9_.-]{16,}/g],
  [['1//'], /\b1\/\/[A-Za-z0-9_-]{24,}/g],
  [['gocspx-'], /\bGOCSPX-[A-Za-z0-9_-]{20,}/g],
  // Webhook signatures, headers, and credentials in addresses.
  [['sha1=', 'sha256='], /\bsha(?:1|256)=[0-9a-f]{40,64}\b/gi],
  [
    ['authorization'],
    /(?<=\b(?:proxy-)?authorization\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)(?:[A-Za-z][\w-]*\s+)?[^\s"',;\\]+/gi,
  ],
  [['bearer', 'basic'], /(?<=\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi],
  [['://'], /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"']{0,200}:)[^\s/@"']+(?=@)/gi],
]

/** Takes secrets out of texts. */
export type Redactor = (text: string) => string

/**
 * A redactor that knows the shapes of secrets and these very ones (the webhook secret, the API token, `PLUMBLINE_SECRET_*`),
 * as they are, as JSON and addresses write them, and in base64. `more` are those that come to be known later: it may grow.
 */
export function createRedactor(secrets: Iterable<string>, more: ReadonlySet<string> = new Set()): Redactor {
  const given = [...secrets]
  let known: readonly string[] = []
  let size = -1
  return (text) => {
    if (more.size !== size) {
      size = more.size
      known = formsOf([...given, ...more])
    }
    const left = known.reduce((all, secret) => all.replaceAll(secret, redacted), text)
    const small = left.toLowerCase()
    return shapes
      .filter(([hints]) => hints.length === 0 || hints.some((hint) => small.includes(hint)))
      .reduce((all, [, expression]) => all.replace(expression, redacted), left)
  }
}

/** The longest first: one may hold another. */
function formsOf(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets.flatMap(forms))].sort((one, other) => other.length - one.length)
}

/** One of fewer than four characters would black out half of every text and protect nothing. */
function forms(secret: string): string[] {
  if (secret.length < 4) return []
  const inJson = JSON.stringify(secret).slice(1, -1)
  const inJsonInJson = JSON.stringify(inJson).slice(1, -1)
  const bytes = Buffer.from(secret, 'utf8')
  const base64 = bytes.toString('base64')
  const unpadded = [base64.replace(/=+$/, ''), bytes.toString('base64url')]
  return [secret, inJson, inJsonInJson, encodeURIComponent(secret.toWellFormed()), base64, ...unpadded]
}
