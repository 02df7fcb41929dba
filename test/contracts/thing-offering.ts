/** The offering of `ProviderMember`: what it takes, and the target by which a cloud makes of it `Line` and `Store`. */
export function thingOffering(target: string): string {
  return `
apiVersion: plumbline/v1
kind: Offering
metadata:
  name: thing
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    required: [name, size, password]
    properties:
      name: { type: string }
      size: { type: integer }
      password: { type: string, x-sensitive: true }
  targets:${target}`
}
