import type { JsonObject } from '../../service/core/model/json.ts'
import { shippedFiles } from '../policies/shipped-policies.ts'
import requirements from './requirements.json' with { type: 'json' }

/** Standards whose requirements are known by number, with what the numbers are of. */
const standards: { readonly [standard in keyof typeof requirements]: string } = {
  'cis-aws-5.0': 'CIS Amazon Web Services Foundations Benchmark, version 5.0',
  'aws-fsbp': 'AWS Foundational Security Best Practices, the standard of Security Hub',
  'nist-800-53-r5':
    'NIST SP 800-53, revision 5; the controls in which a cloud account has a part, enhancements with their control',
  'pci-dss-4.0': 'PCI DSS, version 4.0; the requirements in which a cloud account has a part',
  'soc-2': 'SOC 2, trust services criteria; those in which a cloud account has a part',
  'iso-27001-2022': 'ISO/IEC 27001:2022, annex A',
}

/** `docs/coverage.md`: which requirement is served by which shipped policies, and which by none. */
export function coveragePage(): string {
  const policies = policiesByControl()
  return [
    '# Coverage of standards',
    '',
    'Which requirement each shipped policy serves, by the `controls` that it names, and which requirements no policy serves. That a policy serves a requirement does not mean that the requirement is met: most ask for people and papers too, and a policy sees what a template or a scan shows. The numbers belong to their publishers; what they say stands there.',
    '',
    'This page is written by `npm run docs`.',
    ...Object.entries(requirements).flatMap(([standard, numbers]) => section(standard, numbers, policies)),
    '',
  ].join('\n')
}

function section(
  standard: string,
  numbers: readonly string[],
  policies: ReadonlyMap<string, readonly string[]>,
): string[] {
  const served = (number: string) => policies.get(`${standard}/${number}`) ?? []
  const covered = numbers.filter((number) => served(number).length > 0)
  const bare = numbers.filter((number) => served(number).length === 0)
  return [
    '',
    `## \`${standard}\`: ${covered.length} of ${numbers.length}`,
    '',
    `${standards[standard as keyof typeof standards]}.`,
    '',
    '| requirement | policies |',
    '| --- | --- |',
    ...covered.map(
      (number) =>
        `| ${number} | ${served(number)
          .map((name) => `\`${name}\``)
          .join(', ')} |`,
    ),
    '',
    `Not covered: ${bare.length === 0 ? 'none' : bare.join(', ')}.`,
  ]
}

function policiesByControl(): ReadonlyMap<string, readonly string[]> {
  const pairs = shippedFiles().flatMap(({ json }) =>
    controlsOf(json).map((control) => [control, nameOf(json)] as const),
  )
  const grouped = Map.groupBy(pairs, ([control]) => control)
  return new Map([...grouped].map(([control, found]) => [control, [...new Set(found.map(([, name]) => name))]]))
}

/** Controls of the known standards whose number none of them has. */
export function unknownControls(): readonly string[] {
  const known = new Set(
    Object.entries(requirements).flatMap(([standard, numbers]) => numbers.map((one) => `${standard}/${one}`)),
  )
  return shippedFiles()
    .flatMap(({ json }) => controlsOf(json))
    .filter((control) => (control.split('/')[0] ?? '') in requirements && !known.has(control))
}

function controlsOf(json: JsonObject): readonly string[] {
  return ((json['metadata'] as JsonObject)['controls'] ?? []) as readonly string[]
}

function nameOf(json: JsonObject): string {
  return (json['metadata'] as { readonly name: string }).name
}
