import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from '#src/kit/documents/read.ts'
import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import { markDetails } from './details-warning.ts'
import type { FileLooked } from './file-details.thread.ts'

// One file, read and looked through in a thread of its own, so that the web does not wait for it.
const { bytes, fileName, place, notNames } = workerData as FileLooked

try {
  const text = wordsIn(await parseDocument(bytes, fileName))
  parentPort?.postMessage(markDetails({ ...place, text }, notNames))
} catch (fault) {
  if (!(fault instanceof Unreadable)) throw fault
  parentPort?.postMessage([])
}

function wordsIn(document: SourceDocument): string {
  return document.blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map(cellText).join('\n')).join('\n'),
    )
    .join('\n')
}
