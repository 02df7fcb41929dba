/**
 * The report's own script: it shows the form, narrows the list as asked, says how many are left, and opens a finding that a link
 * leads to. Without it the page is whole. It is a constant, so that the page's policy can name it by its digest.
 */
export const reportScript = `
(() => {
  'use strict'
  const form = document.getElementById('filters')
  const shown = document.getElementById('shown')
  const all = document.getElementById('show-all')
  const unfold = document.getElementById('unfold')
  const items = [...document.querySelectorAll('li.finding')].map((element) => ({
    element,
    details: element.querySelector('details'),
    text: element.textContent.toLowerCase(),
  }))
  if (!form || !shown || !all || !unfold) return

  const chosen = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map(({ value }) => value))
  const narrow = () => {
    const boxes = ['severity', 'status', 'category'].map((name) => [name, chosen(name)])
    const choices = ['account', 'service'].map((name) => [name, form.elements.namedItem(name).value])
    const words = form.elements.namedItem('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    for (const { element, text } of items) {
      const fits =
        boxes.every(([name, values]) => values.size === 0 || values.has(element.dataset[name])) &&
        choices.every(([name, value]) => value === '' || element.dataset[name] === value) &&
        words.every((word) => text.includes(word))
      element.hidden = !fits
      if (fits) count += 1
    }
    shown.textContent = count === items.length ? 'All ' + count + ' findings' : count + ' of ' + items.length + ' findings'
  }
  const widen = () => {
    form.reset()
    narrow()
  }
  const show = () => {
    const item = items.find(({ element }) => '#' + element.id === location.hash)
    if (!item) return
    if (item.element.hidden) widen()
    item.details.open = true
    item.element.scrollIntoView({ block: 'start' })
    item.details.querySelector('summary').focus({ preventScroll: true })
  }
  form.hidden = items.length === 0
  form.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => event.preventDefault())
  all.addEventListener('click', widen)
  unfold.addEventListener('click', () => {
    const open = unfold.getAttribute('aria-pressed') !== 'true'
    unfold.setAttribute('aria-pressed', String(open))
    for (const { details } of items) details.open = open
  })
  addEventListener('hashchange', show)
  narrow()
  show()
})()
`
