import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { aim, day, month, act, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const blue = rated('Complete', 'complete')
const grey = rated('Not yet due', 'not-started', 'on-track', null)

const themes = [
  themeOf(
    'Area of Significant Weakness 1: The lack of joint commissioning between education, health and care',
    [
      aim('1a. Leaders across the partnership share one picture of need', [
        act(
          'Complete a Joint Strategic Needs Assessment for children with SEND, drawing on education, health and care data',
          'Consultant in Public Health',
          month('May 2023', '2023-05'),
          { ref: '1.1', rating: blue },
        ),
        act(
          'Bring together a partnership data dashboard that is seen by the SEND Partnership Board at every meeting',
          'Head of Business Intelligence (LA); ICB Data Lead',
          month('Sep 2023', '2023-09'),
          { ref: '1.2', rating: green },
        ),
      ]),
      aim('1b. Services are bought together, once, with families', [
        act(
          'Agree a joint commissioning strategy and a pooled budget for speech and language therapy',
          'Assistant Director Commissioning (LA); Director of Place (ICB)',
          month('Dec 2023', '2023-12'),
          { ref: '1.3', rating: amber },
        ),
        act(
          'Recommission short breaks with a steering group of which half are parents',
          'Commissioning Manager; Parent Carer Forum',
          day('29 February 2024', '2024-02-29'),
          { ref: '1.4', rating: grey },
        ),
      ]),
    ],
  ),
  themeOf('Area of Significant Weakness 2: The quality and timeliness of Education, Health and Care plans', [
    aim('2a. Plans are written within twenty weeks', [
      act(
        'Recruit to eight vacant posts in the SEND casework team and put a duty rota in place',
        'Head of SEND',
        month('Jun 2023', '2023-06'),
        { ref: '2.1', rating: blue },
      ),
      act(
        'Put in place a tracker for health and care advice with escalation at week five',
        'Designated Clinical Officer; Designated Social Care Officer',
        month('Jul 2023', '2023-07'),
        { ref: '2.2', rating: green },
      ),
    ]),
    aim('2b. Plans say what will be different for the child', [
      act(
        'Adopt a multi-agency quality assurance tool and audit forty plans a term',
        'SEND Quality Lead',
        month('Oct 2023', '2023-10'),
        { ref: '2.3', rating: amber },
      ),
      act(
        'Train all advice givers to write outcomes that can be measured',
        'Principal Educational Psychologist; Designated Clinical Officer',
        month('Jan 2024', '2024-01'),
        { ref: '2.4', rating: grey },
      ),
    ]),
  ]),
]

const KPIS = [
  [
    ['KPI', 'Baseline (Jan 23)', 'Jul 23 target', 'Jan 24 target', 'Jul 24 target'],
    ['Families who say that services work together', '31%', '40%', '50%', '60%'],
    ['Wait for a first therapy appointment', '41 weeks', '35 weeks', '26 weeks', '18 weeks'],
  ],
  [
    ['KPI', 'Baseline (Jan 23)', 'Jul 23 target', 'Jan 24 target', 'Jul 24 target'],
    ['Plans issued within 20 weeks', '27%', '40%', '55%', '65%'],
    ['Plans audited as good', '18%', '30%', '45%', '60%'],
  ],
]

export const plan: CorpusPlan = {
  id: 'chalverton-wsoa',
  title: 'Chalverton Local Area SEND: Written Statement of Action',
  style:
    'a Written Statement of Action: a heading and a quotation for each weakness, outcomes merged, two heading rows with start and finish, milestones, RAG; measures with targets below each table',
  levels: ['Area of Significant Weakness', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Families who say that services work together 31% 40% 50% 60%' },
    { kind: 'measures', words: 'Plans issued within 20 weeks 27% 40% 55% 65%' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'paste:word',
  ],
  page: { landscape: true, footer: 'Chalverton Local Area WSoA' },
  layout: () => [
    title('Chalverton Local Area SEND: Written Statement of Action'),
    heading('Introduction', 1),
    para(
      'Between 9 and 13 January 2023 Ofsted and the Care Quality Commission visited the local area. They found two areas of significant weakness. This statement is the response of the council and the Integrated Care Board.',
    ),
    heading('Our principles', 2),
    ...bullets(
      'Children and young people come first in every decision',
      'We co-produce from the start',
      'We tell the truth about how we are doing',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      para(
        at === 0
          ? 'What inspectors said: “Leaders do not commission services jointly. As a result, children wait too long and families have to tell their story many times.”'
          : 'What inspectors said: “Too few plans are issued on time. Many do not say what will be different for the child.”',
      ),
      actionTable(placedActions({ themes: [of] }), {
        groups: [
          ['', 3],
          ['Responsibility', 1],
          ['Timescale', 2],
          ['Monitoring', 2],
        ],
        columns: [
          {
            title: 'Outcome',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective?.text ?? '',
          },
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads },
          { title: 'Start', width: 1.5, of: () => 'Mar 2023' },
          { title: 'Finish', width: 1.7, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'Milestones',
            width: 4,
            of: ({ action }) =>
              action.rating === green
                ? ['3 months: first draft shared', '6 months: in use']
                : '3 months: group has met',
          },
          { title: 'RAG', width: 1.5, of: ({ action }) => printed(action.rating) },
        ],
      }),
      heading('How we will measure our impact', 2),
      table(KPIS[at] ?? [], { widths: [5, 2, 2, 2, 2] }),
    ]),
  ],
}
