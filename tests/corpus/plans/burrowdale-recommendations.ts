// Awkward. A response to an independent review: one row for each recommendation, with several actions in
// one cell and their leads, dates and ratings in the same order in the cells beside it.
// Choices: each numbered paragraph is an action; the lead, date and rating in the same place in the other
// cells are its own. Where the lead cell holds one post for the whole row, every action of that row has it.
// A dash for a rating means it has not been rated.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, month, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'

const green: TruthRating = rated('Green', 'on-track')
const amber: TruthRating = rated('Amber', 'at-risk')
const red: TruthRating = rated('Red', 'off-track')
const blue: TruthRating = rated('Blue', 'complete')

const themes: TruthTheme[] = [
  theme(
    'The council should be sure that decisions to close a case are made by a manager who has read the record.',
    [
      act(
        'Change the closing form so that the manager must say what they read.',
        'Systems Lead',
        month('May 2025', '2025-05'),
        { ref: '1.1', rating: blue },
      ),
      act(
        'Brief all managers on the new form.',
        'Service Manager, Assessment',
        month('June 2025', '2025-06'),
        { ref: '1.2', rating: blue },
      ),
      act('Sample twenty closed cases a month.', 'QA Manager', repeating('Monthly', 'monthly'), {
        ref: '1.3',
        rating: green,
      }),
    ],
    'R1',
  ),
  theme(
    'Fathers and other carers should be found, met and heard.',
    [
      act(
        'Add fathers to the practice standards.',
        'Principal Social Worker',
        month('June 2025', '2025-06'),
        { ref: '2.1', rating: blue },
      ),
      act('Run six half-day workshops.', 'Principal Social Worker', month('Dec 2025', '2025-12'), {
        ref: '2.2',
        rating: amber,
      }),
    ],
    'R2',
  ),
  theme(
    'The partnership should agree how bruising in babies who are not yet crawling is handled.',
    [
      act('Redraft the protocol with paediatricians.', 'Designated Doctor', month('July 2025', '2025-07'), {
        ref: '3.1',
        rating: amber,
      }),
      act('Test it in two GP practices.', 'Named GP', month('Sept 2025', '2025-09'), {
        ref: '3.2',
        rating: green,
      }),
      act('Launch at a learning event.', 'Partnership Manager', month('Nov 2025', '2025-11'), {
        ref: '3.3',
        rating: green,
      }),
      act('Check use after six months.', 'Partnership Manager', month('May 2026', '2026-05'), {
        ref: '3.4',
        rating: null,
      }),
    ],
    'R3',
  ),
  theme(
    'Staff should be able to disagree, and know how.',
    [
      act(
        'Rewrite the escalation policy on one page.',
        'Partnership Manager',
        month('June 2025', '2025-06'),
        { ref: '4.1', rating: red },
      ),
      act(
        'Report each escalation to the executive.',
        'Partnership Manager',
        repeating('Quarterly', 'quarterly'),
        { ref: '4.2', rating: green },
      ),
    ],
    'R4',
  ),
  theme(
    'The council should know how its housing decisions affect children.',
    [
      act('Put a social worker in the homelessness team.', 'Head of Housing', month('Oct 2025', '2025-10'), {
        ref: '5.1',
        rating: green,
      }),
      act('Tell schools when a family is moved.', 'Housing Options Manager', month('Sept 2025', '2025-09'), {
        ref: '5.2',
        rating: amber,
      }),
      act(
        'Count children in bed and breakfast every week.',
        'Head of Housing',
        repeating('Weekly', 'weekly'),
        { ref: '5.3', rating: green },
      ),
    ],
    'R5',
  ),
]

const actionsOf = ({ actions = [] }: TruthTheme): TruthAction[] => actions
const leadsOf = (of: TruthTheme): string[] => {
  const leads = actionsOf(of).map((action) => action.leads.join(', '))
  return new Set(leads).size === 1 ? leads.slice(0, 1) : leads
}

const IMPACT: Record<string, string> = {
  R1: 'Closed cases in the August sample all had a reasoned decision.',
  R2: 'Too early to say.',
  R3: 'GPs in the test say the flow chart helps.',
  R4: 'Nine escalations in quarter 1, against two a year ago.',
  R5: '',
}

export const plan: CorpusPlan = {
  id: 'burrowdale-recommendations',
  title: 'Burrowdale: Response to the Independent Review of Practice',
  style: 'several numbered actions in one cell, their leads, dates and ratings in step in the cells beside',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'Review sponsor' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'pdf:shaded', 'odt', 'html', 'xlsx', 'ods'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Burrowdale: Response to the Independent Review of Practice'),
    para(
      'In January 2025 the council asked an independent reviewer to look at how it worked with three families. The review made five recommendations. The council accepts them all.',
    ),
    table([
      ['Role', 'Held by'],
      ['Review sponsor', 'Chief Executive'],
      ['Senior responsible officer', 'Director of Children’s Services'],
      ['Scrutiny', 'Children and Families Committee'],
    ]),
    heading('What families told the reviewer', 2),
    ...bullets(
      'We told our story to seven people.',
      'Nobody asked his dad.',
      'The letter came after the meeting.',
    ),
    heading('Our response', 2),
    actionTable(themes, {
      columns: [
        { title: 'Recommendation', width: 3.5, of: (of) => `${of.ref ?? ''}: ${of.text}` },
        {
          title: 'Actions we will take',
          width: 5,
          of: (of) => actionsOf(of).map(({ ref, text }) => `${ref ?? ''} ${text}`),
        },
        { title: 'Leads', width: 2.6, of: leadsOf },
        { title: 'Timescales', width: 1.8, of: (of) => actionsOf(of).map(({ due }) => due?.text ?? '') },
        { title: 'RAG', width: 1.2, of: (of) => actionsOf(of).map(({ rating }) => rating?.texts[0] ?? '–') },
        { title: 'Impact so far', width: 3, of: (of) => IMPACT[of.ref ?? ''] ?? '' },
      ],
    }),
    para('The committee will see this table again in December 2025.'),
  ],
}
