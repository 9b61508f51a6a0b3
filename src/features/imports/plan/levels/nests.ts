import type { Block } from '#src/kit/documents/source-document.ts'
import type { DescriptionEvent, LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { UNSETTLED } from './banners.ts'
import { nestedEvent } from './heading-event.ts'
import { namingSections } from './naming.ts'
import { areBeside, outlineOf, type Section, withAbove } from './outline.ts'
import { arePartedRefs, extendsRef, partsOf } from './refs.ts'
import { hasMoreWords } from '#src/features/imports/plan/words/wording.ts'
import { refOf } from './tree-rows.ts'

/** The headings that stand over tables of actions, each as the level it names, or as what it says of the one above it. */
export type HeadingLevels = Map<object, LevelEvent | DescriptionEvent>

/**
 * Completes the levels that some headings name by how the headings of the document nest: those above are levels too,
 * where they are several or their numbers say so; and so is what holds actions below a level, or beside one.
 */
export function nestLevels(
  named: HeadingLevels,
  blocks: readonly Block[],
  tables: ReadonlyMap<Block, ActionTable>,
): HeadingLevels {
  const sections = outlineOf(blocks, tables)
  const ranked = new Set<object>(sections.map(({ heading }) => heading))
  if (named.size === 0 || ![...named.keys()].every((key) => ranked.has(key))) return named
  const all = new Map(named)
  const told = new Set([...named.values()].flatMap(({ keys }) => keys))
  const open = namingSections(sections, blocks).filter(
    (one) => !told.has(one.heading) && !isSentence(one) && holdsOwn(one),
  )
  const known = levelsIn(sections, all)
  const add = (one: Section): void => {
    const event = nestedEvent(one.heading)
    all.set(one.heading, event)
    known.set(one, event)
  }
  levelsAbove(open, known).forEach(add)
  for (const one of open) if (isBelowOrBeside(one, known)) add(one)
  for (const [section, level] of known) {
    const over = withAbove(section.over).find((one) => known.has(one))?.heading ?? null
    all.set(section.heading, { ...byWords(level, section), depth: UNSETTLED, over })
  }
  return all
}

/** "Sub-outcome 1.1.1: …" has a name, and a number that says where it stands. */
function byWords(level: LevelEvent, { heading }: Section): LevelEvent {
  const said = nestedEvent(heading)
  return level.name === null && level.ref === null && said.ref?.includes('.') === true ? said : level
}

type Levels = Map<Section, LevelEvent>

function levelsIn(sections: readonly Section[], all: HeadingLevels): Levels {
  return new Map(
    sections.flatMap((one): [Section, LevelEvent][] => {
      const event = all.get(one.heading)
      return event?.type === 'level' ? [[one, event]] : []
    }),
  )
}

/** A line of many words without a number says something of the level above it, and names none. */
function isSentence({ heading }: Section): boolean {
  const { ref, text } = nestedEvent(heading)
  return ref === null && isLong(text)
}

const isLong = hasMoreWords(18)

function levelsAbove(open: readonly Section[], levels: Levels): Section[] {
  const over = open.filter((one) => [...levels.keys()].some((level) => withAbove(level.over).includes(one)))
  return over.filter((one) => {
    const { ref } = nestedEvent(one.heading)
    return (
      over.some((other) => areBeside(other, one)) ||
      [...levels].some(([{ over: above }, level]) => above === one && extendsRef(level.ref, ref))
    )
  })
}

function isBelowOrBeside(one: Section, levels: Levels): boolean {
  if (withAbove(one.over).some((above) => levels.has(above))) return true
  return one.own.length > 0 && [...levels.keys()].some((level) => areBeside(level, one))
}

/** Not where all actions are numbered as those beside the heading: "2.5" below "2.4" is no part of that. */
function holdsOwn({ heading, tables }: Section): boolean {
  const { ref } = nestedEvent(heading)
  const rows = tables.flatMap(({ events }) => events.filter((event) => event.type === 'row'))
  return rows.some((row) => {
    const own = refOf(row)
    return own === null || ref === null || !arePartedRefs(own, ref) || partsOf(own) !== partsOf(ref)
  })
}
