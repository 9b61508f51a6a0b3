import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#src/root.ts'

const papers = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'tests/**/*.md'], { cwd: root }).map(
  (path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }),
)
const textOf = (path: string) => papers.find((paper) => paper.path === path)?.text ?? ''

describe.each(papers)('$path', ({ path, text }) => {
  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    const gone = links.filter(
      (link) => !/^(https?|mailto):/.test(link) && !existsSync(join(root, dirname(path), link)),
    )
    expect(gone).toEqual([])
  })

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|bin|docs|example|bench|migrations)\/[\w./-]+\.\w+)`/g)]
    const gone = named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)))
    // The history of changes may name what has gone since.
    expect(path === 'CHANGELOG.md' ? [] : gone).toEqual([])
  })
})

test('the page on how it is built tells of every feature', () => {
  const folders = readdirSync(join(root, 'src', 'features'))
  const told = textOf('docs/architecture.md')
  expect(folders.filter((name) => !told.includes(name))).toEqual([])
})

test('the README names every command', () => {
  const commands = readFileSync(join(root, 'src', 'cli', 'commands.ts'), 'utf8')
  const names = [...commands.matchAll(/^ {2}(?:'([\w-]+)'|(\w+)): /gm)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter((name) => !textOf('README.md').includes(`\`${name}\``))).toEqual([])
})
