import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { nestedEvent } from './heading-event.ts'
import { mayName } from './nearest-heading.ts'
import type { HeadingLevels } from './nests.ts'
import { extendsRef } from './refs.ts'

/**
 * Headings without ranks, in bold alone, stand over each other by their numbers: "1.1" above "1.1.1", where that names a
 * level. `groups` are the headings above each table.
 */
export function addNumberedAbove(named: HeadingLevels, groups: readonly (readonly Paragraph[])[]): void {
  const told = new Set([...named.values()].flatMap(({ keys }) => keys))
  for (const headings of groups)
    for (const [at, heading] of [...headings.entries()].reverse()) {
      const level = nestedEvent(heading)
      const below = headings.slice(at + 1).map((one) => named.get(one))
      if (told.has(heading) || !mayName(heading)) continue
      if (below.some((one) => one?.type === 'level' && extendsRef(one.ref, level.ref)))
        named.set(heading, level)
    }
}
