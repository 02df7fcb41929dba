/** A number written plainly: `100`, `0.25`, `0.0000001`, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', first = '', fraction = '', exponent = '0'] = match
  const digits = first + fraction
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return (
    sign +
    (point >= digits.length
      ? digits + '0'.repeat(point - digits.length)
      : `${digits.slice(0, point)}.${digits.slice(point)}`)
  )
}

/** The same for people: without the noise that binary fractions bring (`4.6000000000000005` is 4.6). */
export function numberForPeople(value: number): string {
  return plainNumber(Number.isInteger(value) ? value : Number(value.toPrecision(15)))
}
