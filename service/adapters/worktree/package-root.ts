import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the product's package, from its sources as well as from what was bundled of them. */
export function packageRoot(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json')) && existsSync(join(at, 'policies'))) return at
    if (dirname(at) === at)
      throw new Error('the policies that belong to this program are not beside it; install it again')
  }
}
