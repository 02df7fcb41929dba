/** Reads CSV strictly as RFC 4180 has it: CRLF after each record, quotes doubled; throws where it is anything else. */
export function readCsv(text: string): readonly (readonly string[])[] {
  if (!text.endsWith('\r\n')) throw new Error('the last record is not ended')
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((record) => {
      const cells = [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)]
      if (cells.map(([whole]) => whole).join('') !== record) throw new Error(`not CSV: ${record}`)
      return cells.map(([, quoted, plain = '']) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    })
}

/** Whether a spreadsheet would take a cell for a formula, whether it parts cells at commas, semicolons or tabs. */
export function isFormula(cell: string): boolean {
  return cell.split(/[;\t\r\n]/).some((part) => /^["\s]*[=+\-@＝＋－＠]/.test(part))
}

/** The text that a cell holds: without the apostrophe before what would be a formula. */
export function textOf(cell: string): string {
  return cell.replace(/((?:^|;)\s*)'(?=["'\s]*[=+\-@＝＋－＠])/g, '$1')
}
