import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/root.ts'

export type SourceFile = { path: string; text: string; lines: number }

/** Files of the project by their pattern, tests apart unless asked for; generated types left out. */
export function listSources(patterns: string[], { tests = false } = {}): SourceFile[] {
  return globSync(patterns, { cwd: root })
    .filter((path) => /\.test\.tsx?$/.test(path) === tests && path !== 'src/kit/db/database.ts')
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    })
}

export function featureOf(path: string): string | null {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}
