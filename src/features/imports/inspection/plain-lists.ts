import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'

const LETTERED = /^\(?([a-z])[.)]\s+(?=\S)/

/**
 * A list that only its letters mark ("a) …", "b) …") as points, each with the paragraph that it stands for;
 * null where the paragraphs are no such list.
 */
export function pointsByLetter(blocks: readonly Paragraph[]): Map<Paragraph, Paragraph> | null {
  const other = ({ text, style, number }: Paragraph) =>
    /^\(?\d/.test(number ?? text.trim()) || (style === 'list-item' && !LETTERED.test(text.trim()))
  if (blocks.some(other)) return null
  const letters = blocks.flatMap(({ text }) => LETTERED.exec(text.trim())?.[1] ?? [])
  if (letters.length === 0 || letters.some((letter, at) => letter.charCodeAt(0) !== 97 + at)) return null
  return new Map(
    blocks.map((block): [Paragraph, Paragraph] => {
      const text = block.text.trim()
      if (!LETTERED.test(text)) return [block, block]
      return [{ ...block, text: text.replace(LETTERED, ''), style: 'list-item' }, block]
    }),
  )
}

const NUMBER = /^\(?(\d{1,3})[.)]/

/** Numbered points that reached us as one paragraph, apart again, each with the paragraph that it stands in. */
export function numbersApart(blocks: readonly Paragraph[]): Map<Paragraph, Paragraph> {
  return new Map(
    blocks.flatMap((block) => {
      const texts = textsApart(block.text.trim())
      return texts.map((text): [Paragraph, Paragraph] => [
        texts.length === 1 ? block : { ...block, text },
        block,
      ])
    }),
  )
}

/** "118.Agree … 119.Ensure …": a next number, after the end of a sentence, begins a point. */
function textsApart(text: string): string[] {
  const number = Number(NUMBER.exec(text)?.[1] ?? Number.NaN)
  const next = new RegExp(`(?<=[.;:!?][”’")]? )(?=\\(?${number + 1}[.)] ?\\p{Lu})`, 'u')
  const at = Number.isNaN(number) ? -1 : text.search(next)
  return at === -1 ? [text] : [text.slice(0, at).trim(), ...textsApart(text.slice(at))]
}

const longest = 80

/** Of paragraphs that nothing marks as points: those before the prose of the report goes on, which one long point is not. */
export function beforeProse(blocks: readonly Paragraph[]): readonly Paragraph[] {
  const short = blocks[0] !== undefined && !isProse(blocks[0])
  const goesOn = (at: number) => blocks[at] === undefined || isProse(blocks[at])
  const end = short ? blocks.findIndex((block, at) => isProse(block) && goesOn(at + 1)) : -1
  return end === -1 ? blocks : blocks.slice(0, end)
}

/** Several sentences, or one that no list would hold. */
function isProse({ text }: Paragraph): boolean {
  return /[.!?]\s+\p{Lu}/u.test(text.trim()) || wordsOf(text).length > longest
}
