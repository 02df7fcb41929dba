/** Whether an address leads to the machine itself: what goes there needs no TLS, and nobody elsewhere reaches it. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/i.test(hostname)
}

/** Whether what goes to an address can be read on the way. */
export function isReadable(url: string): boolean {
  return new URL(url).protocol !== 'https:' && !isLoopback(url)
}
