import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { htmlTags, htmlWords } from './html.ts'
import { large } from './large-report.ts'
import { drift, scanFinding, scanReport, small } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

const page = scanTexts.html(large)
const between = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? ''
const words = (given: Parameters<typeof scanReport>[0]) => htmlWords(scanTexts.html(scanReport(given)))

describe('the HTML of a scan', () => {
  test('K5: its policy allows its one style and its one script, by their digests, and nothing else', () => {
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(htmlWords(policy).split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${digest(between('style'))}`,
      `script-src ${digest(between('script'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(htmlTags(page).filter((tag) => /^<(?:script|style)/.test(tag))).toEqual(['<style>', '<script>'])
  })

  test('K5: nothing in it leads out of it, and no element has a handler or a style of its own', () => {
    expect(
      htmlTags(page).filter((tag) => /\son\w|\sstyle|src=|href="(?!#)|<(?:link|img|iframe|base|object)/.test(tag)),
    ).toEqual([])
    expect(page).not.toMatch(/url\(|@import|https?:|javascript:/)
  })

  test('the same style and script stand in every report', () => {
    expect(scanTexts.html(scanReport()).slice(-2000)).toBe(page.slice(-2000))
  })

  test('headings lead from the numbers by what was not seen to the findings', () => {
    const headings = [...page.matchAll(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/g)].map(([, text = '']) => htmlWords(text))
    expect(headings).toEqual([
      'Scan nightly of acme',
      'In numbers',
      'Not everything could be seen',
      'New since the last scan 5',
      'Resolved 2',
      'Findings',
      'Accounts',
    ])
  })

  const cases = [
    { name: 'nothing was found', given: {}, says: ['0 open', 'Nothing is new.', 'No findings'] },
    {
      name: 'a policy’s words',
      given: { findings: [scanFinding()] },
      says: ['Buckets are private No bucket can be read'],
    },
    {
      name: 'what differs, and what is sensitive',
      given: { findings: [drift()] },
      says: ['/PublicAccessBlockConfiguration/BlockPublicAclstruefalse', '/NotificationToken(sensitive, changed)'],
    },
    {
      name: 'what is gone',
      given: { findings: [drift({ differences: [{ path: '' }] })] },
      says: ['the whole resource(gone)'],
    },
    {
      name: 'who is to do what',
      given: { findings: [scanFinding()] },
      says: ['What to do Set parameters.public to false.'],
    },
  ]
  test.each(cases)('$name', ({ given, says }) => {
    for (const part of says) expect(words(given)).toContain(part)
  })

  test('each finding can be filtered by what it is', () => {
    const [first] = scanTexts.html(small).match(/<li class="finding[^>]*>/) ?? []
    expect(first).toBe(
      `<li class="finding open" id="f-${scanFinding().fingerprint}" data-severity="high" data-status="open" data-category="misconfiguration" data-account="payments-prod" data-service="orders-archive">`,
    )
  })
})
