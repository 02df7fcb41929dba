import type { Diagnosis } from '../doctor/diagnose.ts'
import { type Paint, paint } from './paint.ts'
import { oneLine } from './visible.ts'

const signs = {
  ok: { sign: '✔', colour: 'good' },
  'not-ok': { sign: '✖', colour: 'bad' },
  'not-known': { sign: '?', colour: 'warn' },
} as const satisfies { readonly [state in Diagnosis['state']]: { readonly sign: string; readonly colour: keyof Paint } }

/** What the doctor says, for people at a terminal: a line a check, its remedy below it, and one line of summary. */
export function renderDoctorText(diagnoses: readonly Diagnosis[], colour: boolean): string {
  const colours = paint(colour)
  const width = Math.max(...diagnoses.map(({ title }) => title.length))
  const lines = diagnoses.flatMap((one) => {
    const { sign, colour } = signs[one.state]
    const line = `${colours[colour](sign)} ${one.title.padEnd(width)}  ${oneLine(one.says)}`
    return one.state === 'ok' ? [line] : [line, colours.dim(`  ${' '.repeat(width)}  → ${oneLine(one.remedy)}`)]
  })
  return `${[...lines, '', summary(diagnoses, colours)].join('\n')}\n`
}

function summary(diagnoses: readonly Diagnosis[], colours: Paint): string {
  const count = (state: Diagnosis['state']) => diagnoses.filter((one) => one.state === state).length
  const [wrong, unknown] = [count('not-ok'), count('not-known')]
  const open = unknown === 0 ? '' : `, ${unknown} cannot be known from here`
  return wrong === 0
    ? `${colours.good('✔ nothing is wrong')}${open}`
    : `${colours.bad(`✖ ${wrong === 1 ? 'one thing is not as it' : `${wrong} things are not as they`} should be`)}${open}`
}
