import type { Diagnosis } from '../doctor/diagnose.ts'

/** The same for programs: stable, versioned. */
export function renderDoctorJson(diagnoses: readonly Diagnosis[]): string {
  const checks = diagnoses.map((one) => {
    const { check, title, state, says } = one
    return { check, title, state, says, ...(one.state === 'ok' ? {} : { remedy: one.remedy }) }
  })
  return `${JSON.stringify({ version: 1, checks }, null, 2)}\n`
}
