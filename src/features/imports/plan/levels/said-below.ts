import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { DescriptionEvent, LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { hasMoreWords, oneLine } from '#src/features/imports/plan/words/wording.ts'
import { isHeadingLike } from './heading-looks.ts'
import { parseLevelLabel } from './labels.ts'
import { isGeneric } from './nearest-heading.ts'

type Named = [Paragraph, LevelEvent | DescriptionEvent]

/**
 * "Recommendation 4" as a heading, a sentence below it, and then the actions: the sentence is what the level says. So it
 * must be below each such heading of the paper.
 */
export function sayBelow(named: Named[], blocks: readonly Block[]): Named[] {
  const bare = named.filter(([, event]) => isBare(event))
  const below = new Map(bare.map(([heading]) => [heading, sentenceBelow(heading, blocks)]))
  if (bare.length < 2 || [...below.values()].includes(null)) return named
  return named.map(([heading, event]) => {
    const sentence = below.get(heading)
    if (sentence == null || event.type !== 'level') return [heading, event]
    return [heading, { ...event, text: oneLine(sentence.text), keys: [...event.keys, sentence] }]
  })
}

function isBare(event: LevelEvent | DescriptionEvent): boolean {
  return event.type === 'level' && event.text === '' && event.ref !== null && event.keys.length === 1
}

/** The one paragraph between a heading and the table below it, or the first of several, where it is as short as a title. */
function sentenceBelow(heading: Paragraph, blocks: readonly Block[]): Paragraph | null {
  const at = blocks.indexOf(heading)
  const [sentence, next] = [blocks[at + 1], blocks[at + 2]]
  if (sentence?.type !== 'paragraph' || sentence.style !== 'body') return null
  if (next?.type !== 'table') return isTitle(sentence) ? sentence : null
  return !isHeadingLike(sentence) && !isLong(sentence.text) ? sentence : null
}

/** Few words that end in no mark and lead in nothing. */
function isTitle({ text }: Paragraph): boolean {
  return !isWordy(text) && !/[.:;?!]|^\s*\d/.test(text) && !isGeneric(text) && parseLevelLabel(text) === null
}

const isWordy = hasMoreWords(25)

const isLong = hasMoreWords(60)
