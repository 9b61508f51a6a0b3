// A youth and family plan that rates by digit, 1 achieved … 4 not started (key on the first page), with the objective and an
// Overall lead merged at the left, several kinds of loose date ("Commence Jan 2019", "by the end of 2019", "Feb 2019 and
// ongoing", "Quarterly from July 2018", "across financial year 2018/19"). Choices: the Overall lead is no lead of an action; digit 3 is on the way.
import { actionTable, type Column, heading, para, sheet, table, title } from '../../lay.ts'
import type {} from '../../truth.ts'
import { aim, day, month, placedActions, printed, repeating, themeOf, year } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const ONE: TruthRating = { texts: ['1'], statuses: ['complete'] }
const TWO: TruthRating = { texts: ['2'], statuses: ['on-track', 'at-risk', 'complete'] }
const THREE: TruthRating = { texts: ['3'], statuses: ['on-track', 'at-risk'] }
const FOUR: TruthRating = { texts: ['4'], statuses: ['not-started', 'off-track'] }

function line([ref, text, lead, due, rating]: Line, more: [string, string]): TruthAction {
  return written(
    text,
    { lead, impact: more[0], progress: more[1] },
    {
      leads: lead.split('; '),
      due,
      ref,
      rating,
      ...(more[0] === '' ? {} : { success: more[0] }),
      ...(more[1] === '' ? {} : { progress: more[1] }),
    },
  )
}

const OVERALL = new Map([
  ['Families get help in their own neighbourhood', 'Head of Early Help'],
  ['Young people at risk outside the home are safer', 'Head of Adolescent Services'],
  ['Social workers have the time and skill to do direct work', 'Principal Social Worker'],
  ['Children and young people change what we do', 'Participation Manager'],
])

const COLUMNS: Column[] = [
  { title: 'Objective', width: 2.4, of: (row) => row.objective?.text ?? '', merge: (row) => row.objective },
  {
    title: 'Overall lead',
    width: 1.5,
    of: (row) => OVERALL.get(row.objective?.text ?? '') ?? '',
    merge: (row) => row.objective,
  },
  { title: 'Ref', width: 0.7, of: (row) => row.action.ref ?? '' },
  { title: 'Key actions', width: 4.2, of: (row) => row.action.text },
  { title: 'Lead Officer', width: 2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'Timescale(s)', width: 1.7, of: (row) => row.action.due?.text ?? '' },
  { title: 'Impact for children', width: 2.6, of: (row) => cellFor(row.action, 'impact') },
  { title: 'Progress 1 - 4', width: 0.9, of: (row) => printed(row.action.rating) },
  { title: 'Action to date', width: 3.6, of: (row) => cellFor(row.action, 'progress') },
]

export const plan: CorpusPlan = {
  id: 'kessenhurst-digits',
  title: 'Kessenhurst Children’s Improvement Plan 2018-19',
  style:
    'objective and Overall lead merged at the left, digits 1 (achieved) to 4 (not started), loose dates such as Commence Jan 2019',
  levels: ['Strand', 'Objective', 'Key action'],
  scale: [
    { code: '1', label: 'Achieved', status: 'complete' },
    { code: '2', label: 'Largely achieved, some tasks outstanding', status: 'on-track' },
    { code: '3', label: 'In progress', status: 'on-track' },
    { code: '4', label: 'Not achieved, not started', status: 'not-started' },
  ],
  themes: [
    themeOf(
      'Help and protection',
      [
        aim('Families get help in their own neighbourhood', [
          line(
            [
              '1a',
              'Open a family hub in Marsh Ward with a worker from the benefits service',
              'Locality Manager, North',
              month('Commence Jan 2019', '2019-01'),
              THREE,
            ],
            ['Families do not have to tell their story twice', 'Lease signed. Opening 21 January.'],
          ),
          line(
            [
              '1b',
              'Offer parenting courses in the evening and at weekends',
              'Parenting Coordinator',
              month('Feb 2019 and ongoing', '2019-02', 'ongoing'),
              FOUR,
            ],
            ['', 'No crèche provider yet. Asked the children’s centre at St Oswin’s; waiting.'],
          ),
          line(
            [
              '1c',
              'Agree one early help assessment with the schools',
              'Locality Manager, South; Schools Forum',
              month('Sept 2018', '2018-09'),
              TWO,
            ],
            ['Help begins sooner', 'All but four secondary schools.'],
          ),
          line(
            [
              '1d',
              'Report how many families have help and what came of it',
              'Performance Analyst',
              month('Quarterly from July 2018', '2018-07', 'quarterly'),
              ONE,
            ],
            ['', 'Two reports so far.'],
          ),
        ]),
        aim('Young people at risk outside the home are safer', [
          line(
            [
              '2a',
              'Weekly meeting about missing and exploited children',
              'Service Manager, Adolescents; Detective Inspector',
              repeating('Weekly', 'weekly'),
              ONE,
            ],
            ['Risk goes down for those discussed', 'Every Tuesday since May.'],
          ),
          line(
            [
              '2b',
              'Mapping of places where young people are at risk',
              'Community Safety Analyst',
              month('Dec 2018', '2018-12'),
              TWO,
            ],
            ['Places become safer', 'Map drawn. Two parks left to do.'],
          ),
          line(
            [
              '2c',
              'Train taxi drivers and hotel staff',
              'Licensing Manager',
              year('by the end of 2019', '2019-12'),
              THREE,
            ],
            ['', '210 of about 600 drivers.'],
          ),
        ]),
      ],
      'Strand 1',
    ),
    themeOf(
      'Workforce and voice',
      [
        aim('Social workers have the time and skill to do direct work', [
          line(
            [
              '3a',
              'Buy mobile telephones that can open the case system',
              'ICT Business Partner',
              month('Oct 2018', '2018-10'),
              ONE,
            ],
            ['More time with children', 'All issued.'],
          ),
          line(
            [
              '3b',
              'Practice weeks in which every senior manager observes',
              'Principal Social Worker',
              month('November 2018', '2018-11'),
              ONE,
            ],
            ['Managers know practice', 'Held 12 to 16 November; report in January.'],
          ),
          line(
            [
              '3c',
              'Programme of training in direct work',
              'Learning Manager',
              year('across financial year 2018/19', '2019-03'),
              THREE,
            ],
            ['Children say that they are listened to', '6 of 10 sessions.'],
          ),
          line(
            [
              '3d',
              'Bring the number of children for each worker down to 18',
              'Heads of Service',
              day('31 March 2019', '2019-03-31'),
              FOUR,
            ],
            [
              '',
              'Average is 21.4, the same as in April. Four new workers started in September and four left in October. HoS to bring options to SMT (do less, recruit more, or move the work) but nobody has yet said which.',
            ],
          ),
        ]),
        aim('Children and young people change what we do', [
          line(
            [
              '4a',
              'Young inspectors to visit each service',
              'Participation Worker',
              month('From Oct 18', '2018-10'),
              THREE,
            ],
            ['Services change because of what they say', 'Eight recruited, DBS checks under way.'],
          ),
          line(
            [
              '4b',
              'Children in Care Council to meet the scrutiny committee',
              'Participation Worker; Democratic Services',
              repeating('Termly', 'termly'),
              TWO,
            ],
            ['', 'Met twice. Third cancelled because of snow.'],
          ),
          line(
            [
              '4c',
              'Publish “you said, we did”',
              'Participation Manager',
              month('June 2019', '2019-06'),
              FOUR,
            ],
            ['', ''],
          ),
        ]),
      ],
      'Strand 2',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'Largely achieved, some tasks outstanding' },
    { kind: 'resources', words: 'Family hub rent £22,000' },
    { kind: 'measures', words: 'Children seen within ten days 72%' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'docx', 'docx:plain', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Plan'),
    title('Kessenhurst Children’s Improvement Plan 2018-19'),
    para('Position at 10 December 2018'),
    heading('How progress is marked', 2),
    table(
      [
        ['1', 'Achieved'],
        ['2', 'Largely achieved, some tasks outstanding'],
        ['3', 'In progress'],
        ['4', 'Not achieved, not started'],
      ],
      { headings: 0, widths: [1, 6] },
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    sheet('Money'),
    heading('What has been set aside', 2),
    table([
      ['Item', 'Amount', 'Agreed by'],
      ['Family hub rent', '£22,000', 'Cabinet, June'],
      ['Mobile telephones', '£61,500', 'ICT Board'],
    ]),
    sheet('Scorecard'),
    heading('Scorecard', 2),
    table([
      ['Indicator', 'Q1', 'Q2', 'Target'],
      ['Children seen within ten days', '72%', '78%', '90%'],
      ['Visits on time', '81%', '80%', '95%'],
    ]),
  ],
}
