// A virtual school improvement plan: who leads is a "/" in the column of their initials, the rating stands in
// three columns, one a term, and one column holds outcome, progress and date. Choices: the newest term filled
// is the rating in force; an outcome that only foretells is what success is, the rest is progress; no due dates.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { aim, themeOf } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'
import type { Free } from '../lay.ts'

const FILL: Record<string, string> = { R: 'FF5050', A: 'FFC000', G: '92D050' }
const MEANT: Record<string, TruthRating> = {
  R: { texts: ['R', 'Red'], statuses: ['off-track'] },
  A: { texts: ['A', 'Amber'], statuses: ['at-risk'] },
  G: { texts: ['G', 'Green'], statuses: ['on-track'] },
}
const LEADS = ['VSH', 'DVSH', 'EA']

type Row = [text: string, leads: string, impact: string[], governors: string, terms: string, kind?: 'success']

function line([text, leads, impact, governors, terms, kind]: Row): TruthAction {
  const list = leads.split(' ')
  const last = terms.replaceAll(' ', '').at(-1) ?? ''
  const said = impact.join('\n')
  return written(
    text,
    {
      ...Object.fromEntries(LEADS.map((one) => [one, list.includes(one) ? '/' : ''])),
      impact,
      governors,
      terms,
    },
    {
      leads: list,
      due: null,
      rating: MEANT[last] ?? null,
      ...(kind === 'success' ? { success: said } : { progress: said }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'Outcomes for children and young people',
    [
      aim('Raise attainment at the end of Key Stage 2', [
        line([
          'Schools to give each child a named reading adult; carers to listen to reading four times a week',
          'DVSH EA',
          ['Predicted Targets: reading 58%, writing 49%, maths 51%. Statistical neighbours 46%, 41%, 44%.'],
          'Autumn data report',
          'G G A',
          'success',
        ]),
        line([
          'Social workers to ask about reading at each visit and write it down',
          'VSH',
          ['Question in the visit form since October. Answered in 64% of visits.'],
          'Dip sample',
          'R A A',
        ]),
        line([
          'Parcel of books to every child in Years 1 to 6 once a term',
          'EA',
          ['212 parcels sent. Children’s comments in the evidence folder.'],
          '',
          'G G G',
        ]),
      ]),
      aim('Raise attainment at the end of Key Stage 4', [
        line([
          'Revision residential in the Easter holiday for 24 young people',
          'DVSH',
          ['Booked, 12 to 14 April. 19 places taken.'],
          'Governor to attend',
          'A A G',
        ]),
        line([
          'Schools to show how pupil premium plus is spent on English and maths',
          'VSH DVSH',
          ['Predicted Targets: grade 4 in English and maths 24% (18% last year)'],
          'Finance committee',
          'A G G',
          'success',
        ]),
      ]),
      aim('More young people in education or work at 17 and 18', [
        line([
          'Monthly meeting with the college about who is at risk of leaving',
          'EA',
          ['Held monthly since September. Three courses saved.'],
          '',
          'G G G',
        ]),
        line([
          'Carers to be told in Year 10 what the choices are',
          'EA',
          ['Evening planned for February was cancelled because of snow.'],
          '',
          'A A R',
        ]),
      ]),
    ],
    'Priority 1',
  ),
  themeOf(
    'Effectiveness of leadership and management',
    [
      aim('Every personal education plan is good', [
        line([
          'Quality assure all plans each term and give written comments to the school within ten days',
          'DVSH EA',
          ['Summer 61% good, Autumn 70% good, Spring 76% good.'],
          'Termly report',
          'R A A',
        ]),
        line([
          'Train social workers and designated teachers together',
          'VSH',
          ['Four sessions, 88 people.'],
          '',
          'G G G',
        ]),
        line([
          'Electronic plan to be procured with two neighbouring councils',
          'VSH',
          ['Contract awarded 3 February. Starts in September.'],
          'Chair on the panel',
          'R R A',
        ]),
      ]),
      aim('Governors know the school well', [
        line([
          'Each governor to link with one priority and visit',
          'VSH',
          ['Five of seven have visited.'],
          'Visit notes',
          'A A A',
        ]),
      ]),
    ],
    'Priority 2',
  ),
  themeOf(
    'Personal development, behaviour and welfare',
    [
      aim('Fewer days lost to suspension', [
        line([
          'Schools to ring the virtual school before suspending',
          'DVSH',
          ['118 days lost in Autumn, 74 in Spring.'],
          'Suspension report',
          'R R A',
        ]),
        line([
          'Attachment training for whole staff in eight schools',
          'EA',
          ['Six of eight done. Two booked for the June training day.'],
          '',
          'A G G',
        ]),
      ]),
      aim('Attendance at the level of all children', [
        line([
          'Carers to have a single page on holidays in term time',
          'EA',
          ['Sent to all carers 9 January.'],
          '',
          'A G G',
        ]),
        line([
          'Daily attendance collection widened to children placed out of county',
          'DVSH',
          ['Target 95%. 92.8% at half term.'],
          'Dashboard',
          'A A A',
        ]),
      ]),
    ],
    'Priority 3',
  ),
]

const bold = (text: string): Free => ({ text, bold: true })

export const plan: CorpusPlan = {
  id: 'rookholt-virtual',
  title: 'Rookholt Virtual School Improvement Plan 2024-25',
  style:
    'leads as columns with a slash, rating in a column for each term, outcome, progress and date in one column',
  levels: ['Priority', 'Key Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'VSH Virtual School Head' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Rookholt Virtual School Improvement Plan 2024-25'),
    para(
      'Agreed by the Governing Board, 25 April 2024. Reviewed each term; this is the review of 27 March 2025.',
    ),
    table(
      [
        ['Initials', 'Post'],
        ['VSH', 'Virtual School Head'],
        ['DVSH', 'Deputy Virtual School Head'],
        ['EA', 'Education Advisers'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      free(
        [
          [
            { text: 'Key Objectives', bold: true, down: 2 },
            {
              text: 'Key Actions: How will this be achieved? (include Schools/Carers/Social Workers responsibility)',
              bold: true,
              down: 2,
            },
            { text: 'Lead', bold: true, across: 3 },
            { text: 'Impact/Outcomes/ Progress/Date (hyperlink evidence)', bold: true, down: 2 },
            { text: 'Governors Monitoring', bold: true, down: 2 },
            { text: 'RAG', bold: true, across: 3 },
          ],
          [...LEADS.map(bold), bold('Summer'), bold('Autumn'), bold('Spring')],
          ...(of.objectives ?? []).flatMap((objective) =>
            objective.actions.map((action, at): Free[] => [
              ...(at === 0 ? [{ text: objective.text, down: objective.actions.length }] : []),
              action.text,
              ...LEADS.map((one) => cellFor(action, one)),
              cellFor(action, 'impact'),
              cellFor(action, 'governors'),
              ...String(cellFor(action, 'terms'))
                .split(' ')
                .map((text) => ({ text, fill: FILL[text] ?? 'FFFFFF' })),
            ]),
          ),
        ],
        { widths: [2.4, 4.4, 0.9, 0.9, 0.9, 4, 2, 1.1, 1.1, 1.1], headings: 2 },
      ),
    ]),
    ...bullets('Summer is the summer term of 2024, when the plan began.'),
  ],
}
