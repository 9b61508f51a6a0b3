// A workforce strategy's local area action plan: first the work already going on (no actions of this plan), then tables
// for each objective with key actions, lead, timescale, resources and intended outcome, then opportunities in bullets
// and a table of risks. Choices: agencies lead; only section 2 is the plan.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue, string, string]

function line(...[ref, text, lead, due, resources, outcome]: Line): TruthAction {
  return written(
    text,
    { lead, resources, outcome },
    { ref, leads: lead.split(/\s*[,/]\s*/), due, success: outcome },
  )
}

const themes: TruthTheme[] = [
  theme(
    'Recruit people to work with children and young people in the county',
    [
      line(
        '1.1',
        'One recruitment website for social work, health visiting, school nursing and youth work',
        'County Council HR',
        month('June 2027', '2027-06'),
        '£18,000 from the partnership pot',
        'Applicants up by a quarter',
      ),
      line(
        '1.2',
        'Grow our own: eight social work apprentices a year from family support and early years',
        'Social Work Academy',
        month('September 2027', '2027-09'),
        'Levy',
        'Eight start, seven finish',
      ),
      line(
        '1.3',
        'Guaranteed interview for care experienced applicants in every partner agency',
        'All partners’ HR leads',
        month('March 2027', '2027-03'),
        'None',
        'Twenty interviews in the first year',
      ),
      line(
        '1.4',
        'Visit the four nearest universities each autumn with newly qualified workers as the speakers',
        'Social Work Academy / Health Trust',
        repeating('Annually', 'annual'),
        'Staff time',
        'Half of final placements convert to posts',
      ),
    ],
    'Objective 1',
  ),
  theme(
    'Keep them',
    [
      line(
        '2.1',
        'Stay conversations at 6, 12 and 24 months',
        'Principal Social Worker',
        month('January 2027', '2027-01'),
        'Staff time',
        'Turnover below 13%',
      ),
      line(
        '2.2',
        'Retention payment for child protection teams, to be reviewed after a year',
        'County Council HR',
        month('April 2027', '2027-04'),
        '£310,000',
        'Vacancies below 12%',
      ),
      line(
        '2.3',
        'Health check of workload in all partner agencies using the same six questions',
        'Workforce Sub Group',
        month('February 2027', '2027-02'),
        'Survey licence £900',
        'Report to the Board each spring',
      ),
      line(
        '2.4',
        'Counselling and debrief after a death or serious injury within three days',
        'Occupational Health',
        month('December 2026', '2026-12'),
        'Within contract',
        'Offered each time',
      ),
    ],
    'Objective 2',
  ),
  theme(
    'Train them together',
    [
      line(
        '3.1',
        'Common induction day for everyone who starts with children, held monthly',
        'Learning and Development Team',
        month('May 2027', '2027-05'),
        'Venue £4,000',
        '400 people in the year',
      ),
      line(
        '3.2',
        'Relational practice training for 600 staff and foster carers',
        'Learning and Development Team, Fostering Service',
        month('March 2028', '2028-03'),
        '£72,000',
        'Families say that they feel listened to',
      ),
      line(
        '3.3',
        'Managers’ programme across agencies with action learning sets',
        'Social Work Academy',
        month('October 2027', '2027-10'),
        '£25,000',
        'Two cohorts of sixteen',
      ),
      line(
        '3.4',
        'Train twelve parents and twelve young people as co-trainers and pay them',
        'Participation Service',
        month('July 2027', '2027-07'),
        '£9,600',
        'A co-trainer on half of all courses',
      ),
    ],
    'Objective 3',
  ),
  theme(
    'Know our workforce',
    [
      line(
        '4.1',
        'Collect the same data about the workforce from each partner twice a year',
        'Workforce Sub Group',
        month('April 2027', '2027-04'),
        'Analyst one day a week',
        'Profile published',
      ),
      line(
        '4.2',
        'Compare the workforce with the children by ethnicity and disability and act on the gaps',
        'Workforce Sub Group / Equality Lead',
        month('September 2027', '2027-09'),
        'Staff time',
        'Plan agreed by the Board',
      ),
    ],
    'Objective 4',
  ),
]

const HEADS = ['No.', 'Key actions', 'Lead', 'Timescale', 'Resources', 'Intended outcome']

function rows(of: TruthTheme): Laid {
  return free(
    [
      [{ text: `${of.ref ?? ''}: ${of.text}`, across: 6, bold: true, fill: 'FFF2CC' }],
      HEADS.map((text) => ({ text, bold: true })),
      ...(of.actions ?? []).map((action) => [
        action.ref ?? '',
        action.text,
        cellFor(action, 'lead'),
        action.due?.text ?? '',
        cellFor(action, 'resources'),
        cellFor(action, 'outcome'),
      ]),
    ],
    { widths: [0.7, 4.6, 2.4, 1.6, 1.9, 2.6], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'amblethorpe-workforce',
  title: 'Amblethorpe Children and Young People’s Workforce: Local Area Action Plan 2026–2028',
  style:
    'work in progress first, then a table for each objective under a banner; resources beside outcome; opportunities and risks after',
  levels: ['Objective', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Breakfast briefings' },
    { kind: 'other', words: 'Agencies drawn away by the cost of the new structure' },
  ],
  renderings: ['docx', 'docx:plain', 'odt', 'html', 'pdf:ruled', 'pdf:lines', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Amblethorpe Children and Young People’s Workforce: Local Area Action Plan 2026–2028'),
    para(
      'Developed jointly by the multi-agency Workforce Sub Group. Agreed by the Children’s Partnership Board 21 October 2026.',
    ),
    heading('Section 1 – Work in progress', 2),
    para('There is already a great deal of joint development, which this plan recognises and adds to.'),
    table(
      [
        ['Activity', 'Agencies taking part', 'Reached in 2025/26'],
        ['Breakfast briefings', 'Police, schools, health, social care', '310 people'],
        ['Practice educator network', 'Council and two universities', '41 people'],
        ['Shared safeguarding training', 'All', '2,140 people'],
      ],
      { widths: [4, 4, 2] },
    ),
    heading('Section 2 – Local Area Action Plan', 2),
    ...themes.map((of) => rows(of)),
    heading('Section 3 – Opportunities', 2),
    ...bullets(
      'Families First funding for multi-agency teams',
      'A new nursing degree in the county from 2027',
      'Staff who left to work for agencies are asking to come back',
    ),
    heading('Section 4 – Risks', 2),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'How managed'],
        [
          'Agencies drawn away by the cost of the new structure',
          'Medium',
          'High',
          'Board members to confirm money each March',
        ],
        [
          'Local government reorganisation unsettles staff',
          'High',
          'High',
          'Joint letter from chief executives; drop-ins',
        ],
      ],
      { widths: [4, 1.2, 1, 4] },
    ),
  ],
}
