/** How bad a finding is, from least to most. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const

/** One of `severities`. */
export type Severity = (typeof severities)[number]
