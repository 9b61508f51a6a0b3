// Builds dist/: the program's entries, its workers, and the style sheet with its font and scripts.
import { build } from 'esbuild'
import { rmSync } from 'node:fs'
import { buildAssets } from './build-styles.js'
import { listFiles, root } from './prepare.js'

process.chdir(root)
rmSync('dist', { recursive: true, force: true })

const workers = listFiles('src').filter((path) => path.endsWith('.worker.ts'))
await build({
  entryPoints: ['src/cli.ts', ...workers],
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})

await buildAssets()
