import { withRef } from '#src/kit/with-ref.ts'
import { ourTitles } from '#src/features/imports/plan/columns/our-columns.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'

/**
 * Each item of our own document that says what it is a part of (an outcome below an outcome, a step below an action)
 * stands under that again: under the last before it, of its own level, that has this number and these words; where
 * somebody worded that anew, the number or most of the words. What it says stays with the item.
 */
export function standUnderWholes(items: readonly DraftItem[]): void {
  const before: DraftItem[] = []
  for (const item of items) {
    const of = item.fields[ourTitles.partOf]
    const whole = of === undefined ? undefined : wholeNamed(of, item, before)
    if (whole !== undefined) item.parent = whole.id
    before.push(item)
  }
}

function wholeNamed(name: string, part: DraftItem, before: readonly DraftItem[]): DraftItem | undefined {
  const beside = before.filter(({ level }) => level === part.level)
  const said = plain(name)
  return (
    beside.findLast((one) => plain(withRef(one.ref, one.text)) === said) ??
    beside.findLast(({ ref }) => ref !== null && said.startsWith(`${plain(ref)} `)) ??
    beside.findLast((one) => sharesMost(plain(withRef(one.ref, one.text)), said))
  )
}

function plain(name: string): string {
  return oneLine(name.normalize('NFKC'))
}

function sharesMost(one: string, other: string): boolean {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared >= Math.max(words.size, others.size) / 2
}

/** What an item says under titles of its own; what it is a part of is known where it stands under that. */
export function fieldsBeside(
  { fields, level }: Pick<DraftItem, 'fields' | 'level'>,
  above: Pick<DraftItem, 'level'> | undefined,
): Record<string, string> {
  const { [ourTitles.partOf]: _of, ...own } = fields
  return above?.level === level ? own : fields
}
