import type { Config } from '../config.ts'

/** Every secret that the settings hold: none of them is ever shown or kept. */
export function secretsOf(config: Config): readonly string[] {
  const github = config.github === null ? [] : [config.github.privateKey, config.github.webhookSecret]
  return [...github, ...(config.apiToken === null ? [] : [config.apiToken]), ...config.secrets.values()]
}
