import { type DetailsWarning, markDetails, type Place, warningOf } from './details-warning.ts'
import { markFile } from './file-details.thread.ts'

type Looked = {
  places: readonly Place[]
  /** A file that came with the words: its name is looked at, and its text where we can read it. */
  file: { fileName: string; bytes: Uint8Array } | null
  /** Words that are nobody's name here: the council's own. */
  council: string
}

/** Looks through what is about to be saved; null where nothing looks like a child's details. */
export async function lookThrough({ places, file, council }: Looked): Promise<DetailsWarning | null> {
  const notNames = council.split(/\s+/)
  const marked = places.flatMap((place) => markDetails(place, notNames))
  if (file === null) return warningOf(marked)
  const name = { field: 'file', label: 'the file’s name', text: spaced(file.fileName) }
  const inFile = await markFile({
    ...file,
    place: { field: 'file', label: `the file ${file.fileName}` },
    notNames,
  })
  return warningOf([...marked, ...markDetails(name, notNames), ...inFile])
}

/** The words of a file's name or a link, as they would be said. */
export function spaced(name: string): string {
  const plain = /%[0-9a-f]{2}/i.test(name) ? decoded(name) : name
  return plain.replace(/[_+/]/g, ' ')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
