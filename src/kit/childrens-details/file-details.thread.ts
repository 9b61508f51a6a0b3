import { askWorker } from '#src/kit/workers.ts'
import type { Marked, Place } from './details-warning.ts'

/** What the looking thread is given. */
export type FileLooked = {
  bytes: Uint8Array
  fileName: string
  place: Omit<Place, 'text'>
  notNames: readonly string[]
}

const longestMs = 10_000
const mostMemoryMb = 600

/**
 * The places in a file's text that look like a child's details. A file of a kind that we cannot read (a picture, a film),
 * one that is locked or damaged, and one that takes more than ten seconds or 600 MB give none: the guard warns of what it
 * can see and never stands in the way of what it cannot.
 */
export async function markFile(looked: FileLooked): Promise<Marked[]> {
  if (looked.bytes.byteLength === 0) return []
  return askWorker<Marked[]>('file-details', { given: looked, longestMs, mostMemoryMb, otherwise: [] })
}
