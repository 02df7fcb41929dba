import { describe, expect, test } from 'vitest'
import { html, htmlText, ownMarkup } from '../../../service/core/render/html-text.ts'
import { hostileTexts } from './hostile.ts'

const shown = (value: Parameters<typeof html>[1]) => htmlText(html`<p title="${value}">${value}</p>`)

describe('the door into HTML', () => {
  const cases = [
    { name: 'text', value: 'a < b & "c"', text: 'a &lt; b &amp; &quot;c&quot;' },
    { name: 'a quotation mark of either kind', value: '\'"`', text: '&#39;&quot;&#96;' },
    { name: 'an entity', value: '&lt;', text: '&amp;lt;' },
    { name: 'what would turn the reading direction', value: '\u202eevil', text: '\\u{202e}evil' },
    { name: 'a number', value: 7, text: '7' },
    { name: 'nothing', value: null, text: '' },
    { name: 'a list', value: ['a', ['<', 1], null], text: 'a&lt;1' },
    { name: 'markup', value: html`<b>${'<'}</b>`, text: '<b>&lt;</b>' },
    { name: 'own markup', value: ownMarkup('<br>'), text: '<br>' },
  ] as const
  test.each(cases)('$name', ({ value, text }) => expect(shown(value)).toBe(`<p title="${text}">${text}</p>`))

  test('K5: no text leaves its place', () => {
    for (const text of hostileTexts) expect(shown(text).match(/[<>"]/g)?.join('')).toBe('<"">' + '<>')
  })

  test('K5: what only looks like markup is text', () => {
    const forged = JSON.parse('{"markup":"<img>","Symbol(markup)":"<img>"}')
    expect(() => shown(forged)).toThrow()
  })
})
