// Threads and the command line run what the build made: it is made anew where the sources are newer.
import { spawnSync } from 'node:child_process'
import { root } from '#src/root.ts'

export function setup(): void {
  const script = "await import('./bin/prepare.js').then((prepare) => prepare.build())"
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The build failed: run npm run build to see why.')
}
