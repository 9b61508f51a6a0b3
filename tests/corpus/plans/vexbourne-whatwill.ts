// Typical. A partnership's strategic plan whose titles are questions; key areas merged beside, dates with conditions,
// two columns for what is hoped for, and no rating at all.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { aim, day, month, placedActions, repeating, themeOf, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, TruthDue, [string, string]]

function line(...[text, leads, due, [outcome, impact]]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' / '), when: due.text, outcome, impact },
    { leads: leads.split(';'), due, success: `${outcome}\n${impact}` },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'Early help',
    [
      aim('Families know where to go', [
        line(
          'Put the family hub directory on one website with a telephone line behind it',
          'Early Help Strategic Group',
          { ...month('September 2025 (website permitting)', '2025-09') },
          ['Families find help without being referred', 'Visits to the site; calls; a survey of 200 parents'],
        ),
        line(
          'Brief all surgeries, schools and nurseries on the directory',
          'Early Help Coordinators',
          month('December 2025', '2025-12'),
          ['Professionals give the same advice', 'Number of briefings and what was said of them'],
        ),
        line(
          'Open the hub in Nether Street on Saturdays',
          'Family Hub Manager',
          month('January 2026 (subject to staffing)', '2026-01'),
          ['Working parents can come', 'Attendance on Saturdays'],
        ),
      ]),
      aim('Help is given once, by one worker', [
        line(
          'Agree one whole-family assessment across agencies',
          'Early Help Strategic Group;Head of Health Visiting',
          undated('As per strategy and action plan'),
          ['Families tell their story once', 'Share of assessments used by two agencies or more'],
        ),
        line(
          'Name a lead professional for each child with two or more services',
          'Early Help Coordinators',
          repeating('Ongoing', 'ongoing'),
          ['Families know who to ring', 'Audit of 20 records each term'],
        ),
      ]),
    ],
    'Priority 1',
  ),
  themeOf(
    'Safeguarding adolescents',
    [
      aim('Exploitation', [
        line(
          'Bring the screening tool into sexual health clinics and custody',
          'Exploitation Sub Group',
          month('October 2025', '2025-10'),
          ['Young people at risk are seen wherever they turn up', 'Number screened; share referred on'],
        ),
        line(
          'Run a parents’ evening in every secondary school',
          'Head of Community Safety;Secondary Heads Forum',
          { ...year('Across academic year 2025/26', '2026-08'), also: ['2026-07-31'] },
          ['Parents can see the signs', 'Questionnaire before and after'],
        ),
      ]),
      aim('Harm online', [
        line('Write a model lesson on sharing of images', 'PSHE Network', month('November 2025', '2025-11'), [
          'Pupils know what the law says',
          'Lesson taught in 18 of 22 schools',
        ]),
        line(
          'Survey Year 8 and Year 10 on life online',
          'Public Health Intelligence',
          repeating('Annual', 'annual'),
          ['The partnership knows what worries young people', 'Response rate; report to the Executive'],
        ),
      ]),
    ],
    'Priority 2',
  ),
  themeOf(
    'A learning partnership',
    [
      aim('Training', [
        line(
          'Set out a multi-agency training pathway by role',
          'Learning and Development Group',
          day('1 April 2026', '2026-04-01'),
          ['Staff know what they need', 'Take-up by agency'],
        ),
        line(
          'Follow up each course after three months',
          'Training Coordinator',
          repeating('Quarterly', 'quarterly'),
          ['Learning is used', 'Share who can give an example'],
        ),
      ]),
      aim('Reviews', [
        line(
          'Check what has become of the recommendations of the last four reviews',
          'Case Review Group',
          month('February 2026', '2026-02'),
          ['Recommendations lead to change', 'Each recommendation evidenced or reopened'],
        ),
        line(
          'Tell families what has come of a review in which they took part',
          'Independent Scrutineer',
          undated('To be confirmed when the national guidance is out'),
          ['Families are treated with respect', 'What families say'],
        ),
      ]),
    ],
    'Priority 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'vexbourne-whatwill',
  title: 'Vexbourne Safeguarding Partnership Strategic Plan 2025-26',
  style:
    'titles that are questions, key areas merged beside, dates with conditions, outcome and impact apart, no rating',
  levels: ['Priority', 'Key area', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Case Review Group Serious incidents' },
    { kind: 'people', words: 'Hollis Marchetti Independent Scrutineer' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Vexbourne Safeguarding Partnership Strategic Plan 2025-26'),
    heading('Purpose'),
    para(
      'The plan says what the partnership as a whole will do over and above what each of its members does. Progress is reported by each group at the Executive and is minuted there.',
    ),
    heading('Who we are'),
    table([
      ['Name', 'Post'],
      ['Hollis Marchetti', 'Independent Scrutineer'],
      ['Superintendent Oriel Banks', 'Chair of the Executive'],
      ['Femi Castell', 'Partnership Manager'],
    ]),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Key areas',
            width: 1.8,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'What will it do?', width: 4, of: ({ action }) => action.text },
          { title: 'Responsible lead/ group', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Timescale(s)', width: 1.9, of: ({ action }) => cellFor(action, 'when') },
          { title: 'What is desired outcome', width: 2.6, of: ({ action }) => cellFor(action, 'outcome') },
          {
            title: 'What will impact be and how measured',
            width: 2.8,
            of: ({ action }) => cellFor(action, 'impact'),
          },
        ],
      }),
    ]),
    heading('Groups of the partnership'),
    table([
      ['Group', 'Looks at'],
      ['Case Review Group', 'Serious incidents'],
      ['Exploitation Sub Group', 'Harm outside the home'],
      ['Early Help Strategic Group', 'Family hubs and early help'],
    ]),
    ...bullets('The plan is reviewed in March.', 'The Executive meets four times a year.'),
  ],
}
