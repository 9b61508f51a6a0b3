// In the shape of a real paper: a small authority's service development plan for children's social care. An aim and
// what is done for it side by side, a target month, the colour as a word, and a last column that gives the reason
// for each amber, once only as "Same as above". Choices: the aim is the objective; green covers what is done and
// what is on time, as the key says; the reason for amber is progress.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { aim, month, placedActions, printed, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RATINGS: Record<string, TruthRating['statuses']> = {
  Green: ['on-track', 'complete'],
  Amber: ['at-risk'],
  Red: ['off-track'],
}

type Line = [text: string, lead: string, due: TruthDue, rag: string, reason?: string]

function line([text, lead, due, rag, reason = '']: Line): TruthAction {
  return written(
    text,
    { lead, reason },
    {
      leads: lead.split(' and '),
      due,
      rating: { texts: [rag], statuses: RATINGS[rag] ?? [] },
      ...(reason === '' ? {} : { progress: reason }),
    },
  )
}

const wish = (text: string, ...lines: Line[]): TruthObjective => aim(text, lines.map(line))

const themes: TruthTheme[] = [
  themeOf(
    'Practice',
    [
      wish(
        'Direct work builds children’s resilience',
        [
          'Commission four days of training in life story and play for all social workers',
          'Principal Social Worker',
          month('October 2019', '2019-10'),
          'Green',
        ],
        [
          'Buy each worker a bag of materials and make time for it to be used: one visit in three without a form',
          'Team Manager, Children’s Social Care',
          month('March 2020', '2020-03'),
          'Amber',
          'Target date March 2020 and not overdue',
        ],
      ),
      wish(
        'Neglect of older children is seen for what it is',
        [
          'Develop a prompt sheet with the secondary heads and the youth provider and put it in the assessment form',
          'Head of Safeguarding and Quality',
          month('January 2020', '2020-01'),
          'Amber',
          'Sheet written. Form cannot be changed until the system is upgraded',
        ],
        [
          'Audit twelve assessments of children over twelve',
          'Head of Safeguarding and Quality',
          month('February 2020', '2020-02'),
          'Green',
        ],
      ),
      wish('Supervision helps workers to think', [
        'Group supervision with the systemic therapist',
        'Principal Social Worker',
        repeating('Monthly', 'monthly'),
        'Green',
      ]),
    ],
    'Priority 1',
  ),
  themeOf(
    'Children in our care',
    [
      wish(
        'Every child knows who works for the service and what they are for',
        [
          'Welcome pack with photographs, the purpose of each meeting and the child’s own calendar',
          'Participation Officer',
          month('September 2019', '2019-09'),
          'Amber',
          'Pack needs to be in other languages and in sound for those who do not read; quotes obtained',
        ],
        [
          'Sheet of faces, put right within a week whenever someone joins or goes',
          'Business Support',
          repeating('Ongoing', 'ongoing'),
          'Amber',
          'Same as above',
        ],
      ),
      wish(
        'The mental health of unaccompanied young people improves',
        [
          'Extend the specialist therapy service for a further two years with two sessions a week in the semi-independent houses',
          'Commissioning Manager',
          month('December 2019', '2019-12'),
          'Red',
          'Provider has withdrawn. Re-tender begins in January',
        ],
        [
          'Train keyworkers and foster carers in sleep and trauma',
          'Virtual School Head and Commissioning Manager',
          month('November 2019', '2019-11'),
          'Green',
        ],
      ),
      wish('Our pledge is known', [
        'Talk the pledge through at each first review and send it home in the young person’s language',
        'Independent Reviewing Officer',
        repeating('Ongoing', 'ongoing'),
        'Green',
      ]),
    ],
    'Priority 2',
  ),
  themeOf(
    'Care leavers',
    [
      wish('Care leavers can manage money', [
        'Six weeks of practice with a real budget in a training flat',
        'Independent Reviewing Officer and Personal Adviser',
        month('January 2020', '2020-01'),
        'Amber',
        'New staff in place and first group starts after half term',
      ]),
      wish(
        'Each has a champion in the authority',
        [
          'Match officers with young people as mentors; job shadowing in the departments that they choose',
          'Virtual School Head',
          month('March 2020', '2020-03'),
          'Amber',
          'Fourteen officers have offered. Matching event to be held in the new year',
        ],
        [
          'Report to the committee on who has a champion and who said no',
          'Assistant Director, People',
          repeating('Six monthly', 'six-monthly'),
          'Green',
        ],
      ),
      wish('Care leavers know about their health', [
        'Health history given in a conversation with the nurse, at eighteen and again at twenty-one',
        'Designated Nurse',
        month('June 2019', '2019-06'),
        'Red',
        'Given by post to five of eleven',
      ]),
    ],
    'Priority 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'aldgarth-development',
  title: 'City of Aldgarth – Children’s Social Care Service Development Plan 2019-20',
  style:
    'aims beside the actions for them, a colour in words, and a last column with the reason for each amber, which may be “Same as above”',
  levels: ['Priority', 'Aim', 'Action'],
  scale: [
    { code: 'Green', label: 'Completed, or on target', status: 'on-track' },
    {
      code: 'Amber',
      label: 'Not yet completed, some risk to the date or the outcome',
      status: 'at-risk',
    },
    {
      code: 'Red',
      label: 'Overdue, or will not be achieved without a decision',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Overdue, or will not be achieved without a decision' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('City of Aldgarth – Children’s Social Care Service Development Plan 2019-20'),
    para(
      'Report to the Safeguarding Sub-Committee, 9 December 2019. Members asked at the last meeting for the reason behind each amber.',
    ),
    table(
      [
        ['RAG', 'Meaning'],
        ['Green', 'Completed, or on target'],
        ['Amber', 'Not yet completed, some risk to the date or the outcome'],
        ['Red', 'Overdue, or will not be achieved without a decision'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Aim',
            width: 2.6,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Target date', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAG', width: 0.9, of: ({ action }) => printed(action.rating) },
          { title: 'Reason for Amber', width: 3, of: ({ action }) => cellFor(action, 'reason') },
        ],
      }),
    ]),
  ],
}
