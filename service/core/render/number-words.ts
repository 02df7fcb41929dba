/** A number for people: thousands apart (`1,240`), at most `decimals` digits after the point, none that say nothing. */
export function numberWords(value: number, decimals = 2): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value)
  const text = String(Number(value.toFixed(decimals)))
  const [whole = '', rest] = text.split('.')
  return rest === undefined ? apart(whole) : `${apart(whole)}.${rest}`
}

/** An amount of money: two decimals, thousands apart, the Estate's currency after it where there is one. */
export function moneyWords(value: number, currency: string | null): string {
  const rounded = Math.abs(value) < 0.005 ? 0 : value
  const [whole = '', cents = '00'] = rounded.toFixed(2).split('.')
  return `${apart(whole)}.${cents}${currency === null ? '' : ` ${currency}`}`
}

/** A difference in money, with its sign. */
export function moneyChange(value: number, currency: string | null): string {
  return `${value >= 0.005 ? '+' : ''}${moneyWords(value, currency)}`
}

/** `1 service`, `2 services`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${numberWords(count)} ${count === 1 ? noun : nouns}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function apart(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',')
}
