import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/root.ts'

let built: ReadonlyMap<string, string> | undefined

/**
 * The address of a built file by its plain name: `asset('app.css')` → `/assets/app-1a2b3c4d.css`. The mapping is
 * the `manifest.json` that the build writes, read once. Before a build the plain name is returned, so that pages
 * can still be rendered and tested.
 */
export function asset(name: string): string {
  built ??= builtNames(join(root, 'dist', 'assets', 'manifest.json'))
  return `/assets/${built.get(name) ?? name}`
}

function builtNames(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map()
  const names: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof names !== 'object' || names === null) return new Map()
  return new Map(
    Object.entries(names).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
