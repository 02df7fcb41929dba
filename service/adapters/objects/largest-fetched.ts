/** A file of more bytes is not fetched: it is larger than any document may be (rule D4), and is told to be. */
export const largestFetched = 16 * 1024 * 1024
