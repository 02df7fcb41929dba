/** The key of the runs that apply one service. */
export function serviceKey(estate: string, service: string): string {
  return `applyService:${estate}#${service}`
}

/** The service that such a key is about. */
export function serviceOfKey(key: string): string {
  return key.slice(key.lastIndexOf('#') + 1)
}
