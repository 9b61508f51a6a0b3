import { ourTitles } from '#src/features/imports/plan/columns/our-columns.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

type Named = Pick<DraftItem, 'ref' | 'text'>

/** What our own plan document says of an outcome below an outcome and of a step below an action: the number and words of that. */
export function namedAsWhole({ ref, text }: Named): string {
  return [ref, text].filter(Boolean).join(' ')
}

/**
 * Each item of our own document that says what it is a part of stands under that again: under the last before it, of
 * its own level, that has this number and these words. The words stay with the item, as it says them.
 */
export function standUnderWholes(items: readonly DraftItem[]): void {
  const last = new Map<string, string>()
  for (const item of items) {
    const of = item.fields[ourTitles.partOf]
    const whole = of === undefined ? undefined : last.get(keyOf(item, of))
    if (whole !== undefined) item.parent = whole
    last.set(keyOf(item, namedAsWhole(item)), item.id)
  }
}

function keyOf({ level }: DraftItem, name: string): string {
  return `${level}|${oneLine(name.normalize('NFKC'))}`
}

/** What an item says under titles of its own; what it is a part of is known by where it stands. */
export function fieldsBeside(
  { fields }: Pick<DraftItem, 'fields'>,
  above: Named | undefined,
): Record<string, string> {
  const { [ourTitles.partOf]: of, ...own } = fields
  const isKnown = of !== undefined && above !== undefined && oneLine(of) === oneLine(namedAsWhole(above))
  return isKnown ? own : fields
}
