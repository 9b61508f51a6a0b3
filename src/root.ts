import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's own folder, found from the running code: the same from src/ and from dist/. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('package.json was not found above the running code')
  return findRoot(parent)
}
