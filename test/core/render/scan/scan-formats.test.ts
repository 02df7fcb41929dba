import { scanFormats } from '../../../../service/core/render/scan/scan-formats.ts'
import { scanFormatContract } from '../../../contracts/scan-format.ts'
import { readers } from './readers.ts'

for (const [name, render] of Object.entries(scanFormats)) {
  scanFormatContract({ name, render, ...readers[name as keyof typeof scanFormats] })
}
