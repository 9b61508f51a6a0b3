import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#src/root.ts'

/** A tree of a few files in which each of these breaks one rule: where it stands, and what it imports. */
const breaches = {
  'order-of-features-plans': ['features/plans/plan.store.ts', '#src/features/reports/index.ts'],
  'order-of-features-measures': ['features/measures/reading.store.ts', '#src/features/plans/index.ts'],
  'order-of-features-bodies': ['features/bodies/body.store.ts', '#src/features/plans/index.ts'],
  'order-of-features-money': ['features/money/spend.store.ts', '#src/features/risks/index.ts'],
  'through-the-front-door': ['features/reports/report.store.ts', '#src/features/plans/plan.ts'],
  'kit-knows-no-feature': ['kit/dates/say.ts', '#src/features/plans/index.ts'],
  'unknown-feature': ['app.tsx', '#src/features/odds-and-ends/index.ts'],
  'paths-imports-nothing': ['paths.ts', '#src/kit/dates/day.ts'],
  'rules-are-pure': ['features/actions/action.access.ts', 'kysely'],
  'rules-know-no-web': ['features/actions/action.ts', '#src/kit/http/door.ts'],
  'pages-are-pure': ['features/actions/action.page.tsx', '#src/kit/db/index.ts'],
  'pages-and-rules-ask-no-store': ['features/plans/theme.page.tsx', './theme.store.ts'],
  'stores-hold-sql-only': ['features/actions/action.store.ts', 'preact'],
  'deeds-know-no-web': ['features/actions/action.step.ts', '#src/kit/http/door.ts'],
  'fastify-stays-at-the-door': ['features/actions/action.routes.tsx', 'fastify'],
  'sql-stays-in-stores': ['features/actions/action.redate.ts', 'kysely'],
  'programs-take-no-tests': ['server.ts', '#example/load.ts'],
  'no-circles': ['kit/dates/first.ts', './second.ts'],
} as const

const bystanders = [
  'src/kit/dates/day.ts',
  'src/kit/db/index.ts',
  'src/kit/http/door.ts',
  'src/features/plans/plan.ts',
  'src/features/plans/theme.store.ts',
  'src/features/odds-and-ends/index.ts',
  'example/load.ts',
  ...['plans', 'reports', 'risks'].map((feature) => `src/features/${feature}/index.ts`),
]

describe('the boundaries between files', () => {
  const tree = mkdtempSync(join(tmpdir(), 'goldthread-boundaries-'))
  let named: Set<string>

  beforeAll(() => {
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      cpSync(join(root, file), join(tree, file))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
    for (const path of bystanders) put(path, 'export const it = 1')
    for (const [path, imported] of Object.values(breaches)) put(`src/${path}`, `import '${imported}'`)
    put('src/kit/dates/second.ts', "import './first.ts'")
    named = new Set(violationsIn(tree))
  })
  afterAll(() => rmSync(tree, { recursive: true, force: true }))

  test.each(Object.entries(breaches))('%s: a breach is named', (rule, [path]) => {
    expect(named).toContain(`${rule} in src/${path}`)
  })

  test('a tree without breaches passes', () => {
    for (const [path] of Object.values(breaches)) put(`src/${path}`, 'export const it = 1')
    expect(violationsIn(tree)).toEqual([])
  })

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), `${text}\n`)
  }
})

function violationsIn(folder: string): string[] {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'example'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
  )
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  }
  return summary.violations.map(({ from, rule }) => `${rule.name} in ${from}`)
}
