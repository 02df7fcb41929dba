/** The kinds of documents that an estate holds. `GitHubWorkflow` is a file below `.github/workflows/`. */
export const kinds = [
  'Estate',
  'Team',
  'Offering',
  'Service',
  'Policy',
  'Workflow',
  'Waiver',
  'GitHubWorkflow',
] as const

/** One of `kinds`. */
export type Kind = (typeof kinds)[number]
