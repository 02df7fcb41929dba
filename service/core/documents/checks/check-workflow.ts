import type { Document } from '../../model/document.ts'
import type { Json } from '../../model/json.ts'
import type { TaskSpec } from '../../model/specs.ts'
import type { FieldProblem } from '../field-problem.ts'
import { isMapping } from '../json-schema/json-type.ts'
import { onCircles } from '../link/circles.ts'
import { didYouMean, shown } from '../nearest.ts'
import { formatPointer } from '../pointer.ts'
import { checkSchedule, twice } from './check-estate.ts'
import { checkTemplate } from './check-expression.ts'
import { checkParameters } from './check-parameters.ts'

/** What a task's `with` may read. */
const scope = { variables: ['inputs', 'tasks', 'workflow', 'event', 'run', 'secret', 'now'] } as const

/** What is wrong with a Workflow that it shows by itself: its inputs, its tasks' names and order, the holes of `with`. */
export function checkWorkflow({ value: { spec } }: Document<'Workflow'>): readonly FieldProblem[] {
  const names = spec.tasks.map(({ name }) => name)
  return [
    ...checkParameters(spec.inputs, '/spec/inputs'),
    ...checkSchedule(spec.on.schedule, '/spec/on/schedule'),
    ...twice(names, (index) => `/spec/tasks/${index}/name`, 'task'),
    ...spec.tasks.flatMap((task, index) => checkTask(task, ['spec', 'tasks', String(index)], names)),
    ...circles(spec.tasks),
  ]
}

function checkTask(task: TaskSpec, path: readonly string[], names: readonly string[]): readonly FieldProblem[] {
  const unknown = (task.needs ?? []).flatMap((need, index) =>
    names.includes(need)
      ? []
      : [
          {
            field: formatPointer([...path, 'needs', String(index)]),
            message: `task \`${shown(need)}\` is unknown${didYouMean(need, names)}`,
          },
        ],
  )
  return [
    ...unknown,
    ...checkTexts(task.with, [...path, 'with']),
    ...checkTexts(task.undo?.['with'], [...path, 'undo', 'with']),
  ]
}

function checkTexts(value: Json | undefined, path: readonly string[]): readonly FieldProblem[] {
  if (typeof value === 'string') return checkTemplate(value, formatPointer(path), { scope })
  if (Array.isArray(value)) return value.flatMap((item, index) => checkTexts(item, [...path, String(index)]))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, item]) => checkTexts(item, [...path, key]))
}

function circles(tasks: readonly TaskSpec[]): readonly FieldProblem[] {
  const next = new Map(tasks.map(({ name, needs }) => [name, needs ?? []]))
  return [...onCircles(next)].map(([name, circle]) => ({
    field: `/spec/tasks/${tasks.findIndex((task) => task.name === name)}/needs`,
    message: `these tasks wait for one another: ${circle.join(' → ')}`,
  }))
}
