import type { NewValue } from '../../documents/edit/with-values.ts'
import type { ServiceSpec } from '../../model/specs.ts'

/** A part of what adopting writes: values of the service's document, and what its `spec` is with them. */
export type Part = { readonly values: readonly NewValue[]; readonly spec: Partial<ServiceSpec> }
