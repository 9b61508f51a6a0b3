// Awkward. A quality assurance plan in Word as its manager keeps it: aims merged down the left, a person merged
// over several steps, dates with the newer one below the older in the same cell, status in sentences.
// Choices: the last date in the cell is the one in force; a merged person leads each step beside the cell.
import { bullets, free, heading, para, table, title, type Free } from '../lay.ts'
import { day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, LaidParagraph, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done = (text: string): TruthRating => ({ texts: [text, 'Complete'], statuses: ['complete'] })
const going = (text: string): TruthRating => ({ texts: [text, 'On track'], statuses: ['on-track'] })
const slow = (text: string): TruthRating => ({ texts: [text, 'Behind'], statuses: ['at-risk', 'off-track'] })
const notYet = (text: string): TruthRating => ({ texts: [text, 'Not started'], statuses: ['not-started'] })

type Row = [string, string, string, TruthDue | null, string[], TruthRating]

function row([ref, text, person, due, dates, rating]: Row): TruthAction {
  return written(text, { person, dates }, { ref, leads: person.split(' + '), due, rating })
}

const loud = (text: string): LaidParagraph => ({ text, bold: true })

const QA = 'QA Manager'
const PSW = 'Principal Social Worker'

const themes = [
  theme(
    'Audit tells us the truth about practice',
    [
      row([
        '1a',
        'Move from file audit to collaborative audit with the worker present',
        QA,
        day('31/10/24', '2024-10-31'),
        ['30/06/24', '31/10/24'],
        done('Complete – all auditors now do this, except CWD where it is half.'),
      ]),
      row([
        '1b',
        'Ask the family every time',
        QA,
        day('31/01/25', '2025-01-31'),
        ['30/09/24', '31/01/25'],
        slow('Behind. Family feedback in 38% of audits, the aim is 75%.'),
      ]),
      row([
        '1c',
        'Moderation panel each month, ADs included',
        QA,
        repeating('Monthly', 'monthly'),
        ['Monthly'],
        going('On track, one missed in August.'),
      ]),
      row([
        '1d',
        'External moderation of 20 audits by the sector-led improvement partner',
        'Assistant Director',
        month('March 25', '2025-03'),
        ['March 25'],
        notYet('Not started'),
      ]),
    ],
    'Aim 1',
  ),
  theme(
    'What we learn changes what we do',
    [
      row([
        '2a',
        'Closing-the-loop tracker: every audit action has a date and somebody checks that it happened',
        'Audit Officer',
        day('01/05/24', '2024-05-01'),
        ['01/05/24'],
        done('Complete. 94% closed in time in Q2.'),
      ]),
      row([
        '2b',
        'Seven-minute briefings after each round, recorded as a short film as well as on paper because nobody read the paper',
        PSW,
        repeating('Quarterly', 'quarterly'),
        ['Quarterly'],
        going('On track – three films, 200+ views.'),
      ]),
      row([
        '2c',
        'Practice weeks in May and November, senior leaders to observe practice and not only read it',
        PSW,
        month('Nov 24', '2024-11'),
        ['May 24', 'Nov 24'],
        done('Complete, 46 observations.'),
      ]),
      row([
        '2d',
        'Learning from complaints and compliments joined up with audit in one report',
        'Complaints Manager + Audit Officer',
        month('Feb 25', '2025-02'),
        ['Sept 24', 'Nov 24', 'Feb 25'],
        slow('Behind: complaints system cannot split by team.'),
      ]),
    ],
    'Aim 2',
  ),
  theme(
    'Managers know their service',
    [
      row([
        '3a',
        'Team quality boards – each team manager presents data, audits and feedback to peers',
        'Heads of Service',
        month('Jan 25', '2025-01'),
        ['Jan 25'],
        going('On track. Pilot in two teams went well.'),
      ]),
      row([
        '3b',
        'Supervision audit tool',
        'Heads of Service',
        day('15/11/24', '2024-11-15'),
        ['15/11/24'],
        done('Complete'),
      ]),
      row([
        '3c',
        'Thematic audit programme for 2025 agreed by DMT (neglect, private fostering, s20, supervision)',
        'Heads of Service',
        day('13/12/24', '2024-12-13'),
        ['13/12/24'],
        going('On track, draft shared.'),
      ]),
      row([
        '3d',
        'Train 15 more auditors so that no one has more than one a month',
        QA,
        undated('tbc'),
        ['tbc'],
        notYet('Not started – waiting on 1d'),
      ]),
    ],
    'Aim 3',
  ),
]

/** How many rows the person's cell reaches down from this action, or none where it is reached from above. */
function reach(actions: TruthAction[], at: number): number {
  const person = (index: number): string => String(cellFor(actions[index] ?? ({} as TruthAction), 'person'))
  if (at > 0 && person(at - 1) === person(at)) return 0
  let down = 1
  while (at + down < actions.length && person(at + down) === person(at)) down++
  return down
}

function rows(): Free[][] {
  return themes.flatMap((of) => {
    const actions = of.actions ?? []
    return actions.map((action, at): Free[] => {
      const down = reach(actions, at)
      const aims: Free[] =
        at === 0 ? [{ text: [loud(of.ref ?? ''), { text: of.text }], down: actions.length }] : []
      const person: Free[] = down === 0 ? [] : [{ text: cellFor(action, 'person'), down }]
      return [
        ...aims,
        `${action.ref ?? ''}) ${action.text}`,
        ...person,
        cellFor(action, 'dates'),
        action.rating?.texts[0] ?? '',
      ]
    })
  })
}

export const plan: CorpusPlan = {
  id: 'ridgemere-quality',
  title: 'Ridgemere Quality Assurance Development Plan',
  style:
    'aims and people merged over several steps, newer dates under older ones in a cell, status in sentences, numbers in the step’s cell',
  levels: ['Aim', 'Step'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Audits graded good or better 39% 47%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Ridgemere Quality Assurance Development Plan'),
    para('Working copy, QA team. Last touched 3 December 2024.'),
    ...bullets(
      'When a date moves, put the new one underneath and leave the old one so that we can see it.',
      'Status is a sentence, please, not just a colour.',
    ),
    free(
      [
        ['What we want', 'Steps', 'Person', 'Date', 'Status'].map((text) => ({
          text,
          bold: true,
          fill: 'E7E6E6',
        })),
        ...rows(),
      ],
      { widths: [2.2, 5, 2, 1.3, 4], headings: 1 },
    ),
    heading('Numbers', 2),
    table(
      [
        ['Measure', 'Q1', 'Q2'],
        ['Audits done of those planned', '81%', '88%'],
        ['Audits graded good or better', '39%', '47%'],
        ['Grades changed at moderation', '22%', '15%'],
      ],
      { widths: [4, 1, 1] },
    ),
    para('CWD = children with disabilities. DMT = departmental management team.'),
  ],
}
