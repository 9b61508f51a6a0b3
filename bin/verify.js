// npm test, and CI: installs what is missing, then every check and every test, whatever fails on the way.
// The last line is `N passed, N failed, N skipped`: tests, and a check that failed counts as one failed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, findNode, install, listFiles, root, say } from './prepare.js'
import { findOlderPostgres, installPrograms } from './programs.js'

const everything = process.env.CI === 'true'
const began = Date.now()
install({ dev: true })
installPrograms({ everything })

const node = findNode()
const folder = mkdtempSync(join(tmpdir(), 'goldthread-verify-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const summary = []

await check('build', [node, 'bin/build.js'])
await Promise.all([
  inTurn([
    ['formatting', ['biome', 'format', '.']],
    ['types', ['tsc', '--noEmit']],
    [
      'boundaries',
      ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'example'],
      '.dependency-cruiser.cjs',
    ],
    ['unused code', ['knip', '--no-progress'], 'knip.json'],
    ['migrations', ['squawk', ...listFiles('migrations')], '.squawk.toml'],
  ]),
  inTurn([['lint', ['eslint', '.', '--max-warnings', '0']]]),
])
await test('tests', [], {})
const older = everything && process.env.TEST_DATABASE_URL === undefined ? findOlderPostgres() : null
if (older !== null)
  await test(`tests on PostgreSQL ${older}`, databaseTests(), { TEST_POSTGRES: String(older) })

rmSync(folder, { recursive: true, force: true })
process.stdout.write(`\n${summary.join('\n')}\n${seconds(began).padStart(8)}  in all\n`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed === 0 ? 0 : 1

async function inTurn(checks) {
  for (const [name, command, config] of checks)
    if (config === undefined || existsSync(join(root, config))) await check(name, command)
}

async function check(name, command) {
  const start = Date.now()
  const { code, output } = await run(command)
  if (code !== 0) {
    total.failed += 1
    process.stdout.write(`\n── ${name} failed: ${command.join(' ')}\n${output}\n`)
  }
  note(name, start, code === 0 ? 'right' : 'FAILED')
}

async function test(name, files, env) {
  const start = Date.now()
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(['vitest', 'run', ...reporters, ...files], { env, shown: true })
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const failed = counts.numFailedTests ?? 0
  total.passed += counts.numPassedTests ?? 0
  total.skipped += (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0)
  // A file that does not load fails without a test of its own.
  total.failed += code === 0 ? failed : Math.max(1, failed)
  note(name, start, code === 0 ? 'right' : 'FAILED')
}

/** The files whose tests ask the database anything. */
function databaseTests() {
  const files = ['src', 'tests', 'example']
    .flatMap((path) => listFiles(path))
    .filter((path) => /\.test\.tsx?$/.test(path))
  return files.filter((file) => readFileSync(join(root, file), 'utf8').includes('freshDatabase('))
}

function run([program, ...args], { env = {}, shown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of shown ? [] : [child.stdout, child.stderr])
      stream.on('data', (part) => {
        output += part
      })
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code, signal) => {
      if (signal !== null) say(`${program} was ended by ${signal}`)
      resolve({ code: code ?? 1, output })
    })
  })
}

function note(name, start, outcome) {
  summary.push(`${seconds(start).padStart(8)}  ${name}: ${outcome}`)
  say(`${name}: ${outcome} (${seconds(start)})`)
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
