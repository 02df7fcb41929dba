import ipaddr from 'ipaddr.js'

/** One line of the Estate's `egress`: a host or an address, and the port where it is not the usual one of its scheme. */
type Listed = { readonly host: string; readonly port: string | null; readonly isAddress: boolean }

/** Where a call may go: the host as it is asked for, and addresses that are allowed though they are not public. */
export type Allowed = { readonly host: string; readonly addresses: ReadonlySet<string> }

/** Whether the Estate lets an address be called, by its host, scheme and port; in words why not. */
export function allowedBy(egress: readonly string[], url: URL): Allowed | { readonly refused: string } {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { refused: `${url.protocol} is not HTTP` }
  if (url.username !== '' || url.password !== '') return { refused: 'it carries a user name or a password' }
  const listed = egress.flatMap((text) => listedIn(text) ?? [])
  const host = plainHost(url.hostname)
  const usual = url.protocol === 'https:' ? '443' : '80'
  const port = url.port === '' ? usual : url.port
  const isOf = (one: Listed) => (one.port ?? usual) === port
  if (!listed.some((one) => one.host === host && isOf(one))) {
    const shown = port === usual ? host : `${host}:${port}`
    return { refused: `${shown} is not among the hosts that the Estate lets be called (\`egress\`)` }
  }
  if (url.protocol === 'http:' && !isLoopback(host)) return { refused: 'it is not https' }
  return { host, addresses: new Set(listed.filter((one) => one.isAddress && isOf(one)).map((one) => one.host)) }
}

/** Whether a line of `egress` names a host or an address, as the list takes them. */
export function isListable(text: string): boolean {
  return listedIn(text) !== null
}

/** Whether an address may be connected to: it is public, or the Estate lists it itself. */
export function mayConnect(address: string, { addresses }: Pick<Allowed, 'addresses'>): boolean {
  const parsed = ipaddr.isValid(address) ? ipaddr.process(address) : null
  if (parsed === null) return false
  return addresses.has(canonical(parsed)) || isPublic(parsed)
}

/** Of IPv6 what is handed out for the public Internet (RFC 4291): everything else is for something special, or stands for another address. */
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(ipaddr.parse('2000::'), 3)
}

/** A host as it is compared: in small letters, as punycode, without the dot at its end; an address in its one form. */
export function plainHost(hostname: string): string {
  const bare = hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
  return ipaddr.isValid(bare) ? canonical(ipaddr.process(bare)) : bare
}

/** Whether a host is an address at all. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host)
}

function canonical(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  return address.toString()
}

function isLoopback(host: string): boolean {
  return isAddress(host) && ipaddr.process(host).range() === 'loopback'
}

/** A line of the list; null of what is none, which lets nothing through. */
function listedIn(text: string): Listed | null {
  if (!URL.canParse(`https://${text}/`)) return null
  const url = new URL(`https://${text}/`)
  if (/[@/?#\\\s*%]/.test(text)) return null
  const host = plainHost(url.hostname)
  const port = url.port !== '' ? url.port : text.endsWith(':443') ? '443' : null
  return { host, port, isAddress: isAddress(host) }
}
