import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '#src/root.ts'

/**
 * The built file of a worker thread, by the name its source bears before `.worker.ts`. Threads always run what the
 * build made, from the sources too, so that a test and the product run the same code.
 */
export function workerUrl(name: string): URL {
  const file = join(root, 'dist', `${name}.worker.js`)
  if (!existsSync(file)) {
    throw new Error(`The worker "${name}" has not been built. Run "npm run build" and try again.`)
  }
  return pathToFileURL(file)
}
