/**
 * Damages sound files in every format and reads each: every one must end in a draft or in one clear
 * sentence, within 20 seconds, with no crash and no word to the network.
 *   npm run fuzz -- [--files 10000] [--seed 1] [--only NUMBER] [--keep FOLDER] [--kind docx]
 * Writes tests/fuzz/RESULT.md after a run of 10,000 files or more. `--only` reads one file of a seed
 * again, and `--keep` writes those found wanting
 * to a folder: PDFs and archives are rendered with today's date or a chance name in them, so that only
 * the kept file is the same to the byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from '#src/root.ts'
import { damagedFile, listOriginals } from './files.ts'
import { reportOf } from './report.ts'
import { findingsIn, Result } from './result.ts'
import { WatchedReader } from './watched-reader.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    kind: { type: 'string' },
  },
})
const seed = Number(values.seed)
const first = values.only === undefined ? 0 : Number(values.only)
const last = values.only === undefined ? Number(values.files) : first + 1
const originals = listOriginals(values.kind)
const reader = new WatchedReader(pathToFileURL(join(root, 'dist', 'fuzz', 'fuzz.worker.js')))
const result = new Result()
const began = new Date()

for (let number = first; number < last; number++) {
  const { file, bytes, how, kind } = damagedFile(originals, seed, number)
  const told = await reader.read(bytes, file)
  result.add({ number, how, kind, told })
  const findings = findingsIn(told)
  for (const finding of findings) console.log(`${number} ${how} — ${finding}`)
  if (values.keep !== undefined && (findings.length > 0 || values.only !== undefined)) {
    mkdirSync(values.keep, { recursive: true })
    writeFileSync(join(values.keep, `${seed}-${number}-${file}`), bytes)
  }
  if (number % 500 === 499) console.log(`${number + 1} files read`)
}
await reader.close()

const report = reportOf(result, { seed, began, ended: new Date(), originals: originals.length })
console.log(report)
if (last - first >= 10_000) writeFileSync(join(root, 'tests', 'fuzz', 'RESULT.md'), report)
process.exitCode = result.findings.size === 0 ? 0 : 1
