import type { Subject } from '../model/subject.ts'

/** The name of what a finding is about, `orders`; of a resource of a service, `orders/Bucket`. */
export function subjectName({ name, logicalId }: Pick<Subject, 'name' | 'logicalId'>): string {
  return logicalId === undefined ? name : `${name}/${logicalId}`
}
