import { sayDay } from '#src/kit/dates/say.ts'
import { confidenceMeanings, deliveryMeanings } from '#src/kit/html/marks/meanings.ts'
import { confidenceWords, deliveryWords } from '#src/kit/html/marks/states.ts'
import { type Block, section, type Section, strong, type Words, words } from '#src/kit/print/paper.ts'
import { mirroredElsewhere } from '#src/features/plans/index.ts'
import { asAtDay } from '#src/features/reports/highlight/highlight.ts'
import type { Head } from './report-head.ts'

/** What a report may use that a reader could take in two ways. */
export type Meant = 'delivery' | 'confidence' | 'dates' | 'green' | 'exceptions' | 'closure'

/**
 * The foot of every report (governance and assurance, section 7): as at when, from which version of the plan, who cleared it,
 * and what its words mean.
 */
export function aboutReport(head: Head, meant: readonly Meant[]): Section {
  const cleared =
    head.clearedBy ?? (head.state === 'draft' ? 'nobody yet, this is a draft' : 'nobody is named')
  const about = words(
    `Figures as at ${sayDay(asAtDay(head))}, from the plan ${head.plan.version}.${head.plan.mirrors === true ? ` ${mirroredElsewhere}` : ''} Cleared by: ${cleared}.`,
  )
  const terms = meant.flatMap((what) => meanings[what]).flatMap((one) => [...one, { text: ' ' }])
  const small = (says: Words): Block => ({ kind: 'paragraph', tone: 'muted', words: says })
  return section('About this report', [small(about), ...(terms.length === 0 ? [] : [small(terms)])])
}

function means(term: string, says: string): Words {
  return words(strong(`${term}: `), says)
}

const meanings: Record<Meant, Words[]> = {
  delivery: deliveryMeanings.map(([state, says]) => means(deliveryWords[state], says)),
  confidence: confidenceMeanings.map(([level, says]) => means(confidenceWords[level], says)),
  dates: [
    means('First date', 'The date first agreed. It never changes, whatever is agreed later.'),
    means('Working days', 'Without Saturdays, Sundays and England’s bank holidays.'),
    means('Late', 'A week or more after the first date.'),
  ],
  green: [
    means('Green as dated', 'The lead expects it to land by the date in force.'),
    means('Green against first dates', 'Green, and still on the date first agreed.'),
  ],
  exceptions: [
    means('Red', 'It will not land by its date, or it is late.'),
    means(
      'Beyond tolerance',
      'Its date has passed; or a later one is asked for that its theme’s lead may not agree to; or eight of ten forecasts from this plan’s own slips end later than its date by more than that.',
    ),
    means('Slipped back', 'What was embedded no longer holds. It is worked on again.'),
    means(
      'Before a board',
      'A date only a board may agree to is asked for; a check found that its green or its lasting does not hold; or a measure tied to it has missed its target twice running.',
    ),
  ],
  closure: [
    means('Embedded', 'The quality lead has confirmed that it lasts, from two kinds of evidence at least.'),
    means('Kept by', 'Who answers for it in daily work once the programme has ended.'),
  ],
}
