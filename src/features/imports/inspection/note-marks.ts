import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'

/** A note at the foot of a page: a small number, then words. */
export function isNote({ text, style }: Paragraph): boolean {
  return style !== 'list-item' && /^\d{1,2}\s+\S/.test(text.trim())
}

/** The marks of the notes of each page: "outline1" stands above a note that begins "1 ". */
export type NoteMarks = ReadonlyMap<number, ReadonlySet<string>>

export function noteMarksOf(blocks: readonly Block[]): NoteMarks {
  const marks = new Map<number, Set<string>>()
  for (const block of blocks) {
    const page = block.source.page
    if (block.type === 'table' || page === undefined || !isNote(block)) continue
    const number = /^\d+/.exec(block.text.trim())?.[0] ?? ''
    marks.set(page, (marks.get(page) ?? new Set()).add(number))
  }
  return marks
}

/** What stands on these pages, without the raised numbers that lead to a note there or, where it found no room, on the next. */
export function withoutNoteMarks(
  text: string,
  pages: readonly (number | undefined)[],
  marks: NoteMarks,
): string {
  const here = new Set(
    pages.flatMap((page = -1) => [page, page + 1].flatMap((at) => [...(marks.get(at) ?? [])])),
  )
  return text.replace(/(?<=\p{Ll}[.,;:)’”]?)\d{1,2}(?=[\s.,;:)]|$)/gu, (mark) => (here.has(mark) ? '' : mark))
}
