// Typical. A business plan with its outcome merged at the left, progress notes, dates that begin and go on, and four
// colours: done, on target, and two kinds of off target.
import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { aim, day, month, placedActions, printed, repeating, themeOf, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const BLUE: TruthRating = { texts: ['Blue', 'Done'], statuses: ['complete'], fill: '9DC3E6' }
const GREEN: TruthRating = { texts: ['Green', 'On target, no risk'], statuses: ['on-track'], fill: 'A9D18E' }
const AMBER: TruthRating = {
  texts: ['Amber', 'Off target, low impact'],
  statuses: ['at-risk'],
  fill: 'FFD966',
}
const RED: TruthRating = {
  texts: ['Red', 'Off target, medium to high impact'],
  statuses: ['off-track'],
  fill: 'FF7C80',
}

type Line = [string, string, TruthDue | null, TruthRating, string]

function line(...[text, leads, due, rating, progress]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ', '), when: due?.text ?? '', progress },
    { leads: leads.split(';'), due, rating, ...(progress === '' ? {} : { progress }) },
  )
}

const themes: TruthTheme[] = [
  themeOf('Getting it right for children with SEND', [
    aim('Plans are issued on time and say what the child needs', [
      line(
        'Hold a weekly meeting on plans over 14 weeks',
        'SEND Manager',
        month('July 2025 and ongoing', '2025-07', 'ongoing'),
        GREEN,
        'Held each Thursday.',
      ),
      line(
        'Appoint two educational psychologists',
        'Principal EP',
        month('End Oct 25', '2025-10'),
        RED,
        'One offer made and declined. Readvertised at the higher grade.',
      ),
      line(
        'Moderate ten plans with partners',
        'Quality Officer;DCO',
        month('July 2025, Quarterly', '2025-07', 'quarterly'),
        GREEN,
        'July and October done.',
      ),
      line(
        'Rewrite the advice templates for health',
        'DCO',
        month('Sept 25', '2025-09'),
        BLUE,
        'In use since 8 September.',
      ),
    ]),
    aim('Parents trust what they are told', [
      line(
        'Publish waiting times for each service',
        'Local Offer Officer',
        repeating('Every Q', 'quarterly'),
        AMBER,
        'Therapies were left out in Q2.',
      ),
      line(
        'Hold open mornings with the parent carer forum',
        'Head of SEND',
        repeating('Termly', 'termly'),
        GREEN,
        '',
      ),
    ]),
  ]),
  themeOf('Inclusion in school', [
    aim('Fewer children with SEND are suspended', [
      line(
        'Start the outreach team from the special schools',
        'Head of Inclusion',
        month('From Nov. 25', '2025-11'),
        GREEN,
        'Team of three appointed.',
      ),
      line(
        'Challenge each school with more than ten suspensions in a half term',
        'Head of Inclusion',
        repeating('Ongoing', 'ongoing'),
        AMBER,
        'Nine schools visited out of fourteen.',
      ),
      line(
        'Agree a managed-move protocol with all heads',
        'Head of Admissions',
        day('18 December 2025', '2025-12-18'),
        RED,
        'Two academy trusts have not signed.',
      ),
    ]),
    aim('There are enough places near home', [
      line(
        'Open two resource bases',
        'School Place Planning Manager',
        month('Commence Jan 2026', '2026-01'),
        GREEN,
        '',
      ),
      line(
        'Forecast places to 2030',
        'School Place Planning Manager;Data Team',
        month('June 2025', '2025-06'),
        BLUE,
        'Agreed by Cabinet in July.',
      ),
    ]),
  ]),
  themeOf('Growing up', [
    aim('Young people move to adult services without a gap', [
      line(
        'Name a transition worker for each young person at 16',
        'Transitions Manager',
        month('Quarterly from Oct 2025', '2025-10', 'quarterly'),
        GREEN,
        '',
      ),
      line(
        'Agree a panel with adult social care and continuing health care',
        'Transitions Manager;Head of Adults',
        undated('TBC'),
        RED,
        'Adults’ restructure. No date until January.',
      ),
      line(
        'Publish stories from young people at work',
        'Participation Officer',
        null,
        BLUE,
        'Six on the website.',
      ),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'wenlowe-fourcolours',
  title: 'Wenlowe SEND and Inclusion Business Plan',
  style:
    'outcome merged at the left, progress, dates that begin and go on, four colours with two kinds of off target',
  levels: ['Workstream', 'Outcome', 'Action'],
  scale: [
    { code: 'Blue', label: 'Done', status: 'complete' },
    { code: 'Green', label: 'On target, no risk', status: 'on-track' },
    { code: 'Amber', label: 'Off target, low impact', status: 'at-risk' },
    { code: 'Red', label: 'Off target, medium to high impact', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off target, medium to high impact' },
    { kind: 'measures', words: 'Plans in 20 weeks 54% 61%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Wenlowe SEND and Inclusion Board' },
  layout: () => [
    title('Wenlowe SEND and Inclusion Business Plan'),
    para('Position reported to the Board on 11 November 2025.'),
    strong('Key to colours'),
    table([
      ['Colour', 'Meaning'],
      ['Blue', 'Done'],
      ['Green', 'On target, no risk'],
      ['Amber', 'Off target, low impact'],
      ['Red', 'Off target, medium to high impact'],
    ]),
    para(''),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        {
          title: 'OUTCOME',
          width: 2.4,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'Action', width: 3.8, of: ({ action }) => action.text },
        { title: 'Lead', width: 2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Timescales', width: 1.6, of: ({ action }) => cellFor(action, 'when') },
        {
          title: 'RAG',
          width: 0.9,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Progress', width: 3, of: ({ action }) => cellFor(action, 'progress') },
      ],
    }),
    heading('Performance'),
    table([
      ['Measure', 'Q1', 'Q2', 'Target'],
      ['Plans in 20 weeks', '54%', '61%', '70%'],
      ['Suspensions, pupils with SEND', '212', '140', '120'],
      ['Mediations held', '18', '16', '–'],
    ]),
    para('Chair: the Director of Education. The Board meets on the second Tuesday of each month.'),
  ],
}
