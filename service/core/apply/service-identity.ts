import type { Rendered } from '../catalog/rendered.ts'
import type { ServiceIdentity } from '../model/cloud-change.ts'

/** Who a service is to its cloud. `estate` is the estate's id, `estateName` what its document is called. */
export function serviceIdentity(
  estate: string,
  estateName: string,
  { service, account, region }: Pick<Rendered, 'service' | 'account' | 'region'>,
): ServiceIdentity {
  return { estate, estateName, service: service.name, account, region }
}
