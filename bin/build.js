// Builds dist/: the program's entries, its workers, and the style sheet with its font and scripts.
import { build } from 'esbuild'
import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from './build-styles.js'

const root = join(import.meta.dirname, '..')
process.chdir(root)
rmSync('dist', { recursive: true, force: true })

const workers = globSync('src/**/*.worker.ts')
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
