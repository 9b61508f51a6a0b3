import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type LevelLabel, levelName, parseLevelLabel } from './labels.ts'

const NUMBER = String.raw`[^\s:]*\d[^\s:]*|[A-Z]|[ivxIVX]{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const NAMED = new RegExp(String.raw`^(\p{L}[^:\d]{1,40}?)(?:\s+(${NUMBER}))?:\s+(\S.*)$`, 'iu')

/**
 * "Mission CYP-3: Front door": any name of a level with or without a number, a colon, and what it is called. Only
 * where something else tells that a level is named here; elsewhere a name must be a known one: see parseLevelLabel.
 */
export function parseNamedLevel(written: string): LevelLabel | null {
  const [, word, ref, text = ''] = NAMED.exec(oneLine(written)) ?? []
  return word === undefined ? null : { word: word.trim(), ref: ref ?? null, text }
}

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
  if (rungs.length < (ours ? 1 : 2) || names === null) return null
  const ranks = [...names.keys()].sort((one, other) => one - other)
  if (!ours && (rungs[0]?.rank !== ranks[0] || comesAgain(rungs, ranks[0]))) return null
  return new Map(rungs.map((rung) => [rung.paragraph, eventOf(rung, ranks.indexOf(rung.rank))]))
}

function isHeading({ style }: Paragraph): boolean {
  return style === 'heading'
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
