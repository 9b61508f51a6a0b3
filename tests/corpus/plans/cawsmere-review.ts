// A best value review's improvement plan on its review template: due dates stand only in the section's heading,
// and how far each recommendation has come is told by which of two columns bears a tick (or "Yes").
// Choices: where a new date is given it is the date in force and the section's is fair too; where neither column
// is ticked there is no rating; the cross reference under a recommendation is no part of what it says.
import { free, heading, para, title } from '../lay.ts'
import { month, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const achieved = (mark: string): TruthRating => ({
  texts: [mark, 'Achieved', 'Achieved ( tick)'],
  statuses: ['complete'],
})
const onTarget = (mark: string): TruthRating => ({
  texts: [mark, 'On Target to Achieve', 'On Target', 'On Target to Achieve (tick)'],
  statuses: ['on-track'],
})

type Line = [string, string, string, string[], string, 'achieved' | 'target' | '', string, TruthDue]

function line([ref, text, cross, leads, progress, ticked, mark, due]: Line): TruthAction {
  const newDate = due.also === undefined ? '' : due.text
  const rating = ticked === 'achieved' ? achieved(mark) : ticked === 'target' ? onTarget(mark) : null
  return written(
    text,
    {
      cross,
      lead: leads.join(' and '),
      achieved: ticked === 'achieved' ? mark : '',
      target: ticked === 'target' ? mark : '',
      newDate,
    },
    { ref, leads, due, rating, progress },
  )
}

const june = month('by June 2006', '2006-06')
const march = month('by March 2007', '2007-03')
const later = month('by December 2008', '2008-12')
const moved = (text: string, to: string, from: string): TruthDue => ({ ...month(text, to), also: [from] })

const themes: TruthTheme[] = [
  {
    ref: '(A)',
    text: 'SHORT TERM TARGETS (Achievable within 6 months ie, by June 2006).',
    actions: [
      line([
        '1 (i)',
        'Publish one set of thresholds for family support and social care, and withdraw the three now in circulation',
        'TR: 1, 3. / WS: 1 (pages 11-19), Recommendation 2 (page 4)',
        ['Directors of Services'],
        'Published in April. Old versions have been recalled though some are still on walls.',
        'achieved',
        '✓',
        june,
      ]),
      line([
        '1 (iii)',
        'Answer each referral in writing within ten working days',
        'TR: 1. / WS: 1 (page 22), Recommendation 3 (page 4)',
        ['Area Managers'],
        'East and Central doing so. West from May.',
        'target',
        '✓',
        june,
      ]),
      line([
        '2 (i)',
        'Draw up a list of all parenting courses, who pays for them, who may go and what they cost per family',
        'TR: 2, 5,6. / WS: 1 (pages 29-45), Recommendation 1 (page 6)',
        ['Service Manager, Family Centres'],
        'List done: 31 courses, eleven funders.',
        'achieved',
        'Yes',
        june,
      ]),
      line([
        '2 (ii)',
        'Stop running courses where fewer than five families have finished twice in a row',
        'TR: 2. / WS: 1 (page 46)',
        ['Service Manager, Family Centres'],
        'Held back until the list was finished. Two have closed of their own accord.',
        '',
        '',
        moved('Sept 2006', '2006-09', '2006-06-30'),
      ]),
      line([
        '2 (v)',
        'Give every family centre the same opening hours and the same telephone message out of hours',
        'TR: 6.',
        ['Centre Managers', 'Corporate Telephony'],
        'Hours agreed with unions.',
        'target',
        '✓',
        june,
      ]),
    ],
  },
  {
    ref: '(B)',
    text: 'MEDIUM TERM TARGETS (Achievable within 15 months ie, by March 2007).',
    actions: [
      line([
        '3 (i)',
        'Move to three locality teams, each with a family support manager, in buildings shared with health where that can be done',
        'TR: 4, 7. / WS: 3 (pages 2-17), Recommendation 5 (page 9)',
        ['Assistant Director (Children and Families)'],
        'Consultation ended 28th February. Two buildings found out of three.',
        'target',
        '✓',
        march,
      ]),
      line([
        '3 (ii)',
        'Agree with the Primary Care Trust which posts will be jointly paid for',
        'TR: 7. / WS: 3 (page 18)',
        ['Directors of Services'],
        'PCT is being reorganised and nobody is able to sign.',
        '',
        '',
        moved('October 2007', '2007-10', '2007-03-31'),
      ]),
      line([
        '4 (i)',
        'Design with parents a feedback card and report what it says twice a year to the Scrutiny Panel',
        'TR: 8. / WS: 2 (pages 30-33), Recommendation 7 (page 12)',
        ['Participation Officer'],
        'Card designed, printed and in use. First report went to the Panel in March.',
        'achieved',
        '✓',
        march,
      ]),
      line([
        '4 (ii)',
        'Set a local target for families who say that they would come again',
        'TR: 8.',
        ['Performance Manager'],
        'Wait for a year of cards.',
        'target',
        'Yes',
        march,
      ]),
      line([
        '4 (iv)',
        'Reduce sickness among family support workers to the council’s average',
        'TR: 9. / WS: 4 (page 3)',
        ['Human Resources', 'Service Manager, Family Centres'],
        '14.1 days a year; council 10.2.',
        'target',
        '✓',
        march,
      ]),
    ],
  },
  {
    ref: '(C)',
    text: 'LONG TERM TARGETS (Achievable within 3 years ie, by December 2008).',
    actions: [
      line([
        '5 (i)',
        'Shift one tenth of the placements budget to preventive services over three years',
        'TR: 10. / WS: 5 (whole), Recommendation 9 (page 15)',
        ['Directors of Services', 'Head of Finance'],
        'First year: 2.1%.',
        'target',
        '✓',
        later,
      ]),
      line([
        '5 (ii)',
        'Retender family mediation as one contract for the whole area',
        'TR: 10. / WS: 5 (page 21)',
        ['Commissioning Manager'],
        'Present contracts extended for a year by decision of members so this cannot be met.',
        '',
        '',
        moved('December 2009', '2009-12', '2008-12-31'),
      ]),
      line([
        '6 (i)',
        'Have all family support workers qualified to level three',
        'TR: 9, 11. / WS: 4 (pages 5-8), Recommendation 10 (page 16)',
        ['Workforce Development'],
        '22 of 64 so far and 15 enrolled.',
        'target',
        '✓',
        later,
      ]),
    ],
  },
]

const TITLES = [
  '',
  'Recommendation',
  'Responsible Officer',
  'Update on progress',
  'Achieved ( tick)',
  'On Target to Achieve (tick)',
  'Give expected new achievement date',
]

function rowsOf(of: TruthTheme): Laid {
  return free(
    [
      TITLES.map((text) => ({ text, bold: true })),
      ...themeActions(of).map(({ action }) => [
        action.ref ?? '',
        [action.text, `(${String(cellFor(action, 'cross'))})`],
        cellFor(action, 'lead'),
        action.progress ?? '',
        cellFor(action, 'achieved'),
        cellFor(action, 'target'),
        cellFor(action, 'newDate'),
      ]),
    ],
    { widths: [0.8, 5, 2.2, 4, 1.2, 1.4, 1.6], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'cawsmere-review',
  title: 'Best Value Review of Family Support: Improvement Plan Review',
  style:
    'due dates only in the headings of sections, status by which of two columns is ticked, a column of new dates',
  levels: ['Section', 'Recommendation'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'bvr/famsupp/improvementplanreview.doc' },
  layout: () => [
    title('BEST VALUE REVIEW OF FAMILY SUPPORT'),
    heading('IMPROVEMENT PLAN REVIEW', 2),
    para('Cawsmere Council'),
    para('Report prepared by: Service Manager, Family Centres'),
    para('Key: TR = Term of reference'),
    para('WS = Work stream for the review'),
    ...themes.flatMap((of) => [heading(`${of.ref ?? ''} ${of.text}`, 2), rowsOf(of)]),
    para('Please send completed reviews to the Best Value Team, who will report to the Scrutiny Panel.'),
  ],
}
