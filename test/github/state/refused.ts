/** A request that GitHub refuses: the status, GitHub's words, and for 422 what is wrong with which field. */
export class Refused extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | null
  readonly headers: { readonly [name: string]: string }

  constructor(
    status: number,
    message: string,
    errors: readonly unknown[] | null = null,
    headers: { readonly [name: string]: string } = {},
  ) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

/** 404, for what is not there and for what is hidden alike. */
export function notFound(): Refused {
  return new Refused(404, 'Not Found')
}

/** 422 with GitHub's list of what is wrong. */
export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) }
  return new Refused(422, 'Validation Failed', [error])
}
