import { describe, expect, test } from 'vitest'
import { linkDocuments } from '../../../service/core/documents/link.ts'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { explainPolicy } from '../../../service/core/policy/explain.ts'
import { runCase } from '../../../service/core/policy/run-case.ts'
import { renderCaseResults } from '../../../service/core/render/case-results.ts'
import { renderExplainedPolicy } from '../../../service/core/render/explained-policy.ts'

const estate = `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts: [{ name: sandbox, provider: local, environment: dev }]
  administrators: [acme/cloud-coe]
---
apiVersion: plumbline/v1
kind: Team
metadata: { name: payments }
spec: { github: acme/payments }
---
apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, properties: { storageGiB: { type: integer }, public: { type: boolean, default: false } } }
  targets: { local: { Resources: { Bucket: { Type: Local::Bucket, Properties: { Public: "\${params.public}" } } } } }
---
apiVersion: plumbline/v1
kind: Policy
metadata: { name: small, title: Services are small, severity: high }
spec:
  on: [Service]
  when: env in params.environments
  parameters: { type: object, properties: { environments: { type: array, default: [dev] } } }
  require: service.parameters.storageGiB <= 500 && !service.parameters.public
  message: "\${service.name} is too big."
  enforcement: deny
  cases:
    - { name: "big\\u001b[2J", given: { env: dev, service: { name: x, parameters: { storageGiB: 900, public: false } } }, expect: pass }
    - { name: small, given: { env: dev, service: { name: x, parameters: { storageGiB: 9, public: false } } }, expect: pass }
`
const service = (name: string, parameters: string) => `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: dev }
spec: { offering: bucket, account: sandbox, parameters: ${parameters} }
`
const files = [
  { path: 'plumbline.yaml', text: estate },
  { path: 'a.yaml', text: service('orders', '{ storageGiB: 900 }') },
  { path: 'b.yaml', text: service('archive', '{ storageGiB: 90 }') },
]
const shipped = { packs: new Map() }
const documents = linkDocuments(
  files.flatMap((file) => readFile(file) ?? []),
  shipped,
)

describe('a policy explained', () => {
  const explained = explainPolicy('small', documents, shipped, '2026-11-24T00:00:00Z')
  const text = explained === null ? '' : renderExplainedPolicy(explained, false)

  test('shows what each part saw, those that fail first', () => {
    expect(text).toMatchInlineSnapshot(`
      "small  Services are small
      high · deny · on Service · plumbline.yaml

      ✖ Service orders fails  a.yaml:4:71
        orders is too big.
        when:
          env in params.environments → true
            env → "dev"
            params.environments → ["dev"]
        require:
          service.parameters.storageGiB <= 500 && !service.parameters.public → false
            service.parameters.storageGiB <= 500 → false
              service.parameters.storageGiB → 900

      ✔ Service archive passes
        when:
          env in params.environments → true
            env → "dev"
            params.environments → ["dev"]
        require:
          service.parameters.storageGiB <= 500 && !service.parameters.public → true
            service.parameters.storageGiB <= 500 → true
              service.parameters.storageGiB → 90
            !service.parameters.public → true
              service.parameters.public → false

      2 subjects: 1 fails, 1 passes
      "
    `)
  })
})

describe('cases', () => {
  const policy = documents.policies.get('small')
  const results = policy?.value.spec.cases?.flatMap((one) => runCase(policy, one) ?? []) ?? []
  const text = renderCaseResults(
    [
      { policy: 'small', where: 'plumbline.yaml', results },
      { policy: 'good', where: 'pack sizing@1', results: results.slice(1) },
      { policy: 'bare', where: 'x.yaml', results: [] },
    ],
    false,
  )

  test('a failing one shows what each part of the expression saw', () => {
    expect(text).toMatchInlineSnapshot(`
      "✖ small 1 of 2 cases failed plumbline.yaml
          big\\u{1b}[2J: expected pass, got violation
            x is too big.
            when:
              env in params.environments → true
                env → "dev"
                params.environments → ["dev"]
            require:
              service.parameters.storageGiB <= 500 && !service.parameters.public → false
                service.parameters.storageGiB <= 500 → false
                  service.parameters.storageGiB → 900
      ✔ good 1 case pack sizing@1
      – bare has no cases x.yaml

      ✖ 1 of 3 cases of 3 policies failed · 1 without cases
      "
    `)
  })

  test('K6: no control character of a case reaches the terminal', () => expect(text).not.toContain('\u001b'))
})
