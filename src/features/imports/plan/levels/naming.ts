import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { nestedEvent } from './heading-event.ts'
import { standsOver } from './heading-looks.ts'
import { mayName } from './nearest-heading.ts'
import { paperOf, rankOf, type Section } from './outline.ts'

/** The sections whose headings may name a level of the actions that stand in them, by their words and places alone. */
export function namingSections(sections: readonly Section[], blocks: readonly Block[]): Section[] {
  const paper = paperOf(blocks)
  const naming = sections.filter(
    ({ heading, tables }) =>
      heading !== paper && mayName(heading) && tables.some((one) => isUnder(one, heading)),
  )
  const refrains = refrainsIn(sections, naming)
  return naming.filter((one) => !refrains.has(textOf(one)))
}

function isUnder(table: ActionTable, heading: Paragraph): boolean {
  return standsOver(table, nestedEvent(heading).name)
}

/**
 * The words of headings that name nothing: "What we will do", or "Our plans for next year" under each theme, where it
 * alone holds actions there.
 */
function refrainsIn(sections: readonly Section[], naming: readonly Section[]): ReadonlySet<string> {
  const places = new Map<Section | null, Map<number, Set<string>>>()
  for (const one of naming) wordsAt(places, one).add(textOf(one))
  const standsAlone = (one: Section): boolean => {
    const words = wordsAt(places, one)
    return words.size === (words.has(textOf(one)) ? 1 : 0)
  }
  const alike = [...Map.groupBy(sections, textOf)]
  return new Set(
    alike.filter(([, same]) => mayRefrain(same) && same.every(standsAlone)).map(([text]) => text),
  )
}

/** The words of the headings that stand beside one. */
function wordsAt(places: Map<Section | null, Map<number, Set<string>>>, one: Section): Set<string> {
  const ranks = places.get(one.over) ?? new Map<number, Set<string>>()
  const words = ranks.get(rankOf(one.heading)) ?? new Set<string>()
  places.set(one.over, ranks.set(rankOf(one.heading), words))
  return words
}

function mayRefrain(same: readonly Section[]): boolean {
  const text = same[0]?.heading.text ?? ''
  return same.length > 1 || (matchTitle(text)?.role === 'action' && partRef(text).ref === null)
}

function textOf({ heading }: Section): string {
  return plainOf(heading.text)
}
