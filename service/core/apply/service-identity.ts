import type { Rendered } from '../catalog/rendered.ts'
import type { ServiceIdentity } from '../model/cloud-change.ts'

/**
 * Who a service is to its cloud. `estate` is the estate's id, `estateName` what its document is called, `egress` what that lets
 * be called.
 */
export function serviceIdentity(
  estate: string,
  estateName: string,
  { service, account, region }: Pick<Rendered, 'service' | 'account' | 'region'>,
  egress: readonly string[] = [],
): ServiceIdentity {
  const who = { estate, estateName, service: service.name, account, region }
  return account.provider === 'http' ? { ...who, egress } : who
}
