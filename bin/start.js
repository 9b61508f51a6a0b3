// npm start: from a fresh clone to the example council in a browser. Options stand after `--`:
// --port N, --data DIR, --empty (no example council).
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, root } from './prepare.js'

install({ dev: false })
build()

const given = process.argv.slice(2)
const demo = given.includes('--empty') ? [] : ['--demo']
const options = given.filter((word) => word !== '--empty')
const server = spawn(join(root, 'bin', 'goldthread'), ['serve', ...demo, ...options], {
  stdio: 'inherit',
  env: environment(),
})
// Ctrl-C reaches the server by itself; this process only waits for it to end in order.
process.on('SIGINT', () => undefined)
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
// A signal to npm ends npm and its shell, and never comes here: where npm started us and is gone, we stop as well.
const starter = process.ppid
const byNpm = process.env['npm_lifecycle_event'] === 'start'
setInterval(() => {
  if (byNpm && process.ppid !== starter) server.kill('SIGTERM')
}, 1000).unref()
server.on('exit', (code) => process.exit(code ?? 1))
