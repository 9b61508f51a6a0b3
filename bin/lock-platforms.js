// Adds to package-lock.json the other platforms' optional packages that npm left out because the
// registry in use does not carry them. Without their entries `npm ci` calls the lock file out of date.
// Run after every `npm install` that changes the lock file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'netbsd',
  'openbsd',
  'aix',
  'sunos',
  'wasm32',
]
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  universal: null,
}

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue
    const parts = name.split(/[/-]/)
    const os = systems.find((system) => parts.includes(system))
    const cpu = Object.entries(processors).find(([word]) => parts.includes(word))?.[1]
    if (os === undefined) continue
    const nested = lock.packages[`node_modules/${name}`] !== undefined
    lock.packages[nested ? `${path}/node_modules/${name}` : `node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      os: [os],
      ...(os === 'linux' && parts.some((part) => part.includes('musl')) ? { libc: ['musl'] } : {}),
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} added\n`)

function isLocked(path, name) {
  const nested = lock.packages[`${path}/node_modules/${name}`]
  return nested !== undefined || lock.packages[`node_modules/${name}`] !== undefined
}
