import { expect, test } from 'vitest'
import { renderMarkdown } from './page/layout.ts'
import { estate, useSample } from './sample.ts'

const sample = useSample()

test('a page shows a pull request with its check, annotations and comments', async () => {
  const { github } = sample
  const { headSha } = github.pullRequest(estate, 1).pull
  await github.addCheckRun(estate, github.app, {
    name: 'plumbline',
    head_sha: headSha,
    conclusion: 'action_required',
    output: {
      title: 'approval needed',
      summary: 's',
      annotations: [
        {
          path: 'catalog/c.yaml',
          start_line: 1,
          end_line: 1,
          annotation_level: 'failure',
          message: 'open to <the> public',
        },
      ],
    },
  })
  github.comment(
    estate,
    1,
    'bob',
    'see <script>alert(1)</script>\n<details><summary>Plan</summary>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</details>',
  )
  await github.review(estate, 1, 'bob', 'APPROVE', 'fine')
  const page = await (await fetch(`${github.url}/${estate}/pull/1`)).text()
  for (const part of [
    'Add c',
    'action required',
    'catalog/c.yaml:1',
    'open to &lt;the&gt; public',
    '<details>',
    '<summary>Plan</summary>',
    '<td>2</td>',
    'approved',
  ]) {
    expect(page).toContain(part)
  }
  expect(page).not.toContain('<script>')
  expect(await (await fetch(`${github.url}/${estate}`)).text()).toContain(`href="/${estate}/pull/1"`)
  expect((await fetch(`${github.url}/${estate}/pull/99`)).status).toBe(404)
})

test('a page shows an issue with what was said on it, and the repository lists it', async () => {
  const { github } = sample
  const { number } = github.openIssue(estate, { by: 'bob', title: 'Held: <one>', body: '**why** it is' })
  github.comment(estate, number, 'alice', 'I see')
  const page = await (await fetch(`${github.url}/${estate}/issues/${number}`)).text()
  for (const part of ['Held: &lt;one&gt;', '<strong>why</strong>', 'I see']) expect(page).toContain(part)
  expect(await (await fetch(`${github.url}/${estate}`)).text()).toContain(`href="/${estate}/issues/${number}"`)
  expect((await fetch(`${github.url}/${estate}/issues/1`)).url).toBe(`${github.url}/${estate}/pull/1`)
  expect((await fetch(`${github.url}/${estate}/issues/99`)).status).toBe(404)
})

const texts = [
  { when: 'a fence holds a folding tag', text: '```\n<details>\n```', shows: '&lt;details&gt;', hides: '<details>' },
  { when: 'a tag of another kind is written', text: '<img src=x onerror=1>', shows: '&lt;img', hides: '<img' },
  { when: 'a link runs a script', text: '[x](javascript:alert(1))', shows: '[x]', hides: 'href' },
  { when: 'a comment begins the text', text: '<!-- plumbline -->\n# Hi', shows: '<h1>Hi</h1>', hides: 'plumbline' },
  { when: 'a folding tag carries attributes', text: '<details onclick=x>', shows: '&lt;details', hides: '<details' },
]
test.each(texts)('where $when, it does no harm', ({ text, shows, hides }) => {
  const html = renderMarkdown(text)
  expect(html).toContain(shows)
  expect(html).not.toContain(hides)
})
