// Reads damaged files: builds the reader into dist/fuzz/, as the product's is built, and runs its watcher as it stands,
// since the sound files are made from plans that are looked for beside it. See tests/fuzz/run.ts.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { findNode, root } from './prepare.js'

process.chdir(root)
await build({
  entryPoints: ['tests/fuzz/fuzz.worker.ts'],
  outdir: 'dist/fuzz',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
const { status } = spawnSync(findNode(), ['tests/fuzz/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
