import type { Route } from './route.ts'

type Compiled = { readonly route: Route; readonly pattern: RegExp; readonly names: readonly string[] }

/** Finds the route of a request. */
export type Router = {
  /** The route of a request and its path's parameters, decoded; null where there is none. */
  find(
    method: string,
    path: string,
  ): { readonly route: Route; readonly params: { readonly [name: string]: string } } | null
}

/** The first route that fits wins. `{name}` takes no slash (but `%2F`), `{name+}` does. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map(compile)
  return {
    find(method, path) {
      for (const { route, pattern, names } of compiled) {
        const found = route.method === method ? pattern.exec(path) : null
        if (found === null) continue
        const values = names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const)
        return { route, params: Object.fromEntries(values) }
      }
      return null
    },
  }
}

function compile(route: Route): Compiled {
  const names: string[] = []
  const source = route.path.replace(/[.]/g, '\\.').replace(/\{(\w+)(\+?)\}/g, (_, name: string, many: string) => {
    names.push(name)
    return many === '+' ? '(.+?)' : '([^/]+?)'
  })
  return { route, names, pattern: new RegExp(`^${source}$`) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
