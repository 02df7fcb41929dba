/** Where people see GitHub, by its API's address: `api.github.com` is `github.com`, `…/api/v3` an Enterprise Server's. */
export function webUrlOf(apiUrl: string): string {
  return apiUrl.replace('//api.github.com', '//github.com').replace(/\/api\/v3$/, '')
}
