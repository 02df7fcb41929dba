/** So many pull requests that nobody asked for stand open at once: who has not looked at these needs no more (rule S5). */
export const mostProposals = 10
