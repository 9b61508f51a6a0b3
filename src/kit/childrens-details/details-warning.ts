import { createHash } from 'node:crypto'
import { type Detail, findDetails } from './find-details.ts'

/** Words that are about to be saved: the form's field, and what the person knows it as. */
export type Place = { field: string; label: string; text: string }

/** One place that looks like a child's detail, with the words around it. */
export type Marked = Pick<Place, 'field' | 'label'> &
  Pick<Detail, 'rule' | 'like'> & { before: string; words: string; after: string }

/** What a person is asked about before anything is saved. `key` stands for these very words: others are asked about anew. */
export type DetailsWarning = { marked: Marked[]; key: string }

const beside = 40

/** The places of some words that look like a child's details, in order. `notNames`: the council's own words. */
export function markDetails(place: Place, notNames: readonly string[]): Marked[] {
  const { field, label, text } = place
  return findDetails(text, new Set(notNames)).map(({ rule, like, from, to }) => ({
    field,
    label,
    rule,
    like,
    before: `${from > beside ? '…' : ''}${text.slice(Math.max(0, from - beside), from)}`,
    words: text.slice(from, to),
    after: `${text.slice(to, to + beside)}${to + beside < text.length ? '…' : ''}`,
  }))
}

/** The warning that what was marked gives; null where nothing was. */
export function warningOf(marked: readonly Marked[]): DetailsWarning | null {
  if (marked.length === 0) return null
  const words = marked.map((one) => `${one.field} ${one.rule} ${one.words}`).sort()
  const key = createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16)
  return { marked: [...marked], key }
}

/** A fault for each field that holds something marked: what it looks like, and what to do. */
export function faultsOf({ marked }: DetailsWarning): { field: string; message: string }[] {
  const fields = [...new Set(marked.map((one) => one.field))]
  return fields.flatMap((field) => {
    const [first, ...others] = marked.filter((one) => one.field === field)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : `, and so do ${others.length} more`
    return [
      {
        field,
        message: `“${first.words}” looks like ${first.like}${more}. Take it out, or say that it is no child’s`,
      },
    ]
  })
}

/** What is kept of the choice: what it looked like and where. Never the words, which may be a child's after all. */
export function choiceOf({ marked }: DetailsWarning): { like: string[]; where: string[] } {
  return {
    like: [...new Set(marked.map((one) => one.like))],
    where: [...new Set(marked.map((one) => one.label))],
  }
}

/** The field of a form in which the choice comes back. */
export const choiceField = 'noChildrensDetails'

/** Whether saving waits for the person: the form does not say of these very words that they are no child's. */
export function mustAsk(
  warning: DetailsWarning,
  values: Readonly<Record<string, readonly string[]>>,
): boolean {
  return values[choiceField]?.[0] !== warning.key
}
