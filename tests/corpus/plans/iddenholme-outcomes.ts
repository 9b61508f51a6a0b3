// After a council's year-ahead delivery plan of 2023: a theme a heading, "Outcome: …" across the table above its activities,
// Ref "2.2 a)" then "b)", Activity, Lead officer, Lead directorate, Lead Cabinet Member, Timescales for completion
// ("Quarter 4 (2023/24)"), status in four phrases about the original date. Choices: a Cabinet member and a directorate are no
// leads; the quarters are of the financial year (as the paper says); a date set back is the new one; "b)" below "2.2 a)" is its ref.
import { actionTable, type Column, heading, para, strong, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { aim, month, placedActions, printed, quarter, rated, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const DONE = rated('Complete', 'complete')
const ORIGINAL = rated('On track to original date', 'on-track')
const LATE: TruthRating = { texts: ['Delayed by less than 3 months'], statuses: ['at-risk', 'off-track'] }
const NOT = rated('Will not be met within 3 months', 'off-track')

function line([ref, text, lead, due, rating]: Line, more: [string, string, string]): TruthAction {
  return written(
    text,
    { lead, directorate: more[0], member: more[1], note: more[2] },
    { leads: lead.split('; '), due, ref, rating, ...(more[2] === '' ? {} : { progress: more[2] }) },
  )
}

const Q = (number: 1 | 2 | 3 | 4, last: string): TruthDue => quarter(`Quarter ${number} (2023/24)`, last)
const Q1 = Q(1, '2023-06')
const Q2 = Q(2, '2023-09')
const Q3 = Q(3, '2023-12')
const Q4 = Q(4, '2024-03')
const CYPS = 'Children and Young People’s Services'

const COLUMNS: Column[] = [
  { title: 'Ref', width: 0.8, of: (row) => row.action.ref ?? '' },
  { title: 'Activity', width: 4.6, of: (row) => row.action.text },
  { title: 'Timescales for completion', width: 1.6, of: (row) => row.action.due?.text ?? '' },
  { title: 'Lead officer', width: 2.2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'Lead directorate', width: 1.8, of: (row) => cellFor(row.action, 'directorate') },
  { title: 'Lead Cabinet Member', width: 1.7, of: (row) => cellFor(row.action, 'member') },
  { title: 'Status', width: 1.6, of: (row) => printed(row.action.rating) },
  { title: 'Progress', width: 4, of: (row) => cellFor(row.action, 'note') },
]

export const plan: CorpusPlan = {
  id: 'iddenholme-outcomes',
  title: 'Iddenholme Council: Children and Families Year Ahead Delivery Plan',
  style:
    'Outcome across the table, 2.2 a) then b), lead officer beside a directorate and a Cabinet member, quarters, status told against the original date',
  levels: ['Theme', 'Outcome', 'Activity'],
  scale: [
    { code: 'Complete', label: 'The activity is finished', status: 'complete' },
    {
      code: 'On track to original date',
      label: 'The activity will be finished in the quarter first given',
      status: 'on-track',
    },
    {
      code: 'Delayed by less than 3 months',
      label: 'It will be late, by not more than a quarter',
      status: 'at-risk',
    },
    {
      code: 'Will not be met within 3 months',
      label: 'It will be later than that, or cannot be said',
      status: 'off-track',
    },
  ],
  themes: [
    themeOf(
      'Every child able to fulfil their potential',
      [
        aim('Children have the best start in life', [
          line(
            [
              '1.1',
              'Open three family hubs, with health visiting and midwifery in each',
              'Head of Early Help',
              Q3,
              ORIGINAL,
            ],
            [CYPS, 'Cllr Pomfret', 'Two are open. The third opens on 20 November.'],
          ),
          line(
            ['1.2', 'Publish the start for life offer', 'Public Health Consultant', Q1, DONE],
            ['Public Health', 'Cllr Oduya', 'Published 26 June.'],
          ),
          line(
            ['1.3', 'Raise take-up of the two-year-old offer to 85%', 'Early Years Manager', Q4, LATE],
            [CYPS, 'Cllr Pomfret', '79%. Text messages to parents will start in January.'],
          ),
        ]),
        aim('Children and young people are safe', [
          line(
            [
              '1.4',
              'Write the neglect strategy with the safeguarding partnership',
              'Assistant Director, Safeguarding',
              Q2,
              DONE,
            ],
            [CYPS, 'Cllr Pomfret', 'Agreed 12 September.'],
          ),
          line(
            [
              '1.5',
              'Move to the new case system for early help',
              'Head of Performance; ICT Programme Manager',
              Q4,
              NOT,
            ],
            [
              'Finance and Customer Services',
              'Cllr Thackray',
              'The supplier cannot begin before the summer.',
            ],
          ),
          line(
            [
              '1.6',
              'Review thresholds at the front door',
              'Head of MASH',
              { ...month('Quarter 1, now October 2023', '2023-10'), also: ['2023-06-30'] },
              LATE,
            ],
            [CYPS, 'Cllr Pomfret', 'Independent reviewer was ill. Report due in October.'],
          ),
        ]),
      ],
      'Theme 1',
    ),
    themeOf(
      'Good homes and good care',
      [
        aim('Children in care live close to home', [
          line(
            ['2.1', 'Buy and register four two-bed children’s homes', 'Head of Provider Services', Q4, LATE],
            [CYPS, 'Cllr Pomfret', 'Three bought, two registered.'],
          ),
          line(
            ['2.2 a)', 'Recruit fifteen new foster carers', 'Fostering Manager', Q4, NOT],
            [
              CYPS,
              'Cllr Pomfret',
              'Five approved at the end of September. Seven left, four of them to adopt or to look after the child permanently, which is good for the children but leaves us two households down. The campaign moves to the radio in November and the regional hub opens in the new year.',
            ],
          ),
          line(
            [
              'b)',
              'Raise the fostering allowance in line with neighbours',
              'Assistant Director, Resources',
              Q2,
              DONE,
            ],
            ['Finance and Customer Services', 'Cllr Thackray', 'In budget from 1 July.'],
          ),
          line(
            [
              '2.3',
              'Report to the Corporate Parenting Panel on children placed over twenty miles away',
              'Head of Children in Care',
              repeating('Quarterly', 'quarterly'),
              ORIGINAL,
            ],
            [CYPS, 'Cllr Pomfret', ''],
          ),
        ]),
        aim('Care leavers thrive', [
          line(
            [
              '2.4',
              'Guarantee an interview for care leavers who apply for council jobs',
              'HR Manager',
              Q3,
              ORIGINAL,
            ],
            ['Assistant Chief Executive’s', 'Cllr Oduya', 'In policy; system change in December.'],
          ),
          line(
            [
              '2.5',
              'Refurbish the drop-in on Wharf Street',
              'Asset Manager',
              undated('To be confirmed'),
              null,
            ],
            ['Regeneration', 'Cllr Oduya', 'Awaiting survey of the roof.'],
          ),
          line(
            [
              '2.6',
              'Council tax relief for care leavers up to 25',
              'Head of Revenues',
              month('September 2023', '2023-09'),
              DONE,
            ],
            ['Finance and Customer Services', 'Cllr Thackray', '184 care leavers have it.'],
          ),
        ]),
      ],
      'Theme 2',
    ),
  ],
  decoys: [
    { kind: 'other', words: 'Every child able to fulfil their potential 2 1 2 1' },
    { kind: 'key', words: 'Will not be met within 3 months' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Year Ahead Delivery Plan – progress report 2' },
  layout: () => [
    title('Iddenholme Council: Children and Families Year Ahead Delivery Plan'),
    para(
      'Progress to 30 September 2023. The quarters are of the financial year: Quarter 1 is April to June.',
    ),
    heading('Progress at a glance', 2),
    table([
      ['Theme', 'Complete', 'On track', 'Delayed', 'Will not be met'],
      ['Every child able to fulfil their potential', '2', '1', '2', '1'],
      ['Good homes and good care', '2', '2', '1', '1'],
    ]),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: COLUMNS,
        banner: (row) => `Outcome: ${row.objective?.text ?? ''}`,
      }),
    ]),
    strong('How progress is described'),
    table(
      [
        ['Complete', 'The activity is finished'],
        ['On track to original date', 'The activity will be finished in the quarter first given'],
        ['Delayed by less than 3 months', 'It will be late, by not more than a quarter'],
        ['Will not be met within 3 months', 'It will be later than that, or cannot be said'],
      ],
      { headings: 0, widths: [2, 5] },
    ),
  ],
}
