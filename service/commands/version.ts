import manifest from '../../package.json' with { type: 'json' }

/** This Plumbline's own version. */
export function version(): string {
  return manifest.version
}
