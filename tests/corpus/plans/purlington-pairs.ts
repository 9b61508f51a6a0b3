// Awkward. Two small tables by turns: the area for improvement with its background, then its actions with what has
// been achieved. The date stands in the action itself; there is no rating.
import { bullets, heading, para, table, title } from '../lay.ts'
import { day, month, theme, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, TruthDue | null, string]

function line(...[text, leads, due, progress]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ', '), progress },
    { leads: leads.split(';'), due, ...(progress === '' ? {} : { progress }) },
  )
}

const BACKGROUND = new Map<string, string>([
  [
    'AFI 1',
    'Inspectors saw children whose needs had been known for months and who had been helped by nobody in that time. Three of the cases had passed between early help and the front door twice.',
  ],
  [
    'AFI 2',
    'The visit letter says that supervision is regular but not reflective. Our own audit in March found the same.',
  ],
  [
    'AFI 3',
    'About a fifth of children missing from home were offered a return interview after the 72 hours.',
  ],
  ['AFI 4', 'Pathway plans are long and young people say that they are not theirs.'],
  ['AFI 5', 'Private fostering notifications have fallen to four.'],
])

const themes: TruthTheme[] = [
  theme(
    'The step-down and step-up of children between early help and social work',
    [
      line(
        'Write a one-page protocol for step-down, to be in use by the end of May 2025',
        'Head of Early Help',
        month('by the end of May 2025', '2025-05'),
        'In use from 19 May. All early help leads briefed.',
      ),
      line(
        'Hold a fortnightly step-down meeting in each locality from June 2025',
        'Locality Managers',
        month('from June 2025', '2025-06'),
        'Held in all three localities. North missed two in August.',
      ),
      line(
        'Audit thirty children who were stepped down and report to the Board by 31 January 2026',
        'Quality Assurance Manager',
        day('by 31 January 2026', '2026-01-31'),
        '',
      ),
    ],
    'AFI 1',
  ),
  theme(
    'The quality of supervision and management oversight',
    [
      line(
        'Train every team manager in reflective supervision by the end of 2025',
        'Principal Social Worker',
        { ...year('by the end of 2025', '2025-12'), also: ['2025-12-31'] },
        '22 of 31 trained.',
      ),
      line(
        'Bring in a management oversight note at three points in each assessment by September 2025',
        'Head of Assessment;Systems Lead',
        month('by September 2025', '2025-09'),
        'Note is in the system. 74% of assessments in October had all three.',
      ),
      line(
        'Give each service manager two supervision observations to do before April 2026',
        'Assistant Director',
        { ...month('before April 2026', '2026-03'), also: ['2026-04-30', '2026-04-01'] },
        'First round of observations done, themes shared at the managers’ forum.',
      ),
    ],
    'AFI 2',
  ),
  theme(
    'Return interviews for children who go missing',
    [
      line(
        'Recommission the return interview service with a start date of 1 October 2025',
        'Commissioning Manager',
        day('1 October 2025', '2025-10-01'),
        'New provider started on time.',
      ),
      line(
        'Send the weekly missing list to service managers each Monday',
        'Missing Coordinator',
        { text: 'each Monday', date: null, precision: null, repeats: 'weekly' },
        'Started in April.',
      ),
      line(
        'Study what children have said in a year of interviews and take it to the partnership by March 2026',
        'Missing Coordinator;Exploitation Lead',
        month('by March 2026', '2026-03'),
        '',
      ),
    ],
    'AFI 3',
  ),
  theme(
    'Pathway plans',
    [
      line(
        'Design a shorter pathway plan with care leavers and have it live by December 2025',
        'Leaving Care Manager',
        month('by December 2025', '2025-12'),
        'Design days in August and October with nineteen young people. Pilot begins 1 December.',
      ),
      line(
        'Review all plans more than six months old by the end of 2025',
        'Leaving Care Manager;Personal Advisers',
        { ...year('by the end of 2025', '2025-12'), also: ['2025-12-31'] },
        '88 of 140 reviewed.',
      ),
    ],
    'AFI 4',
  ),
  theme(
    'Private fostering',
    [
      line(
        'Write to every school, surgery and language college about private fostering by June 2025',
        'Fostering Service Manager',
        month('by June 2025', '2025-06'),
        'Letters sent 4 June. Two new notifications.',
      ),
      line('Name a private fostering champion in each team', 'Team Managers', null, 'Named.'),
      line(
        'Check school admission records for children living with someone other than a parent by February 2026',
        'Admissions Manager',
        month('by February 2026', '2026-02'),
        '',
      ),
    ],
    'AFI 5',
  ),
]

const pair = (of: TruthTheme): Laid[] => [
  table(
    [
      ['Ref:', 'Area for improvement', 'Background information'],
      [of.ref ?? '', of.text, BACKGROUND.get(of.ref ?? '') ?? ''],
    ],
    { widths: [1, 3, 5] },
  ),
  para(''),
  table(
    [
      ['Action', 'Lead', 'Achievements'],
      ...(of.actions ?? []).map((action) => [
        action.text,
        cellFor(action, 'lead'),
        cellFor(action, 'progress'),
      ]),
    ],
    { widths: [4, 2, 3.5] },
  ),
  para(''),
]

export const plan: CorpusPlan = {
  id: 'purlington-pairs',
  title: 'Purlington focused visit: areas for improvement action plan',
  style: 'two small tables by turns for each area, dates inside the action, achievements, no rating',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'Ingrid Bassey Assistant Director' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { size: 9 },
  layout: () => [
    title('Purlington focused visit: areas for improvement action plan'),
    para(
      'Following the focused visit of February 2025, five areas for improvement were agreed with the Chief Executive. Each is set out with what lay behind it, what we will do and what has been achieved.',
    ),
    heading('Areas and actions'),
    ...themes.flatMap((of) => pair(of)),
    heading('Working group'),
    table([
      ['Name', 'Role'],
      ['Ingrid Bassey', 'Assistant Director (chair)'],
      ['Colm Treharne', 'Quality Assurance Manager'],
      ['Yusra Amin', 'Head of Early Help'],
    ]),
    ...bullets(
      'The group meets every six weeks.',
      'Achievements are agreed by the chair before this paper is sent out.',
    ),
  ],
}
