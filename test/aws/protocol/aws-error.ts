/** What AWS answers instead of a result: a code that clients tell errors apart by, words, an HTTP status. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number
  /** What a client reads besides the body. */
  readonly headers: { readonly [name: string]: string }

  constructor(code: string, message: string, status = 400, headers: AwsError['headers'] = {}) {
    super(message)
    this.code = code
    this.status = status
    this.headers = headers
  }
}

/** CloudFormation's and STS' refusal of input: `ValidationError`, HTTP 400. */
export function invalid(message: string): AwsError {
  return new AwsError('ValidationError', message)
}

/** What a test asks of the stand-in that the stand-in does not have: loud, and no client tries again. */
export function notBuilt(what: string): AwsError {
  return new AwsError(
    'NotBuiltInTestAws',
    `test/aws does not have ${what}; build it from the documentation of AWS`,
    501,
  )
}
