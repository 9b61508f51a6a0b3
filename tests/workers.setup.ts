import { globSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '#src/root.ts'

/** Worker threads run what the build makes, so their files are made anew from the sources before any test. */
export default async function buildWorkers(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: globSync('src/**/*.worker.ts', { cwd: root }),
    entryNames: '[name]',
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
}
