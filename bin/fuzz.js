// Reads damaged files: builds the reader and its watcher into dist/fuzz/ and runs them. See tests/fuzz/run.ts.
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { root } from './prepare.js'

process.chdir(root)
await build({
  entryPoints: ['tests/fuzz/run.ts', 'tests/fuzz/fuzz.worker.ts'],
  entryNames: '[name]',
  outdir: 'dist/fuzz',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'dist/fuzz/run.js', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
