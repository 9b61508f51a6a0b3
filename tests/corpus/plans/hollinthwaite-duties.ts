// In the shape of a real paper: a community partnership's tracker of the duties that a new Act lays on it. Thirteen
// columns, a row for each duty; "N/A" where nobody is to do anything yet. Choices: the requirement is what the
// action answers, so it is the objective above it; the issue says what the law changes, so it is a finding; the
// lead agency and the nominated officer both lead; "N" says no more than that it is not done.
import { bullets, heading, para, table, title } from '../lay.ts'
import { aim, month, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthObjective, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const rating = (text: string): TruthRating | null => {
  if (text === '') return null
  if (text === 'Y') return { texts: ['Y'], statuses: ['complete'] }
  if (text === 'N') return { texts: ['N'], statuses: ['not-started', 'on-track'] }
  return { texts: [text], statuses: ['on-track'] }
}

type Law = [ref: string, point: string, part: string, issue: string, requirement: string]
type Work = [action: string, agency: string, officer: string, due: TruthDue | null, complete: string]
type Rest = { notes?: string; cross?: string }

const named = (text: string): string[] => (text === 'N/A' || text === '' ? [] : text.split(/\s*\/\s*|, /))

function duty(...[law, work, { notes = '', cross = '' } = {}]: [Law, Work, Rest?]): TruthObjective {
  const [ref, point, part, issue, requirement] = law
  const [action, agency, officer, due, complete] = work
  return aim(requirement, [
    written(
      action,
      {
        ref,
        point,
        part,
        issue,
        requirement,
        notes,
        agency,
        officer,
        cross,
        when: due?.text ?? 'N/A',
        complete,
      },
      {
        ref,
        leads: [...named(agency), ...named(officer)],
        due,
        rating: rating(complete),
        findings: [issue],
        ...(notes === '' ? {} : { progress: notes }),
      },
    ),
  ])
}

const objectives: TruthObjective[] = [
  duty(
    [
      'CFD 1',
      'Part 1',
      'N/A',
      'A family group meeting must be offered before court proceedings are issued',
      'The authority to offer the meeting in writing unless it would not be in the child’s best interests',
    ],
    [
      'Rewrite the pre-proceedings letter and the legal gateway form so that the offer and the answer are both recorded',
      'Children’s Services',
      'Head of Court and Legal Planning',
      month('Apr-25', '2025-04'),
      'Y',
    ],
    { notes: 'Letter went live on 14 April. Form now has a box that cannot be skipped.', cross: 'CFD 2' },
  ),
  duty(
    [
      'CFD 2',
      'Part 1',
      'N/A',
      'A family group meeting must be offered before court proceedings are issued',
      'There must be enough trained coordinators for every family that says yes',
    ],
    [
      'Business case for four more coordinators on the basis of 190 meetings a year',
      'Children’s Services',
      'Service Manager Edge of Care',
      month('Jul-25', '2025-07'),
      'N',
    ],
    { notes: 'Two agreed. Rest to September budget panel.', cross: 'CFD 1' },
  ),
  duty(
    [
      'CFD 3',
      'Part 1',
      '2',
      'Education becomes a named partner in safeguarding arrangements',
      'Schools and colleges to be represented at strategic and operational level',
    ],
    [
      'Agree with heads’ associations who will sit for early years, primary, secondary, special and further education',
      'Safeguarding Partnership',
      'Partnership Business Manager',
      month('May-25', '2025-05'),
      'Y',
    ],
    { notes: 'Five places filled. Early years has a deputy as well because of ratios.' },
  ),
  duty(
    [
      'CFD 4',
      'Part 1',
      '2',
      'Education becomes a named partner in safeguarding arrangements',
      'Arrangements to be published again with the change in them',
    ],
    [
      'Amend and republish the safeguarding arrangements; send to the national panel',
      'Safeguarding Partnership',
      'Partnership Business Manager',
      month('Dec-25', '2025-12'),
      'N',
    ],
    { cross: 'CFD 3' },
  ),
  duty(
    [
      'CFD 5',
      'Part 1',
      '3',
      'Multi-agency child protection teams to be set up in every area',
      'The police, health and the authority each to nominate suitably experienced staff',
    ],
    [
      'Write role profiles for the four lead practitioner posts and agree who employs them',
      'Children’s Services / Police / ICB',
      'All reps',
      month('Sep-25', '2025-09'),
      'Ongoing',
    ],
    {
      notes: 'Police profile agreed. Health waiting on the outcome of the cluster merger.',
      cross: 'CFD 6, CFD 14',
    },
  ),
  duty(
    [
      'CFD 6',
      'Part 1',
      '3',
      'Multi-agency child protection teams to be set up in every area',
      'Delegation of functions and the sharing of case records to be set down in writing',
    ],
    [
      'Draft the memorandum of understanding and the data protection impact assessment',
      'Legal Services',
      'Principal Solicitor, Information Governance Manager',
      month('Nov-25', '2025-11'),
      'N',
    ],
  ),
  duty(
    [
      'CFD 7',
      'Part 1',
      '4',
      'A single unique identifier for children is to be piloted nationally',
      'Agencies must be able to record and match on it when told to',
    ],
    ['Actions will be developed as and when the pilot reports', 'N/A', 'N/A', null, 'Ongoing'],
    { notes: 'Regulations awaited. Watching brief.' },
  ),
  duty(
    [
      'CFD 8',
      'Part 1',
      '5',
      'Information sharing duty for safeguarding and welfare',
      'Practitioners must know that the duty exists and what it does not change',
    ],
    [
      'Seven-minute briefing for every agency, with three worked examples, and a slide for induction',
      'Safeguarding Partnership',
      'Learning and Development Officer',
      month('Jun-25', '2025-06'),
      'Y',
    ],
    { notes: 'Opened 1,340 times by the end of July.' },
  ),
  duty(
    [
      'CFD 9',
      'Part 1',
      '7',
      'Offer of staying close support for care leavers under 25',
      'Assess whether support is needed and provide it',
    ],
    [
      'Map current staying close type provision and price the gap',
      'Children’s Services',
      'Head of Corporate Parenting',
      month('Aug-25', '2025-08'),
      'N',
    ],
    { cross: 'CFD 10' },
  ),
  duty(
    [
      'CFD 10',
      'Part 1',
      '8',
      'Local offer for care leavers must say more about accommodation',
      'The offer to include how the authority helps with the move to independence and with benefits',
    ],
    [
      'Care leavers’ forum to rewrite the housing pages with the housing options team',
      'Housing',
      'Youth Homelessness Lead',
      month('Oct-25', '2025-10'),
      'N',
    ],
    { notes: 'Forum wants it as a film, not a page. Quotes being got.', cross: 'CFD 9' },
  ),
  duty(
    [
      'CFD 11',
      'Part 1',
      '12',
      'Regional care cooperatives may be directed',
      'The authority to take part if directed',
    ],
    ['To be considered if a direction is made', 'N/A', 'N/A', null, 'Ongoing'],
  ),
  duty(
    [
      'CFD 12',
      'Part 2',
      '25',
      'Registers of children not in school',
      'The authority must keep a register and provide support to parents who ask for it',
    ],
    [
      'Extend the elective home education database to the fields in the Schedule and test it with ten families',
      'Education',
      'Principal Education Welfare Officer',
      month('Jan-26', '2026-01'),
      'N',
    ],
    { notes: 'Supplier says the release is February at best.', cross: 'CFD 13' },
  ),
  duty(
    [
      'CFD 13',
      'Part 2',
      '25',
      'Registers of children not in school',
      'Consent needed to home educate a child who is subject to enquiries or a plan',
    ],
    [
      'Joint procedure between education welfare and the child protection chairs, with a five day turnaround',
      'Education / Children’s Services',
      'Principal Education Welfare Officer, Head of Safeguarding',
      month('Nov-25', '2025-11'),
      'N',
    ],
    { cross: 'CFD 12' },
  ),
  duty(
    [
      'CFD 14',
      'Part 1',
      '3',
      'Multi-agency child protection teams to be set up in every area',
      'Partners to report on how well the teams work',
    ],
    [
      'Add the teams to the multi-agency audit cycle',
      'Safeguarding Partnership',
      'QA Subgroup Chair',
      repeating('Quarterly', 'quarterly'),
      'N',
    ],
    { cross: 'CFD 5' },
  ),
  duty(
    [
      'CFD 15',
      'Part 2',
      '29',
      'Breakfast clubs, uniform and admissions',
      'Mostly for schools; the authority to use its voice',
    ],
    [
      'Put on the agenda of the heads’ briefing',
      'Education',
      'Head of School Effectiveness',
      undated('tbc'),
      'N',
    ],
  ),
]

const SOURCE = 'Children and Families (Duties) Bill and subsequent Act'
const HEADING = 'Action Plan – formal duties placed on local bodies as set out in the Bill'

const COLUMNS: [name: string, title: string, width: number][] = [
  ['ref', 'Ref', 1],
  ['source', 'Source', 1.6],
  ['point', 'Bill – reference point', 1.1],
  ['part', 'Bill – clause', 1],
  ['issue', 'Issue', 2.4],
  ['requirement', 'Requirement', 2.6],
  ['action', 'Action', 3.2],
  ['notes', 'Notes', 2.4],
  ['when', 'Target completion date', 1.3],
  ['agency', 'Lead agency', 1.5],
  ['officer', 'Nominated lead officer', 1.7],
  ['complete', 'Complete Y/N', 1.2],
  ['cross', 'Cross reference', 1.2],
]

export const plan: CorpusPlan = {
  id: 'hollinthwaite-duties',
  title: 'Hollinthwaite Partnership – Children and Families (Duties) Bill – Action Plan DRAFT',
  style:
    'a tracker of new legal duties: issue, requirement and action side by side, lead agency and nominated officer, “Complete Y/N” that also says Ongoing, N/A for no date',
  levels: ['Requirement', 'Action'],
  scale: null,
  themes: [{ ...themeOf(HEADING, objectives), mayLack: true }],
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'docx', 'pdf:ruled', 'html', 'paste:excel'],
  page: { landscape: true, size: 7 },
  layout: () => [
    title('Hollinthwaite Partnership – Children and Families (Duties) Bill – Action Plan DRAFT'),
    para(
      'This is a working document and is being updated as draft guidance is finalised and new guidance is released. The action plan is being coordinated by the Partnership Business Unit.',
    ),
    heading('Legislation and guidance available', 2),
    ...bullets(
      'Children and Families (Duties) Bill (as amended in committee)',
      'Draft statutory guidance – family group meetings',
      'Draft statutory guidance – multi-agency child protection teams',
    ),
    heading('Guidance yet to be published', 2),
    ...bullets(
      'Regulations on registers of children not in school',
      'Regulations on the single unique identifier',
    ),
    heading(HEADING, 2),
    table(
      [
        COLUMNS.map(([, text]) => text),
        ...objectives.flatMap(({ actions }) =>
          actions.map((action) =>
            COLUMNS.map(([name]) => {
              if (name === 'source') return SOURCE
              return name === 'action' ? action.text : cellFor(action, name)
            }),
          ),
        ),
      ],
      { widths: COLUMNS.map(([, , width]) => width) },
    ),
  ],
}
