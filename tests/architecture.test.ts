import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#src/root.ts'
import { featureOf, listSources } from './shape/sources.ts'

const sources = listSources(['src/**/*.{ts,tsx}', 'example/**/*.ts'])
const features = sources.filter(({ path }) => featureOf(path) !== null)

describe('tables are read by all and written by one', () => {
  const writes = sources
    .filter(({ path }) => !path.startsWith('src/kit/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)/g)].map(
        ([, table = '']) => ({ table, path, feature: featureOf(path) }),
      ),
    )

  test('each table is written by the stores of one feature', () => {
    const owners = Map.groupBy(writes, ({ table }) => table)
    const shared = [...owners].filter(([, each]) => new Set(each.map(({ feature }) => feature)).size > 1)
    expect(shared.map(([table, each]) => `${table}: ${each.map(({ path }) => path).join(', ')}`)).toEqual([])
    expect(owners.size).toBeGreaterThan(20)
  })

  test('only stores write', () => {
    expect(writes.filter(({ path }) => !path.endsWith('.store.ts')).map(({ path }) => path)).toEqual([])
  })

  test('no writing hides in SQL written by hand', () => {
    const handWritten = sources
      .filter(({ path }) => !/^src\/kit\/(db|postgres|backup|jobs)\//.test(path))
      .filter(({ text }) =>
        /\bsql(?:<[^`]*>)?`[^`]*?\b(insert\s+into|delete\s+from|update\s+\w+\s+set|truncate)\b/i.test(text),
      )
    expect(handWritten.map(({ path }) => path)).toEqual([])
  })
})

describe('names', () => {
  const exported = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const|class|type|interface) (\w+)/gm)].map(
      ([, name = '']) => ({ name, path }),
    ),
  )

  // docs/words.md: the field's word, and the features whose noun it is.
  const owned: Record<string, string[]> = {
    update: ['updates'],
    post: ['people', 'leads', 'workforce'],
    audit: ['audits'],
    measure: ['measures', 'returns'],
    board: ['meetings'],
  }

  test.each(Object.entries(owned))('nothing but the field’s own noun begins with “%s”', (word, nouns) => {
    const begins = new RegExp(`^${word}([A-Z]|$)`)
    const taken = exported.filter(
      ({ name, path }) =>
        begins.test(name) && path.startsWith('src/') && !nouns.includes(featureOf(path) ?? ''),
    )
    expect(taken).toEqual([])
  })

  test('nothing is named for a drawer', () => {
    const drawers = /(^|[/.-])(utils?|helpers?|common|misc|manager|service|data|info|dto)([/.-]|$)/
    expect(sources.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([])
    const named = exported.filter(({ name }) => /(Utils?|Helpers?|Manager|Service|Dto|Info)$/.test(name))
    expect(named).toEqual([])
  })

  test('stores find, list, count, insert and save; they do not read, get hold of or update', () => {
    const wrong = exported.filter(
      ({ name, path }) =>
        path.endsWith('.store.ts') && /^(read|update|fetch|load|create|query|select)[A-Z]/.test(name),
    )
    expect(wrong).toEqual([])
  })
})

describe('files are small', () => {
  // Aimed at: half of them within 60 lines, nine in ten within 150. Tables of words and of grammar are longer.
  const lines = sources.map((file) => file.lines).sort((a, b) => a - b)
  const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0

  test(`half within 80 lines and nine in ten within 180`, ({ annotate }) => {
    void annotate(
      `${lines.length} files: median ${at(0.5)}, nine in ten within ${at(0.9)}, longest ${at(0.9999)}`,
    )
    expect(at(0.5)).toBeLessThanOrEqual(80)
    expect(at(0.9)).toBeLessThanOrEqual(180)
  })

  test('none over 300 lines, no test over 400', () => {
    const long = sources.filter((file) => file.lines > 300)
    const longTests = listSources(['{src,tests,example}/**/*.test.{ts,tsx}'], { tests: true }).filter(
      (file) => file.lines > 400,
    )
    expect([...long, ...longTests].map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  })

  test('what a feature offers to others can be seen at a glance', () => {
    const fronts = features.filter(({ path }) => path.endsWith('/index.ts') && path.split('/').length === 4)
    expect(fronts.filter((file) => file.lines > 100).map(({ path }) => path)).toEqual([])
  })
})

describe('the checks of npm test', () => {
  const verify = readFileSync(join(root, 'bin', 'verify.js'), 'utf8')

  test.each(['biome', 'tsc', 'eslint', 'depcruise', 'knip', 'squawk', 'vitest'])(
    '%s is a stage',
    (program) => {
      expect(verify).toContain(`'${program}'`)
    },
  )

  test.each(['.dependency-cruiser.cjs', 'knip.json', '.squawk.toml', 'biome.json', 'eslint.config.js'])(
    '%s is there, so that its stage is not left out',
    (file) => expect(existsSync(join(root, file))).toBe(true),
  )
})
