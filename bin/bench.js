// npm run bench: builds what is missing or old, then runs bench/ and prints its figures.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, findNode, install, root } from './prepare.js'

install({ dev: true })
build()

const esbuild = await import('esbuild')
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/bench.ts', 'bench/client.ts', 'bench/bare-server.ts'],
  outdir: join(root, 'dist', 'bench'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
})
const { status } = spawnSync(
  findNode(),
  [join(root, 'dist', 'bench', 'bench.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  },
)
process.exitCode = status ?? 1
