import { visible } from './visible.ts'

const markup: unique symbol = Symbol('markup')

/** A piece of HTML whose foreign text is inert: nothing but `html` and `ownMarkup` makes one. */
export type Html = { readonly [markup]: string }

/** What may stand in a hole of `html`: text becomes text, markup stays markup, null is nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[]

/**
 * HTML in which whatever is filled in stays text: the one door of foreign text into HTML. Holes stand between elements, or in
 * attributes in double quotes; never in a name, a style, a script or an address.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { [markup]: parts.map((part, index) => part + filled(values[index] ?? null)).join('') }
}

/** Markup, styles and scripts that this house wrote itself, as they are: never anything that came from elsewhere. */
export function ownMarkup(text: string): Html {
  return { [markup]: text }
}

/** HTML as text, to be written. */
export function htmlText(it: Html): string {
  return it[markup]
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function filled(value: HtmlValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return visible(value).replace(/[&<>"'`]/g, (character) => entities[character] ?? '')
  if (typeof value === 'number') return String(value)
  return markup in value ? value[markup] : value.map(filled).join('')
}
