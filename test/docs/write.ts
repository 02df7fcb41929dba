import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { coveragePage } from './coverage-page.ts'
import { packsPage } from './packs-page.ts'
import { rulesPage } from './rules-page.ts'

// `npm run docs`: writes what is generated into the pages.
const docs = resolve(import.meta.dirname, '../../docs')
writeFileSync(resolve(docs, 'rules.md'), rulesPage(readFileSync(resolve(docs, 'rules.md'), 'utf8')))
writeFileSync(resolve(docs, 'packs.md'), packsPage())
writeFileSync(resolve(docs, 'coverage.md'), coveragePage())
