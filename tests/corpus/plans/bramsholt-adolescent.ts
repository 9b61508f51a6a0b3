// A delivery plan on harm outside the home under four strands. The rating is a colour with no word in
// the cell; a key at the end gives the colours their meaning, purple the best. The person named is the
// lead; the agency beside is a further field. Some rows name only an agency: then no lead is given.
import { actionTable, free, heading, para, table, title } from '../lay.ts'
import type { Free } from '../lay.ts'
import { act, coloured, day, month, placedActions, quarter, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const PURPLE = '7030A0'
const GREEN = '00B050'
const YELLOW = 'FFFF00'
const RED = 'FF0000'
const GREY = 'A6A6A6'

const usual = (): TruthRating => coloured(PURPLE, ['Purple', 'Business as usual'], 'embedded')
const good = (): TruthRating => coloured(GREEN, ['Green', 'On target'], 'on-track')
const watch = (): TruthRating => coloured(YELLOW, ['Yellow', 'Amber', 'Off target, will recover'], 'at-risk')
const bad = (): TruthRating => coloured(RED, ['Red', 'Off target, needs a decision'], 'off-track')
const later = (): TruthRating => coloured(GREY, ['Grey', 'Not due to start'], 'not-started')

const themes = [
  theme('PREPARE: we understand the harm', [
    act(
      'Refresh the problem profile with data from police, health, schools and the voluntary sector',
      'DI Marcus Heald',
      month('February 2026', '2026-02'),
      { ref: '1.1', rating: good(), progress: 'Data received from all but one agency.' },
    ),
    act(
      'Map places and times where children feel unsafe, with the youth forum',
      'Shona Kettle',
      month('March 2026', '2026-03'),
      { ref: '1.2', rating: good(), progress: 'Two walks held.' },
    ),
    act(
      'Agree one definition of exploitation for use in all referrals',
      'Anneka Boyd',
      month('September 2025', '2025-09'),
      { ref: '1.3', rating: usual(), progress: 'In the procedures since October.' },
    ),
  ]),
  theme('PREVENT: fewer children are drawn in', [
    act(
      'Offer the healthy relationships programme in every secondary school',
      'Fraser Lund',
      undated('By end of summer term 2026'),
      { ref: '2.1', rating: watch(), progress: 'Nine of 14 schools are signed up.' },
    ),
    act(
      'Place a youth worker in the emergency department from Thursday to Saturday',
      'Bethan Orme;Dr Sunil Pathan',
      quarter('Q4 2025/26', '2026-03'),
      { ref: '2.2', rating: bad(), progress: 'Grant not confirmed.' },
    ),
    act('Brief taxi drivers, hoteliers and takeaway owners', '', repeating('Quarterly', 'quarterly'), {
      ref: '2.3',
      rating: usual(),
      progress: 'Part of licensing now.',
    }),
    act('Run a bystander campaign on buses', '', month('June 2026', '2026-06'), {
      ref: '2.4',
      rating: later(),
      progress: '',
    }),
  ]),
  theme('PROTECT: children at risk are safer', [
    act(
      'Replace the weekly exploitation meeting with a daily one of 30 minutes',
      'Anneka Boyd',
      day('3 November 2025', '2025-11-03'),
      { ref: '3.1', rating: usual(), progress: 'Running since then; 88% attendance.' },
    ),
    act(
      'Write safety plans with the child and a trusted adult',
      'Team managers',
      repeating('Ongoing', 'ongoing'),
      { ref: '3.2', rating: watch(), progress: 'Seen in 26 of 40 records.' },
    ),
    act(
      'Set up a transitions panel for those aged 17 to 25',
      'Anneka Boyd;Hugh Sellars (Adult Social Care)',
      month('April 2026', '2026-04'),
      { ref: '3.3', rating: good(), progress: 'Terms of reference drafted.' },
    ),
    act('Offer therapeutic support inside four weeks', '', undated('TBC'), {
      ref: '3.4',
      rating: bad(),
      progress: 'Waits stand at 11 weeks.',
    }),
  ]),
  theme('PURSUE: those who harm children are stopped', [
    act(
      'Use civil orders in at least ten cases a year',
      'DI Marcus Heald;Legal Services',
      month('March 2026', '2026-03'),
      { ref: '4.1', rating: good(), progress: 'Six so far.' },
    ),
    act(
      'Train 20 lawyers and officers in modern slavery law',
      'Legal Services',
      month('May 2026', '2026-05'),
      { ref: '4.2', rating: later(), progress: '' },
    ),
    act(
      'Review each case that was closed without charge',
      'DI Marcus Heald',
      repeating('Six monthly', 'six-monthly'),
      { ref: '4.3', rating: null, progress: 'New since the last meeting.' },
    ),
  ]),
]

const agency: Record<string, string> = {
  '1': 'Police',
  '1.2': 'Youth Service',
  '1.3': "Children's Services",
  '2': 'Education',
  '2.2': 'Hospital Trust',
  '2.3': 'Licensing',
  '2.4': 'Communications',
  '3': "Children's Services",
  '3.4': 'Mental Health Trust',
  '4': 'Police',
}
const of = (ref = ''): string => agency[ref] ?? agency[ref.slice(0, 1)] ?? ''

const key: Free[][] = [
  [{ text: '', fill: PURPLE }, 'Business as usual'],
  [{ text: '', fill: GREEN }, 'On target'],
  [{ text: '', fill: YELLOW }, 'Off target, will recover'],
  [{ text: '', fill: RED }, 'Off target, needs a decision'],
  [{ text: '', fill: GREY }, 'Not due to start'],
]

export const plan: CorpusPlan = {
  id: 'bramsholt-adolescent',
  title: 'Bramsholt Adolescent Safeguarding Delivery Plan 2025-27',
  style: 'ratings by colour alone, purple the best; agency and named lead in two columns; a key at the end',
  levels: ['Strand', 'Action'],
  scale: [
    { code: 'Purple', label: 'Business as usual', status: 'embedded', colour: PURPLE },
    { code: 'Green', label: 'On target', status: 'on-track', colour: GREEN },
    { code: 'Yellow', label: 'Off target, will recover', status: 'at-risk', colour: YELLOW },
    { code: 'Red', label: 'Off target, needs a decision', status: 'off-track', colour: RED },
    { code: 'Grey', label: 'Not due to start', status: 'not-started', colour: GREY },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off target, needs a decision' },
    { kind: 'measures', words: 'Return interviews held inside 72 hours' },
  ],
  renderings: ['docx', 'pdf:shaded', 'odt', 'html', 'xlsx', 'ods', 'csv', 'text:tabs', 'paste:excel'],
  page: { landscape: true },
  layout: () => [
    title('Bramsholt Adolescent Safeguarding Delivery Plan 2025-27'),
    para(
      'Most of our children are safe with their friends and in their streets. Some are not. This plan is the work of the police, the council, health, schools and the voluntary sector. It is owned by the Exploitation and Missing Group.',
    ),
    ...themes.flatMap((strand) => [
      heading(strand.text, 2),
      actionTable(placedActions({ themes: [strand] }), {
        columns: [
          { title: '', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'What are we going to do?', width: 5, of: ({ action }) => action.text },
          { title: 'Agency', width: 2, of: ({ action }) => of(action.ref) },
          { title: 'Named lead', width: 3, of: ({ action }) => action.leads.join(' & ') },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress', width: 4, of: ({ action }) => action.progress ?? '' },
          { title: 'RAG', width: 1, of: () => '', fill: ({ action }) => action.rating?.fill },
        ],
      }),
    ]),
    heading('How shall we know?', 2),
    table([
      ['Measure', '2023/24', '2024/25', 'Target'],
      ['Children at high risk of exploitation', '41', '37', '25'],
      ['Return interviews held inside 72 hours', '52%', '63%', '85%'],
      ['Children missing three times or more in 90 days', '29', '30', '15'],
    ]),
    heading('RAG', 2),
    free(key, { widths: [1, 5] }),
  ],
}
