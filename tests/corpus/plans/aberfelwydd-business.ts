// A safeguarding board's strategic plan that asks its questions in the titles: "What will it do?", "What is desired
// outcome, what will impact be and how measured". Choices: no rating at all; what hangs on something else ("website
// permitting") keeps its month; a strategy's own dates are none.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

/** What, who, timescale, outcome, progress. */
type Line = [string, string, TruthDue | null, string, string]

function objective([ref, text]: [string, string], ...lines: Line[]): TruthTheme {
  const actions = lines.map(
    ([words, leads, due, success, progress]): TruthAction =>
      act(words, leads, due, { success, ...(progress === '' ? {} : { progress }) }),
  )
  return theme(text, actions, ref)
}

const themes: TruthTheme[] = [
  objective(
    ['Strategic Objective 1', 'The voice of children shapes what the board does'],
    [
      'Launch a page for young people, written by them, with a way to ask the board a question',
      'Communications Group',
      month('September 2025 (website permitting)', '2025-09'),
      'Young people know what the board is. 500 visits and 20 questions in the first six months.',
      'Pages written. The new website is late.',
    ],
    [
      'Two members to visit a youth setting before each board and bring back one thing',
      'All Board Members',
      repeating('Ongoing', 'ongoing'),
      'Members can each name something that they changed. Asked at the year-end survey.',
      'Eight visits so far.',
    ],
    [
      'Ask every child at the end of a child protection plan what helped',
      'Conference Service',
      month('From Nov 2025', '2025-11'),
      'Half of those over seven answer; themes go to the board in May.',
      '',
    ],
  ),
  objective(
    ['Strategic Objective 2', 'Partners work together where children live with violence'],
    [
      'Implement the domestic abuse strategy as it affects children',
      'Domestic Abuse Strategic Group',
      undated('As per strategy and action plan'),
      'Fewer repeat incidents in houses with children: from 31% to 25%.',
      'Reported to the safety partnership.',
    ],
    [
      'Operation to tell schools by 9 am about any incident the night before, in all 64 schools',
      'Police Safeguarding Hub / Education Safeguarding Officer',
      day('1 September 2025', '2025-09-01'),
      'Every school has a trained adult. Sample of pupils says that somebody asked if they were all right.',
      '58 of 64 trained.',
    ],
    [
      'Commission a recovery programme for children over five and the parent who was hurt',
      'Joint Commissioning Group',
      year('across financial year 2025/26', '2026-03'),
      '60 families finish; scores for wellbeing rise for two thirds.',
      'Tender out.',
    ],
    [
      'Bring together what services there are for fathers who want to stop',
      'Probation / Third Sector Forum',
      undated('TBC'),
      'One page that workers use.',
      '',
    ],
  ),
  objective(
    ['Strategic Objective 3', 'Learning from reviews reaches the front line'],
    [
      'Seven-minute briefing within a month of each review',
      'Learning and Improvement Group',
      repeating('Ongoing', 'ongoing'),
      'Nine in ten workers asked at audit have read the last one.',
      'Three published.',
    ],
    [
      'Annual conference with practitioners speaking, not only managers',
      'Training Group',
      month('March 2026', '2026-03'),
      '200 people come and 70% tell us after three months what they do differently.',
      'Hall booked.',
    ],
    [
      'Re-audit the actions from the Child E review',
      'Audit Group',
      month('Dec 25/Jan 26', '2026-01'),
      'All fourteen still in place; board is told which are not.',
      '',
    ],
    [
      'Put supervision standards in all contracts with providers',
      'Joint Commissioning Group / Health Board Safeguarding Team',
      month('April 2026', '2026-04'),
      'Clause is in 100% of new contracts. Checked by sample.',
      'Clause drafted.',
    ],
  ),
  objective(
    ['Strategic Objective 4', 'The board is small, frank and useful'],
    [
      'Cut sub groups from nine to five',
      'Independent Chair',
      undated('Immediate'),
      'Members spend a third fewer hours in meetings. Attendance over 85%.',
      'Agreed 12 June.',
    ],
    [
      'Settle partner contributions for three years',
      'Independent Chair / Finance Leads',
      month('January 2026', '2026-01'),
      'Signed agreement.',
      'Health board has agreed; police to decide.',
    ],
    [
      'Self-assessment against the standards by each agency, then a morning of questions from the others',
      'Business Manager',
      repeating('Annual', 'annual'),
      'Each agency leaves with one thing to mend and has mended it by the next.',
      '',
    ],
  ),
]

const ALSO = new Map<string, string[]>([['Dec 25/Jan 26', ['2025-12-31']]])

const TITLES = [
  'What will it do?',
  'Responsible lead/ group',
  'What is desired outcome, what will impact be and how measured',
  'Timescale',
  'Progress',
]

function laidOut(of: TruthTheme): Laid[] {
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'E7E6E6' })),
        ...(of.actions ?? []).map((one) => [
          one.text,
          one.leads.join(''),
          one.success ?? '',
          one.due?.text ?? '',
          one.progress ?? '',
        ]),
      ],
      { widths: [4, 2.2, 4, 1.8, 2.6], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'aberfelwydd-business',
  title: 'Aberfelwydd, Trawsbryn and Môn Helyg Safeguarding Board: Strategic Business Plan 2025-2027',
  style:
    'questions for column titles, groups as leads, dates that hang on a website or a strategy, no rating',
  levels: ['Strategic Objective', 'Action'],
  scale: null,
  themes: themes.map((of) => ({
    ...of,
    actions: (of.actions ?? []).map((one) => ({
      ...one,
      leads: one.leads.flatMap((lead) => lead.split(' / ')),
      due:
        one.due === null
          ? null
          : { ...one.due, also: [...(one.due.also ?? []), ...(ALSO.get(one.due.text) ?? [])] },
    })),
  })),
  decoys: [
    { kind: 'other', words: 'Health Board Safeguarding Team HBST' },
    { kind: 'resources', words: 'Local authorities (three)' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Strategic Business Plan 2025-2027 v3' },
  layout: () => [
    title('Aberfelwydd, Trawsbryn and Môn Helyg Safeguarding Board: Strategic Business Plan 2025-2027'),
    heading('Terms of reference', 2),
    ...bullets(
      'To co-ordinate what its members do to keep children safe.',
      'To make sure that it is effective.',
      'To publish a plan in the first month of the year and a report at the end of it.',
    ),
    heading('Where the objectives come from', 2),
    para(
      'A development day in February, three reviews, and 311 answers to the young people’s survey. We had eleven candidates for objectives and chose four.',
    ),
    ...themes.flatMap((of) => laidOut(of)),
    heading('Budget', 2),
    table(
      [
        ['Contribution', '2025/26 (£)', '2026/27 (£)'],
        ['Local authorities (three)', '96,000', '96,000'],
        ['Health board', '48,000', '48,000'],
        ['Police', '24,000', 'to be agreed'],
      ],
      { widths: [4, 2, 2] },
    ),
    heading('Abbreviations', 2),
    table(
      [
        ['In full', 'Short'],
        ['Health Board Safeguarding Team', 'HBST'],
        ['Learning and Improvement Group', 'LIG'],
        ['Multi-agency public protection arrangements', 'MAPPA'],
      ],
      { widths: [5, 1] },
    ),
  ],
}
