// Ordinary. A council's answer to a peer challenge, as an appendix to a scrutiny report: one long table, the
// recommendation and the answer merged over the actions beneath. Choices: "accepted" is no rating; the answer is no
// progress; the column of progress is blank where nothing has been done.
import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, month, placedActions, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthTheme } from '../types.ts'

const finished = rated('Completed', 'complete')
const underway = { texts: ['Under way', 'In progress'], statuses: ['on-track' as const] }
const delayed = rated('Delayed', 'at-risk', 'off-track')
const yet = rated('Not yet started', 'not-started')

const themes: TruthTheme[] = [
  theme(
    'Simplify the vision and make sure that staff at all levels can say what it means for them',
    [
      act(
        'Hold six staff conversations led by the DCS and write the vision on one page',
        'DCS',
        month('January 2025', '2025-01'),
        {
          ref: '1.1',
          rating: finished,
          progress: 'Held in six offices, 310 staff. One page agreed by Cabinet member on 28 January.',
        },
      ),
      act(
        'Use the one page in induction, appraisal and team meetings',
        'Head of HR',
        month('April 2025', '2025-04'),
        { ref: '1.2', rating: underway, progress: 'In induction since March; appraisal form changed.' },
      ),
    ],
    'R1',
  ),
  theme(
    'Strengthen the voice of children in strategic planning',
    [
      act(
        'Appoint young inspectors and give them two services a year to look at',
        'Participation Manager',
        month('March 2025', '2025-03'),
        {
          ref: '2.1',
          rating: finished,
          progress: 'Nine young inspectors. First service: the contact centre.',
        },
      ),
      act(
        'Each report to the partnership to have a paragraph saying what children told us',
        'Partnership Manager',
        month('February 2025', '2025-02'),
        { ref: '2.2', rating: finished },
      ),
      act(
        'Repeat the children’s survey that was last done in 2021',
        'Participation Manager; Public Health Analyst',
        month('November 2025', '2025-11'),
        { ref: '2.3', rating: yet },
      ),
    ],
    'R2',
  ),
  theme(
    'Review the arrangements for out-of-hours social work',
    [
      act(
        'Commission an independent review of the emergency duty team',
        'Assistant Director, Social Care',
        month('December 2024', '2024-12'),
        { ref: '3.1', rating: finished, progress: 'Report received 12 December with 14 findings.' },
      ),
      act(
        'Consult staff on a seven day model',
        'Assistant Director, Social Care; Head of HR',
        month('May 2025', '2025-05'),
        {
          ref: '3.2',
          rating: delayed,
          progress: 'Waiting for the neighbouring authority, which shares the service, to decide.',
        },
      ),
      act(
        'Move adults’ mental health calls to the NHS line',
        'Director of Adult Services',
        undated('To be agreed'),
        { ref: '3.3', rating: yet },
      ),
    ],
    'R3',
  ),
  theme(
    'Make better use of data, particularly of demand at the front door',
    [
      act(
        'Build a front door dashboard that team managers can open on the day',
        'Performance and Insight Manager',
        month('February 2025', '2025-02'),
        { ref: '4.1', rating: finished, progress: 'Live 17 February.' },
      ),
      act(
        'Produce a three year forecast of demand and placements for the budget',
        'Performance and Insight Manager; Finance Business Partner',
        month('September 2025', '2025-09'),
        { ref: '4.2', rating: underway, progress: 'University appointed. Data shared in June.' },
      ),
      act(
        'Two heads of service to visit an authority rated outstanding and report',
        'Head of Assessment',
        month('June 2025', '2025-06'),
        { ref: '4.3', rating: delayed, progress: 'Visit moved twice by the host.' },
      ),
    ],
    'R4',
  ),
  theme(
    'Consider whether kinship carers get the support they need',
    [
      act('Publish the kinship local offer', 'Head of Permanence', month('December 2024', '2024-12'), {
        ref: '5.1',
        rating: finished,
        progress: 'Published; three carers wrote the foreword.',
      }),
      act(
        'Review allowances for special guardians against fostering rates',
        'Head of Permanence; Finance Business Partner',
        month('October 2025', '2025-10'),
        { ref: '5.2', rating: underway, progress: 'Modelling done for three options.' },
      ),
    ],
    'R5',
  ),
]

const ANSWER: Record<string, string> = {
  R1: 'Accepted. Staff told us the same in the 2023 survey.',
  R2: 'Accepted.',
  R3: 'Accepted in principle, subject to the views of our partner authority.',
  R4: 'Accepted.',
  R5: 'Accepted. This will also form part of the response to the national kinship strategy.',
}

export const plan: CorpusPlan = {
  id: 'castonbury-peer',
  title: 'Appendix 2: Castonbury Council’s response to the LGA peer challenge of October 2024',
  style: 'recommendations of a peer challenge with the council’s response, merged over their actions',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8.5, footer: 'Children and Young People Scrutiny Committee, 9 July 2025' },
  layout: () => [
    title('Appendix 2: Castonbury Council’s response to the LGA peer challenge of October 2024'),
    para('Position at 20 June 2025'),
    heading('Background'),
    para(
      'A team of six peers spent four days with us in October 2024. They read 24 case files, met 118 people and made five recommendations. The action plan was first agreed by Cabinet on 3 December 2024.',
    ),
    heading('What the peers said was strong'),
    ...bullets(
      'A stable and visible senior team',
      'Committed and child-focused staff who like working in Castonbury',
      'Well regarded work on adoption',
    ),
    heading('Response and action plan'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Peer team recommendation',
          width: 2.6,
          of: (row) => `${row.theme.ref ?? ''}. ${row.theme.text}`,
          merge: (row) => row.theme,
        },
        {
          title: 'Council response',
          width: 2.2,
          of: (row) => ANSWER[row.theme.ref ?? ''] ?? '',
          merge: (row) => row.theme,
        },
        { title: 'What we will do', width: 3.4, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
        { title: 'Officer responsible', width: 2, of: ({ action }) => action.leads.join('; ') },
        { title: 'Target completion', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status June 2025', width: 1.3, of: ({ action }) => action.rating?.texts[0] ?? '' },
        { title: 'Commentary', width: 2.8, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    heading('Next steps'),
    para(
      'The peers have been invited back for a day in November 2025. A final report will come to this committee in January 2026.',
    ),
  ],
}
