/** Colours by meaning. Each gives its text as it is where no colour is wanted. */
export type Paint = { readonly [meaning in keyof typeof codes]: (text: string) => string }

const codes = {
  bad: ['31', '39'],
  ask: ['35', '39'],
  warn: ['33', '39'],
  good: ['32', '39'],
  place: ['36', '39'],
  dim: ['2', '22'],
  strong: ['1', '22'],
} as const

/** The colours, or none. The sixteen that every terminal has, so that each person's own scheme counts. */
export function paint(colour: boolean): Paint {
  const painter = ([on, off]: readonly [string, string]) =>
    colour ? (text: string) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text: string) => text
  return {
    bad: painter(codes.bad),
    ask: painter(codes.ask),
    warn: painter(codes.warn),
    good: painter(codes.good),
    place: painter(codes.place),
    dim: painter(codes.dim),
    strong: painter(codes.strong),
  }
}
