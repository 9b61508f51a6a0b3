import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { saidIn } from './banners.ts'
import { type LevelLabel, levelName, parseLevelLabel, parseNamedLevel } from './labels.ts'

type Rung = { paragraph: Paragraph; label: LevelLabel; rank: number }

/**
 * The levels of a document whose headings all name one, with a name of its own for each rank of heading: "Priority 1:
 * Front door" over "Aim 1.1: …", as our own plan documents have them. Each is a level then, whether or not a table
 * of actions stands below it. Null for any other document. In one that is surely ours (`ours`) any word may be a name.
 */
export function namedLevels(blocks: readonly Block[], ours: boolean): Map<object, LevelEvent> | null {
  const headings = blocks.filter((block) => block.type === 'paragraph').filter(isHeading)
  const rungs = rungsOf(ours ? headings.filter(({ level }) => level !== 1) : headings, ours)
  const names = namesByRank(rungs)
  if (ours && isUnder(headings, blocks)) return new Map()
  if (rungs.length < (ours ? 1 : 2) || names === null) return null
  const ranks = [...names.keys()].sort((one, other) => one - other)
  if (!ours && (rungs[0]?.rank !== ranks[0] || comesAgain(rungs, ranks[0]))) return null
  return new Map(rungs.map((rung) => [rung.paragraph, eventOf(rung, ranks.indexOf(rung.rank))]))
}

/** "Sponsor: …" under a heading says who answers for it, and names nothing. */
function isHeading({ style, text }: Paragraph): boolean {
  return style === 'heading' && saidIn(text) === null
}

/** Whether all its tables stand under the title of the paper alone. */
function isUnder(headings: readonly Paragraph[], blocks: readonly Block[]): boolean {
  const first = headings.find(({ level }) => level !== 1)
  const tables = blocks.slice(0, first === undefined ? blocks.length : blocks.indexOf(first))
  const later = first === undefined ? [] : headings.filter(({ text }) => parseNamedLevel(text) !== null)
  return tables.some(({ type }) => type === 'table') && later.every(({ level }) => level === 1)
}

/** The headings from the first that names a level to the last; none where another stands among them. */
function rungsOf(headings: readonly Paragraph[], ours: boolean): Rung[] {
  const isLevel = ({ text }: Paragraph) =>
    parseNamedLevel(text) !== null && (ours || parseLevelLabel(text) !== null)
  const first = Math.max(0, headings.findIndex(isLevel))
  const among = headings.slice(first, headings.findLastIndex(isLevel) + 1)
  const rungs = among.flatMap((paragraph): Rung[] => {
    const label = parseNamedLevel(paragraph.text)
    return label === null ? [] : [{ paragraph, label, rank: paragraph.level ?? 1 }]
  })
  return rungs.length < among.length ? [] : rungs
}

/** By rank of heading the one name that its levels have; null where a rank has two, or a name two ranks. */
function namesByRank(rungs: readonly Rung[]): Map<number, string> | null {
  const names = new Map<number, string>()
  for (const { label, rank } of rungs) {
    const name = plainOf(label.word)
    if ((names.get(rank) ?? name) !== name) return null
    names.set(rank, name)
  }
  return new Set(names.values()).size === names.size ? names : null
}

/** The same heading twice: a paper that tells of its themes first and of their actions after. */
function comesAgain(rungs: readonly Rung[], top: number | undefined): boolean {
  const tops = rungs.filter(({ rank }) => rank === top).map(({ paragraph }) => plainOf(paragraph.text))
  return new Set(tops).size < tops.length
}

function eventOf({ paragraph, label: { word, ref, text } }: Rung, depth: number): LevelEvent {
  const { source } = paragraph
  return { type: 'level', depth, name: levelName(word), ref, text, keys: [paragraph], source }
}
