import { defineConfig } from 'drizzle-kit'

// `npx drizzle-kit generate` writes the next migration after a change of the schema.
export default defineConfig({
  dialect: 'sqlite',
  schema: ['./service/adapters/store/schema.ts', './service/adapters/store/*/tables.ts'],
  out: './service/adapters/store/migrations',
})
