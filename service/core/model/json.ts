/** Plain JSON data, deeply readonly: what a document holds once it is read. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. Keys such as `__proto__` are refused when documents are read. */
export type JsonObject = { readonly [key: string]: Json }
