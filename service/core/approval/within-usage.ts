type Usage = { readonly [unit: string]: number }

/**
 * Whether an approval that was given while a team used so much holds for what it uses now (rule A3): up to what was
 * approved, unit by unit. Where the rule reads no usage, it always does.
 */
export function withinUsage(approved: Usage | undefined, now: Usage | undefined): boolean {
  if (now === undefined) return true
  return Object.entries(now).every(([unit, used]) => used <= (approved?.[unit] ?? Number.NEGATIVE_INFINITY))
}
