// After an authority's Climbié audit of 2003: a heading for each Standard, one finding a row with several actions a
// paragraph each in a cell, Lead Officer(s) and when beside them in the same order; Progress October 2003 and Action from
// October 2003. No rating. Choices: where a finding has one action, the progress beside it is that action's; where it
// has several it belongs to the finding; one date beside several actions is for them all.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective } from '../types.ts'

type Line = [string, string, TruthDue]
type Notes = { progress: string; next: string }

const NOTES = new Map<TruthObjective, Notes>()

function finding(text: string, notes: Notes, ...lines: Line[]): TruthObjective {
  const made = aim(
    text,
    lines.map(
      ([action, lead, due]): TruthAction =>
        act(
          action,
          lead,
          due,
          lines.length === 1 && notes.progress !== '' ? { progress: notes.progress } : {},
        ),
    ),
  )
  NOTES.set(made, notes)
  return made
}

const TITLES = [
  'What we found',
  'Actions Required',
  'Lead Officer(s)',
  'By when',
  'Progress October 2003',
  'Action from October 2003',
]

const once = (list: string[]): string[] => (new Set(list).size === 1 ? list.slice(0, 1) : list)

function row(of: TruthObjective): Free[] {
  const notes = NOTES.get(of)
  return [
    of.text,
    of.actions.map(({ text }) => text),
    once(of.actions.map(({ leads }) => leads.join('/'))),
    once(of.actions.map(({ due }) => due?.text ?? '')),
    notes?.progress ?? '',
    notes?.next ?? '',
  ]
}

export const plan: CorpusPlan = {
  id: 'hallowick-standards',
  title: 'Hallowick Social Services: Audit Against Standards, Action Plan',
  style:
    'a standard a heading, several actions a paragraph each in a cell with leads and dates in the same order, End Oct 03, From Nov. 03, no rating',
  levels: ['Standard', 'What we found', 'Action'],
  scale: null,
  themes: [
    themeOf(
      'Referral',
      [
        finding(
          'Referrals are not always acknowledged',
          { progress: 'Letter agreed. Some teams still use the old one.', next: 'Check in January.' },
          [
            'Standard letter to be sent to the referrer within one working day',
            'Service Manager (Access)',
            month('End Oct 03', '2003-10'),
          ],
          ['Monitor by sample of twenty a month', 'Quality Officer', month('From Nov. 03', '2003-11')],
        ),
        finding(
          'Calls at lunchtime are not answered',
          {
            progress:
              'New rota begun 6 October. There were 14 complaints about unanswered calls in the six months to August and there has been one since, although October is half gone and the autumn is always quieter.',
            next: '',
          },
          [
            'Cover the telephones from 8.45 to 5.15 without a break',
            'Service Manager (Access)',
            month('From Oct 03', '2003-10'),
          ],
        ),
      ],
      'Standard 1',
    ),
    themeOf(
      'Assessment',
      [
        finding(
          'Initial assessments are late in one case of three',
          { progress: 'Two posts filled. Figures for September 68%, up from 61%.', next: 'Fill third post.' },
          [
            'Fill three vacant posts in the Access team',
            'Head of Children’s Services',
            month('December 2003', '2003-12'),
          ],
          [
            'Weekly list of assessments due to each manager',
            'Information Officer',
            month('End Oct 03', '2003-10'),
          ],
          [
            'Managers to explain in supervision any that are more than five days late',
            'Team Managers',
            repeating('Ongoing', 'ongoing'),
          ],
        ),
        finding(
          'Children are not always seen alone',
          { progress: 'Form has been changed. Training in hand.', next: 'Audit in the spring.' },
          ['Add a question to the assessment form', 'Information Officer', month('Nov 03', '2003-11')],
          [
            'Training in talking with young children',
            'Training Officer/Child Care Adviser',
            month('Nov 03', '2003-11'),
          ],
        ),
        finding(
          'Housing and education are seldom asked',
          { progress: 'Protocol with the Housing Department signed.', next: 'Same with education.' },
          [
            'Agree a protocol for information with each',
            'Planning Officer',
            month('January 2004', '2004-01'),
          ],
        ),
      ],
      'Standard 2',
    ),
    themeOf(
      'Supervision and files',
      [
        finding(
          'Supervision is not recorded',
          { progress: '', next: 'Random check of 15 supervision files in February.' },
          ['Revise the supervision policy', 'Training Officer', month('End Nov 03', '2003-11')],
          ['Introduce a supervision record', 'Training Officer', month('End Nov 03', '2003-11')],
        ),
        finding(
          'Managers do not read files',
          { progress: 'Teams have begun; 40 files read by end of September.', next: '' },
          [
            'Each team manager to read four files a month and sign them',
            'Team Managers',
            month('From Oct 03', '2003-10'),
          ],
        ),
        finding(
          'Files do not have a chronology',
          { progress: 'Format agreed at ACPC.', next: 'Begin with children on the register.' },
          [
            'Chronology at the front of the file of each child on the register',
            'Service Manager (Long Term)',
            month('Jan–March 2004', '2004-03'),
          ],
          [
            'Administrative staff to be given time for it',
            'Business Manager',
            month('Jan–March 2004', '2004-03'),
          ],
        ),
      ],
      'Standard 3',
    ),
  ],
  decoys: [
    { kind: 'other', words: 'ACPC Area Child Protection Committee' },
    { kind: 'measures', words: 'Initial assessments in 7 days 61%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Hallowick Social Services, October 2003' },
  layout: () => [
    title('Hallowick Social Services: Audit Against Standards, Action Plan'),
    para(
      'Report to the Social Services Committee. This is the second report; it tells what has been done by October 2003 and what is for after.',
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      free([TITLES.map((text) => ({ text, bold: true })), ...(of.objectives ?? []).map(row)], {
        widths: [2.6, 4.4, 2.2, 1.6, 3.4, 2.6],
        headings: 1,
      }),
    ]),
    heading('Figures', 2),
    table([
      ['', 'March 2003', 'September 2003', 'Target'],
      ['Initial assessments in 7 days', '61%', '68%', '80%'],
      ['Children on the register without a key worker', '9', '0', '0'],
    ]),
    heading('Abbreviations', 2),
    table(
      [
        ['Short form', 'In full'],
        ['ACPC', 'Area Child Protection Committee'],
        ['PCT', 'Primary Care Trust'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
