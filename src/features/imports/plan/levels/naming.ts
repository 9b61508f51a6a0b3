import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { saidIn } from './banners.ts'
import { nestedEvent } from './heading-event.ts'
import { saysColour, standsOver } from './heading-looks.ts'
import { isGeneric } from './nearest-heading.ts'
import { areBeside, paperOf, type Section } from './outline.ts'

/** The sections whose headings may name a level of the actions that stand in them, by their words and places alone. */
export function namingSections(sections: readonly Section[], blocks: readonly Block[]): Section[] {
  const paper = paperOf(blocks)
  const naming = sections.filter(
    ({ heading, tables }) =>
      heading !== paper && mayName(heading) && tables.some((one) => isUnder(one, heading)),
  )
  const alike = Map.groupBy(sections, ({ heading }) => plainOf(heading.text))
  return naming.filter((one) => !isRefrain(one, alike.get(plainOf(one.heading.text)) ?? [], naming))
}

/** What ends in a colon leads in what follows, and names none unless it has a number. */
export function mayName({ text }: Paragraph): boolean {
  if (/:\s*$/.test(text) && partRef(text).ref === null) return false
  return !isGeneric(text) && text.split(' ').length <= 25 && saidIn(text) === null && !saysColour(text)
}

function isUnder(table: ActionTable, heading: Paragraph): boolean {
  return standsOver(table, nestedEvent(heading).name)
}

/** "What we will do", or "Our plans for next year" under each theme, names nothing where it alone holds actions there. */
function isRefrain({ heading }: Section, same: readonly Section[], naming: readonly Section[]): boolean {
  const isTitle = matchTitle(heading.text)?.role === 'action' && partRef(heading.text).ref === null
  if (same.length === 1 && !isTitle) return false
  return same.every((one) => !naming.some((other) => !same.includes(other) && areBeside(other, one)))
}
