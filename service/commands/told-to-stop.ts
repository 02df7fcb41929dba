/** Tells when the process is asked to end (SIGTERM, SIGINT). A second signal ends it at once, as it would without us. */
export function toldToStop(): AbortSignal {
  const told = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => told.abort())
  return told.signal
}
