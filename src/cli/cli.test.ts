import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { root } from '#src/root.ts'
import { goldthread, serveOn, startServer } from '../../tests/command-line.ts'
import { commands } from './commands.ts'

// Each starts databases and programs of its own: patience where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'goldthread-cli-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plan = join(folder, 'plan.csv')
writeFileSync(
  plan,
  [
    'Ref,Action,Lead,By when,RAG',
    '1.1,Train every new social worker in direct work,Amara Holt,30 June 2026,Green',
    '1.2,Open a second family hub in Alderbrook,Joel Marsh,September 2026,Amber',
  ].join('\n'),
)

const faults: [what: string, args: string[], says: RegExp][] = [
  ['an unknown command', ['reed', plan], /no command "reed": the commands are serve/],
  ['no file', ['read'], /Something is missing: the command is bin\/goldthread read FILE/],
  [
    'a file that is not there',
    ['read', '/no/such/plan.docx', '--json'],
    /no file or folder "\/no\/such\/plan.docx"/,
  ],
  ['a folder for a file', ['read', folder, '--json'], /is not a file/],
  ['an unknown option', ['read', plan, '--jsn'], /no option "--jsn"/],
  ['an option without its value', ['read', plan, '--as'], /--as needs a value/],
  ['a value for a plain option', ['read', plan, '--json=yes'], /--json takes no value/],
  ['a word too many', ['read', plan, 'more'], /"more" is one word too many/],
  ['a kind that is not read', ['read', plan, '--as', 'novel'], /--as takes plan or inspection, not "novel"/],
  ['a port that is none', ['serve', '--port', '99999'], /--port takes a whole number/],
  ['a backup that is none', ['restore', folder, '--data', join(folder, 'other')], /no whole backup/],
]

describe('a fault is one plain line on stderr, and nothing on stdout:', () => {
  test.each(faults)('%s', async (_what, args, says) => {
    const { code, out, err } = await goldthread(args)
    expect(code).not.toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(says)
    expect(err).toMatch(/^[^\n]{1,400}\n$/)
    expect(err).not.toMatch(/null|undefined|NaN|\n\s+at /)
  })

  test('a file too large names the limit', async () => {
    const large = join(folder, 'large.txt')
    writeFileSync(large, Buffer.alloc(2 * 1024 * 1024, 'a '))
    const { code, out, err } = await goldthread(['read', large], { env: { GOLDTHREAD_UPLOAD_LIMIT_MB: '1' } })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/is 2 MB and the limit is 1 MB/)
  })

  test('an empty file and one of no known kind', async () => {
    for (const [bytes, says] of [
      ['', /is empty/],
      ['\u0000\u0001\u0002\u0003'.repeat(50), /document/],
    ] as const) {
      const file = join(folder, 'odd.docx')
      writeFileSync(file, bytes)
      const { code, out, err } = await goldthread(['read', file, '--json'])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(says)
      expect(err).toMatch(/^[^\n]{1,400}\n$/)
    }
  })

  test.each([
    ['GOLDTHREAD_UPLOAD_LIMIT_MB', 'much', /it takes a number above 0/],
    ['GOLDTHREAD_SECURE_COOKIES', 'yes', /it is true or false/],
    ['GOLDTHREAD_CLOCK', 'noon', /write it like 2026/],
    ['DATABASE_URL', 'rubbish', /write it like postgresql:/],
  ])('a setting that is not right: %s', async (setting, value, says) => {
    const { code, out, err } = await goldthread(['backup', join(folder, 'b')], { env: { [setting]: value } })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(says)
    expect(err).toMatch(new RegExp(`^[^\\n]*${setting}[^\\n]*\\n$`))
    expect(err).not.toMatch(/null|undefined|NaN/)
  })

  test('a database that does not answer', async () => {
    const { code, out, err } = await goldthread(['backup', join(folder, 'b')], {
      env: { DATABASE_URL: 'postgresql://x:y@127.0.0.1:1/z' },
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^The database of DATABASE_URL did not answer[^\n]*\n$/)
  })
})

test('every command says what it does with --help', async () => {
  for (const name of Object.keys(commands)) {
    const { code, out, err } = await goldthread([name, '--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`bin/goldthread ${name}`)
  }
})

describe('read', () => {
  test('takes its options before or after the file, and through a link from elsewhere', async () => {
    const link = join(folder, 'goldthread')
    symlinkSync(join(root, 'bin', 'goldthread'), link)
    const after = await goldthread(['read', plan, '--json'])
    const before = await goldthread(['read', '--json', '--as', 'plan', 'plan.csv'], {
      cwd: folder,
      program: link,
    })
    expect(after.err).toBe('')
    const draft = JSON.parse(after.out) as PlanDraft
    expect(draft.format).toBe('goldthread.plan-draft/1')
    expect(draft.source).toMatchObject({ file: 'plan.csv', kind: 'csv' })
    expect(draft.items.filter(({ level }) => level === 'action')).toHaveLength(2)
    expect(draft.coverage.words).toBe(draft.coverage.placed + draft.coverage.unplaced)
    expect(JSON.parse(before.out)).toEqual(draft)
  })

  test('says in a few lines what it found, and makes no store', async () => {
    const { code, out } = await goldthread(['read', plan], { cwd: folder })
    expect(code).toBe(0)
    expect(out).toMatch(/2 actions/)
    expect(existsSync(join(folder, '.goldthread'))).toBe(false)
  })
})

describe('commands beside a server that runs on the same folder', () => {
  test('back up, restore elsewhere and check, and a second server is told where the first one is', async () => {
    const dir = join(folder, 'store')
    const kept = join(folder, 'kept')
    mkdirSync(dir)
    const server = await serveOn(dir)
    expect((await fetch(`${server.address}/assets/manifest.json`)).status).toBe(200)
    expect(await goldthread(['backup', '--data', dir, kept])).toMatchObject({ code: 0, err: '' })
    const second = await goldthread(['serve', '--port', '0', '--data', dir])
    expect([second.code, second.out]).toEqual([1, ''])
    expect(second.err).toContain(`at ${server.address}`)
    const checked = await goldthread(['check', '--data', dir])
    expect(checked.out).not.toMatch(/^mend/m)
    expect(checked.err).toBe('')
    expect(checked.out).toMatch(/^right {2}row security is forced on every table/m)
    expect(await server.stop()).toBe(0)
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false)
    const restored = await goldthread(['restore', kept, '--data', join(folder, 'restored')])
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(kept, 'manifest.json'), 'utf8')).toContain('goldthread.backup/1')
  })
})

describe('serve --demo', () => {
  test('stopped while it loads the example council ends at once, and leaves no half of it', async () => {
    const dir = join(folder, 'demo')
    const { ended, child } = startServer(dir, ['--demo'])
    await vi.waitUntil(() => hasBegunToLoad(dir), { timeout: 25_000 })
    child.kill('SIGTERM')
    const { code, out } = await ended
    expect([code, out]).toEqual([0, ''])
    const kept = join(folder, 'half')
    expect(await goldthread(['backup', kept, '--data', dir])).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8'))).toMatchObject({ councils: [] })
  })
})

/** The tables stand, so what goes on now is the loading. */
function hasBegunToLoad(dir: string): boolean {
  const logins = join(dir, 'postgres.json')
  return existsSync(logins) && readFileSync(logins, 'utf8').includes('"known":true')
}
