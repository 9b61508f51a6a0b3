// What `npm start` and `npm test` need before anything else: the packages of the lock file, and a build
// newer than its sources. Plain JavaScript, since it runs before either is there.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** The environment in which the lock file's own programs, Node 24 among them, come first. */
export function environment() {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  }
}

/** The lock file's Node where it is installed and runs here, else this one. */
export function findNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  const runs = existsSync(pinned) && spawnSync(pinned, ['-v']).status === 0
  return runs ? pinned : process.execPath
}

/** Installs what is missing; ends the process with npm's own words where that fails. */
export function install({ dev }) {
  if (isInstalled(dev)) return
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return say('node_modules is a link to another folder: it is left as it is, though it lacks some packages')
  say('installing packages (npm ci)')
  const npm = process.env.npm_execpath
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm]
  run(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** Builds dist/ where it is missing or older than what it is made from. */
export function build() {
  if (isBuilt()) return
  say('building')
  run(findNode(), ['bin/build.js'])
}

function isInstalled(dev) {
  const lock = packagesOf(join(root, 'package-lock.json'))
  const here = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(lock).every(
    ([path, { version, optional, dev: isDev }]) =>
      path === '' || optional || (isDev && !dev) || here[path]?.version === version,
  )
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

export function isBuilt() {
  const made = join(root, 'dist', 'cli.js')
  if (!existsSync(made)) return false
  const at = statSync(made).mtimeMs
  const sources = ['src', 'example', 'bin', 'package-lock.json'].flatMap((path) => listFiles(path))
  return sources.every((file) => statSync(join(root, file)).mtimeMs <= at)
}

/** The files under a folder of the project (or the file itself), as paths from the root. */
export function listFiles(path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => listFiles(join(path, name)))
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: environment(),
  })
  if (status === 0) return
  say(`that failed${error === undefined ? '' : ` (${error.message})`}: see above`)
  process.exit(1)
}

export function say(what) {
  process.stderr.write(`goldthread: ${what}\n`)
}
