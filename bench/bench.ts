import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureReading } from './reading.ts'
import { measureScale } from './scale.ts'
import { printAll, Sheet } from './sheet.ts'
import { measureServing } from './serving.ts'

// `npm run bench` takes all three; `npm run bench -- reading`, `-- serving` or `-- scale` one of them.
const wanted = process.argv[2] ?? 'all'
const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-'))
chmodSync(folder, 0o755)
const sheet = new Sheet()
try {
  if (wanted === 'all' || wanted === 'reading') await measureReading(sheet)
  if (wanted === 'all' || wanted === 'serving') await measureServing(sheet, folder)
  if (wanted === 'all' || wanted === 'scale') await measureScale(sheet, folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
printAll(sheet)
