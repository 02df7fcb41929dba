import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openBrowser } from '../../../browser/open-browser.ts'
import { hostileTexts } from '../hostile.ts'
import { reportOf } from './hostile-report.ts'
import { tamed } from './html.ts'
import { large } from './large-report.ts'
import { scanTexts } from './scan-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'))
const file = join(folder, 'report.html')

describe.skipIf(!hasBrowser)('the HTML of a scan in a browser (which comes with npm for Linux on x64 alone)', () => {
  let browser: Browser
  beforeAll(async () => {
    writeFileSync(file, scanTexts.html(large))
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the report from its file, and says what the browser had to say and what it asked for. */
  async function opened<T>(options: BrowserContextOptions, look: (page: Page, said: readonly string[]) => Promise<T>) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => said.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    try {
      return await look(page, said)
    } finally {
      await context.close()
    }
  }

  const shown = (page: Page) => page.locator('li.finding:visible').count()
  const told = (page: Page) => page.getByRole('status').textContent()

  test('K5: opens from a file: no error, and no request but for itself', async () => {
    await opened({}, async (page, said) => {
      expect(await page.title()).toBe('Scan nightly of acme')
      expect(await shown(page)).toBe(60)
      expect(said).toEqual([pathToFileURL(file).href])
    })
  })

  test('narrows the list by severity, status, category, account, service and text, and says how many are left', async () => {
    await opened({}, async (page) => {
      const count = (fits: (finding: (typeof large.findings)[number]) => boolean) => large.findings.filter(fits).length
      await page.getByRole('checkbox', { name: /^high/ }).check()
      expect(await shown(page)).toBe(count(({ severity }) => severity === 'high'))
      await page.getByRole('checkbox', { name: /^critical/ }).check()
      const severe = count(({ severity }) => severity === 'high' || severity === 'critical')
      expect(await shown(page)).toBe(severe)
      expect(await told(page)).toBe(`${severe} of 60 findings`)
      await page.getByRole('button', { name: 'Show all' }).click()
      expect([await shown(page), await told(page)]).toEqual([60, 'All 60 findings'])
      await page.getByRole('checkbox', { name: /^waived/ }).check()
      expect(await shown(page)).toBe(count(({ status }) => status === 'waived'))
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.getByRole('checkbox', { name: /^sprawl/ }).check()
      await page.getByRole('combobox', { name: 'account' }).selectOption('web-prod')
      expect(await shown(page)).toBe(count(({ category, account }) => category === 'sprawl' && account === 'web-prod'))
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.getByRole('combobox', { name: 'service' }).selectOption('orders-db')
      expect(await shown(page)).toBe(count(({ subject }) => subject.kind === 'Service' && subject.name === 'orders-db'))
      await page.getByRole('searchbox').fill('  PORT 22 no-such-thing')
      expect([await shown(page), await told(page)]).toEqual([0, '0 of 60 findings'])
    })
  })

  test('a link leads to its finding and opens it, whatever was filtered', async () => {
    await opened({}, async (page) => {
      await page.getByRole('checkbox', { name: /^info/ }).check()
      const link = page.locator('.changes a').first()
      const id = (await link.getAttribute('href'))?.slice(1) ?? ''
      await link.click()
      await page.locator(`#${id} .detail`).waitFor()
      expect(await page.locator(':focus').evaluate((summary) => summary.parentElement?.parentElement?.id)).toBe(id)
    })
  })

  test('is whole without its script: every finding is there and opens, and no filter pretends to work', async () => {
    await opened({ javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toBe(60)
      expect(await page.getByRole('search').count()).toBe(0)
      await page.locator('summary').first().click()
      await page.locator('.detail').first().waitFor()
    })
  })

  test.each([390, 1440])('nothing is wider than a window of %i pixels, whatever stands in it', async (width) => {
    await opened({ viewport: { width, height: 844 } }, async (page) => {
      const overflow = () =>
        page.locator('html').evaluate((html) => {
          for (const details of html.querySelectorAll('details')) details.open = true
          return html.scrollWidth - html.clientWidth
        })
      expect(await overflow()).toBe(0)
      await page.setContent(scanTexts.html(reportOf('evil'.repeat(200))))
      expect(await overflow()).toBe(0)
    })
  })

  test.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await opened({ colorScheme }, async (page) => {
      await page.setContent(scanTexts.html({ ...large, findings: large.findings.slice(0, 9) }))
      await page.locator('details').evaluateAll((all) => {
        for (const details of all.slice(0, 6)) details.toggleAttribute('open')
      })
      await page.getByRole('checkbox', { name: /^medium/ }).check()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ preload: false }).analyze()
      const faults = violations.map(({ id, impact, nodes }) => [id, impact, nodes.slice(0, 3).map(({ html }) => html)])
      expect(faults.filter(([, impact]) => impact !== 'minor' && impact !== 'moderate')).toEqual([])
    })
  })

  test('on paper everything is open, nothing is there to click, and it is light', async () => {
    await opened({ colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('.detail:visible').count()).toBe(60)
      expect(await page.locator('#filters').isVisible()).toBe(false)
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  })

  test('K5: with hostile text in every field the page has no element but its own', async () => {
    await opened({}, async (page, said) => {
      const pages = hostileTexts
        .filter((text) => /[<>&"'`]/.test(text))
        .map((text) => [scanTexts.html(reportOf(text)), scanTexts.html(tamed(reportOf(text)))])
      const differing: readonly number[] = await page.evaluate(`(${differingShapes})(${JSON.stringify(pages)})`)
      expect(differing.map((index) => pages[index]?.[0])).toEqual([])
      expect(said).toHaveLength(1)
    })
  })
})

/** Run in the browser: which pairs of pages have other elements, or elements with other attributes, as the browser reads them. */
const differingShapes = `(pairs) => {
  const shape = (text) =>
    [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
      .map((element) => element.tagName + ' ' + element.getAttributeNames().join(' '))
      .join()
  return pairs.flatMap(([hostile, tame], index) => (shape(hostile) === shape(tame) ? [] : [index]))
}`
