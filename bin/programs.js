// The programs and letters that some tests need and npm cannot bring. On Debian as root they are installed;
// elsewhere it is said which are missing and what that means for the tests.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './prepare.js'

const needed = [
  {
    package: 'chromium',
    without: 'the browser journeys and looks are left out',
    isHere: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'),
  },
  {
    package: 'poppler-utils',
    without: 'the tests that read the PDF papers back are left out',
    isHere: () => spawnSync('pdfinfo', ['-v']).error === undefined,
  },
  {
    // Where a line of print ends depends on its letters, and with it what a PDF must be read from.
    package: 'fonts-liberation',
    without: 'the tests that read printed papers meet other papers than they were written for',
    isHere: () => spawnSync('fc-list', ['Liberation Sans']).stdout?.length > 0,
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
  for (const { package: name, without, isHere } of missing)
    if (!isHere()) say(`${name} is not installed here, so ${without}`)
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env })
  if (status !== 0) say(`apt-get ${args[0]} failed`)
}
