/**
 * What an expression sees, by variable: plain frozen data (null, booleans, numbers, strings, arrays, objects without
 * a class, `Date` for timestamps), with Unknown values anywhere inside. Anything else is an error when it is read.
 */
export type Variables = { readonly [name: string]: unknown }
