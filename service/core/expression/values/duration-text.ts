const second = 1_000_000_000n
const units: readonly (readonly [string, bigint])[] = [
  ['d', 86_400n * second],
  ['h', 3_600n * second],
  ['m', 60n * second],
  ['s', second],
  ['ms', 1_000_000n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['ns', 1n],
]
const unitNanoseconds = new Map(units)

/**
 * Reads a duration as nanoseconds: those of documents (`90d`, rule D7) and CEL's own (`1h30m`, `-1.5h`, `250ms`); null
 * where the text is none.
 */
export function durationNanoseconds(text: string): bigint | null {
  if (text.length > 64 || !/^[+-]?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d))+$/.test(text)) return null
  let total = 0n
  for (const [, whole = '0', fraction = '', unit = 's'] of text.matchAll(/(\d+)(?:\.(\d+))?(ns|us|µs|ms|s|m|h|d)/g)) {
    const size = unitNanoseconds.get(unit) ?? 0n
    const digits = fraction.slice(0, 15)
    total += BigInt(whole) * size + (BigInt(digits || '0') * size) / 10n ** BigInt(digits.length)
  }
  return text.startsWith('-') ? -total : total
}

/** A duration in seconds, as JSON has it: `5400s`, `0.25s`. */
export function durationText(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds
  const fraction = String(size % second)
    .padStart(9, '0')
    .replace(/0+$/, '')
  return `${nanoseconds < 0n ? '-' : ''}${size / second}${fraction === '' ? '' : `.${fraction}`}s`
}
