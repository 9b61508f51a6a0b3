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
server.on('exit', (code) => process.exit(code ?? 1))
