import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, notOk, ofKnown, ok } from '../check.ts'

/** Whether the default branch holds an estate whose every document can be read. */
export const estate: DoctorCheck = {
  title: 'estate',
  judge: ({ settings: { estate: name }, estate: found }) =>
    ofKnown(found, (facts) => {
      if (facts === null)
        return notOk(
          `${name} holds no Estate that can be read, so nothing is judged by rules`,
          'write plumbline.yaml (`plumbline init` does), or mend it (`plumbline check` says where)',
        )
      const { documents, broken, firstBroken, mode } = facts
      if (broken > 0)
        return notOk(
          `${broken} of ${counted(documents, 'document')} cannot be read: ${firstBroken}`,
          'mend them; `plumbline check` lists them all',
        )
      const observing = mode === 'observe' ? '; it observes: nothing blocks, nothing is applied' : ''
      return ok(`${counted(documents, 'document')}, each of which can be read${observing}`)
    }),
}
