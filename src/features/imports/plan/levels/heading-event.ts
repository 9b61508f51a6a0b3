import type { Paragraph } from '#src/kit/documents/source-document.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { UNSETTLED } from './banners.ts'
import { levelName, parseLevelLabel, parseNamedLevel } from './labels.ts'

/** The level that a heading names by its words: "Sub-outcome 1.1.1: …", "1.1 …", or just what it is about. */
export function nestedEvent(heading: Paragraph): LevelEvent {
  const label = parseLevelLabel(heading.text) ?? parseNamedLevel(heading.text)
  if (label === null || label.ref === null) return plainEvent(heading, UNSETTLED)
  const { word, ref, text } = label
  return headingEvent(heading, { name: levelName(word), ref, text, depth: UNSETTLED })
}

export function plainEvent(heading: Paragraph, depth: number): LevelEvent {
  const { ref, text } = partRef(oneLine(heading.text))
  return headingEvent(heading, { name: null, ref, text, depth })
}

export function headingEvent(
  heading: Paragraph,
  given: Pick<LevelEvent, 'name' | 'ref' | 'text' | 'depth'>,
): LevelEvent {
  return { type: 'level', ...given, keys: [heading], source: heading.source }
}
