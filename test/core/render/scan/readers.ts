import type { ScanFormat } from '../../../../service/core/render/scan/scan-formats.ts'
import type { ScanFormatMember } from '../../../contracts/scan-format.ts'
import { living } from '../living.ts'
import { sarifProblems } from '../sarif-problems.ts'
import { isFormula, readCsv } from './csv.ts'
import { htmlTags, htmlWords, tamed } from './html.ts'
import { ocsfProblems } from './ocsf-problems.ts'
import { scanTexts } from './scan-texts.ts'

/** How each format is read back in tests. */
export const readers: { readonly [format in ScanFormat]: Pick<ScanFormatMember, 'read' | 'alive' | 'order'> } = {
  text: {
    order: 'new first',
    read: (output) => {
      const parts = output.trimEnd().split('\n\n').slice(1, -1)
      let head = ''
      const findings: string[] = []
      const notSeen: string[] = []
      for (const part of parts) {
        if (/^Could not be seen/.test(part)) notSeen.push(...part.split(/\n(?= {2}\?)/).slice(1))
        else {
          head = /^(\S.*)\n/.exec(part)?.[1] ?? head
          findings.push(`${head}\n${part}`)
        }
      }
      return { findings, notSeen }
    },
    alive: (output) => output.match(deceptive) ?? [],
  },
  json: {
    order: 'list',
    read: (output) => {
      const { findings, notSeen } = JSON.parse(output)
      return { findings: findings.map(leaves), notSeen: notSeen.map(leaves) }
    },
    alive: (output, report) => {
      const { findings } = JSON.parse(output)
      const first = report.findings[0]
      return first === undefined || findings.some((one: typeof first) => one.message === first.message)
        ? []
        : [findings]
    },
  },
  csv: {
    order: 'list',
    read: (output) => {
      const records = readCsv(output).slice(1)
      const of = (kind: string) => records.filter(([record]) => record === kind).map((cells) => cells.join(' '))
      return { findings: of('finding'), notSeen: of('not-seen') }
    },
    alive: (output, report) => {
      const records = readCsv(output)
      const wrong = records.filter((cells) => cells.length !== records[0]?.length || cells.some(isFormula))
      return records.length === 1 + report.findings.length + report.notSeen.length ? wrong : records
    },
  },
  html: {
    order: 'list',
    read: (output) => {
      const unseen = /<section class="card unseen"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(output)?.[1] ?? ''
      return {
        findings: output
          .split('<li class="finding ')
          .slice(1)
          .map((item) => htmlWords(item.slice(item.indexOf('>') + 1))),
        notSeen: unseen.split('<tr>').slice(1).map(htmlWords),
      }
    },
    alive: (output, report) => {
      const tame = htmlTags(scanTexts.html(tamed(report)))
      return htmlTags(output).filter((tag, index) => tag !== tame[index] || /\son|style=|(?:href|src)="(?!#)/.test(tag))
    },
  },
  sarif: {
    order: 'resolved last',
    read: (output) => {
      const [{ results, properties, invocations }] = JSON.parse(output).runs
      return {
        findings: [...results, ...properties.resolved].map(leaves),
        notSeen: invocations[0].toolExecutionNotifications.map(leaves),
      }
    },
    alive: (output) => [...sarifProblems(output), ...links(JSON.parse(output))],
  },
  ocsf: {
    order: 'list',
    read: (output) => {
      const isUnseen = (event: { readonly status_code: string }) => event.status_code === 'not-seen'
      const [notSeen, findings] = [true, false].map((wanted) =>
        JSON.parse(output)
          .filter((event: { readonly status_code: string }) => isUnseen(event) === wanted)
          .map(leaves),
      )
      return { findings, notSeen }
    },
    alive: ocsfProblems,
  },
  markdown: { order: 'new first', read: readTables, alive: living },
}

/** What a terminal or a reader could be deceived with. */
const deceptive =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** What a reader of SARIF would take for a link in a message. */
function links(log: { readonly runs: readonly { readonly results: readonly { readonly message: object }[] }[] }) {
  return log.runs[0]?.results.flatMap(({ message }) => leaves(message).match(/(?<!\\)\[[^\]]*(?<!\\)\]\(/g) ?? []) ?? []
}

/** All keys' values of plain data, one after the other. */
function leaves(data: unknown): string {
  if (typeof data !== 'object' || data === null) return String(data)
  return Object.values(data).map(leaves).join(' ')
}

function readTables(output: string) {
  const [unseen, found] = [true, false].map((isUnseen) =>
    output
      .split('\n\n')
      .filter((part) => part.startsWith(isUnseen ? '| where | what |' : '| finding |'))
      .flatMap((part) => part.trim().split('\n').slice(2))
      .map((row) => row.replaceAll('`', '')),
  )
  return { findings: found ?? [], notSeen: unseen ?? [] }
}
