// The programs that some tests need and npm cannot bring. On Debian as root they are installed; elsewhere
// the tests that need a missing one are left out, and it is said which.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './prepare.js'

const needed = [
  {
    package: 'chromium',
    tests: 'browser journeys and looks',
    isHere: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'),
  },
  {
    package: 'poppler-utils',
    tests: 'that read the PDF papers back',
    isHere: () => spawnSync('pdfinfo', ['-v']).error === undefined,
  },
]

// Only where everything is tried: the oldest PostgreSQL that Debian has, beside the one that we bring.
const server = {
  package: 'postgresql',
  tests: 'on an older PostgreSQL',
  isHere: () => findOlderPostgres() !== null,
}

/** The major version of a PostgreSQL older than ours that is installed here; null where there is none. */
export function findOlderPostgres() {
  const found = [15, 16, 17].find((major) => existsSync(`/usr/lib/postgresql/${major}/bin/initdb`))
  return found ?? null
}

export function installPrograms({ everything }) {
  const wanted = everything ? [...needed, server] : needed
  const missing = wanted.filter(({ isHere }) => !isHere())
  if (missing.length === 0) return
  const packages = missing.map((each) => each.package)
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say(`installing Debian packages: ${packages.join(', ')}`)
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  }
  for (const { package: name, tests, isHere } of missing)
    if (!isHere()) say(`${name} is not installed here, so the tests ${tests} are left out`)
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env })
  if (status !== 0) say(`apt-get ${args[0]} failed`)
}
