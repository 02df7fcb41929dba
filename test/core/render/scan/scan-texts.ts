import { scanFormats } from '../../../../service/core/render/scan/scan-formats.ts'

/** Each format's report as one text. */
export const scanTexts = {
  text: whole(scanFormats.text),
  json: whole(scanFormats.json),
  csv: whole(scanFormats.csv),
  html: whole(scanFormats.html),
  markdown: whole(scanFormats.markdown),
  sarif: whole(scanFormats.sarif),
  ocsf: whole(scanFormats.ocsf),
}

function whole<Given extends readonly unknown[]>(inParts: (...given: Given) => Iterable<string>) {
  return (...given: Given): string => [...inParts(...given)].join('')
}
