/** What stands where a secret stood. */
export const redacted = '[redacted]'

/**
 * The shapes of secrets that the clouds and GitHub issue, and of how they travel. Each is found anywhere in a text, in a
 * JSON text too. Sources: GitHub's token formats (docs.github.com, "About authentication"), AWS's and Google's own
 * descriptions of their keys, Azure's connection strings and SAS signatures.
 */
const shapes: readonly RegExp[] = [
  // PEM; line ends may be written as \n. A key that is cut off is one too.
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g,
  // GitHub: classic and fine-grained tokens, App, OAuth and refresh tokens, with or without the new longer bodies.
  /\b(?:gh[pousr]_[A-Za-z0-9_.-]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  /\bv[0-9]\.[0-9a-f]{40}\b/g,
  // JWTs: an App's own, Azure's and Google's access tokens.
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  // AWS: key ids, and secrets and session tokens where their names stand before them.
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /(?<=(?:aws|secret|session|security)[\w-]{0,24}(?:key|token)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)[A-Za-z0-9/+=]{16,}/gi,
  /(?<=X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'\\]+/gi,
  // Azure: account keys, shared access signatures, client secrets.
  /(?<=(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=)[A-Za-z0-9%/+=_-]{16,}/g,
  /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/g,
  // Google: API keys, OAuth access and refresh tokens, client secrets.
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bya29\.[A-Za-z0-9_.-]{16,}/g,
  /\b1\/\/[A-Za-z0-9_-]{24,}/g,
  /\bGOCSPX-[A-Za-z0-9_-]{20,}/g,
  // Webhook signatures, headers, and credentials in addresses.
  /\bsha(?:1|256)=[0-9a-f]{40,64}\b/gi,
  /(?<=\b(?:proxy-)?authorization\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)(?:[A-Za-z][\w-]*\s+)?[^\s"',;\\]+/gi,
  /(?<=\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi,
  /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"']{0,200}:)[^\s/@"']+(?=@)/gi,
]

/** Takes secrets out of texts. */
export type Redactor = (text: string) => string

/**
 * A redactor that knows the shapes of secrets and these very ones (the webhook secret, the API token, `PLUMBLINE_SECRET_*`),
 * as they are, as JSON writes them, and in base64.
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const known = [...new Set([...secrets].flatMap(forms))].sort((one, other) => other.length - one.length)
  return (text) =>
    shapes.reduce(
      (left, shape) => left.replace(shape, redacted),
      known.reduce((left, secret) => left.replaceAll(secret, redacted), text),
    )
}

/** One of fewer than four characters would black out half of every text and protect nothing. */
function forms(secret: string): string[] {
  if (secret.length < 4) return []
  const inJson = JSON.stringify(secret).slice(1, -1)
  const inJsonInJson = JSON.stringify(inJson).slice(1, -1)
  return [secret, inJson, inJsonInJson, encodeURIComponent(secret), btoaUtf8(secret)]
}

function btoaUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
