/**
 * How many cases a property is tried with: a sample by a fixed seed; with `PROPERTY_RUNS` set so many, by another seed each
 * time. `PROPERTY_RUNS=1000000 npm run exceptions` looks long for an exception that excuses more than it names.
 */
export function sampleOf(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const wanted = process.env['PROPERTY_RUNS']
  return wanted === undefined ? { numRuns: usual, seed: 20_261_124 } : { numRuns: Number(wanted) }
}
