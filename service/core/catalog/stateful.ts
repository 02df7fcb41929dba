/** Whether a resource of this type holds data that would be lost with it (rule J4). */
export function isStateful(_provider: string, _type: string): boolean {
  return false
}
