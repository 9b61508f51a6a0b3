import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureReading } from './reading.ts'
import { printAll, Sheet } from './sheet.ts'
import { measureServing } from './serving.ts'

// `npm run bench` takes both; `npm run bench -- reading` or `-- serving` one of them.
const wanted = process.argv[2] ?? 'all'
const folder = mkdtempSync(join(tmpdir(), 'goldthread-bench-'))
chmodSync(folder, 0o755)
const sheet = new Sheet()
try {
  if (wanted !== 'serving') await measureReading(sheet)
  if (wanted !== 'reading') await measureServing(sheet, folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
printAll(sheet)
