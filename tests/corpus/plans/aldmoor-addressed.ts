// A youth justice service's improvement plan for the inspectorate: recommendations under whom they are
// addressed to ("The Youth Justice Service manager should:"), several actions to each, the recommendation
// merged beside them. Choices: the addressee is the theme, the recommendation the objective (its "ensure
// that …" as printed); an agency named under Lead leads.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, day, month, printed, quarter, rated, themeActions, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const done: TruthRating = rated('Completed', 'complete')
const on: TruthRating = rated('On track', 'on-track')
const late: TruthRating = { texts: ['Delayed'], statuses: ['off-track', 'at-risk'] }
const not: TruthRating = rated('Not started', 'not-started')

type Line = [string, string, string, TruthDue, string, TruthRating]

const line = (...[ref, text, leads, due, success, rating]: Line): TruthAction =>
  act(text, leads, due, { ref, success, rating })

const themes = [
  themeOf('The Youth Justice Service manager should:', [
    aim(
      'see that assessments ask who might be hurt, and by whom, and say what will be done',
      [
        line(
          '1.1',
          'Review all open cases and put right any without a current assessment of safety',
          'YJS Operations Manager',
          day('20/12/2024', '2024-12-20'),
          'No open case without an assessment signed off by a manager',
          done,
        ),
        line(
          '1.2',
          'Train all case managers and both senior practitioners in assessing harm to others; repeat for new starters',
          'YJS Operations Manager; Workforce Development',
          day('28/02/2025', '2025-02-28'),
          'All trained; eight in ten audits good for this standard',
          on,
        ),
        line(
          '1.3',
          'Police information on associates and intelligence to be in the file before the assessment is begun',
          'Mercian Vale Police',
          day('31/01/2025', '2025-01-31'),
          'In nine files of ten',
          late,
        ),
      ],
      '1',
    ),
    aim(
      'see that plans are made with the other people who work with the child',
      [
        line(
          '2.1',
          'Weekly planning meeting with social care and exploitation hub for any child known to either',
          'Senior Practitioner (Post-court)',
          day('10/01/2025', '2025-01-10'),
          'Plans refer to one another',
          done,
        ),
        line(
          '2.2',
          'Contingency section of the plan made compulsory on the system',
          'Information Officer; YJS Operations Manager',
          day('31/03/2025', '2025-03-31'),
          'Present in every plan and judged sufficient in 75%',
          on,
        ),
      ],
      '2',
    ),
    aim(
      'put right the offer to victims, who are too seldom spoken to',
      [
        line(
          '3.1',
          'Recruit a full-time victim worker (now 0.4 on loan)',
          'Head of Service',
          day('30/04/2025', '2025-04-30'),
          'Post filled',
          late,
        ),
        line(
          '3.2',
          'Every victim to be offered restorative justice in a visit and not by letter',
          'Restorative Justice Coordinator',
          quarter('Q1 2025/26', '2025-06'),
          'Take-up doubled from 14% to 28%',
          not,
        ),
      ],
      '3',
    ),
  ]),
  themeOf('The Youth Justice Management Board should:', [
    aim(
      'settle who pays for what, and fill the posts that partners have left empty',
      [
        line(
          '4.1',
          'Agree each partner’s contribution for three years and put it in writing',
          'Director of Children’s Services',
          day('31/03/2025', '2025-03-31'),
          'Signed agreement',
          on,
        ),
        line(
          '4.2',
          'Second probation officer to be in post (vacant since May 2023)',
          'Probation Service',
          day('31/03/2025', '2025-03-31'),
          'In post',
          late,
        ),
        line(
          '4.3',
          'Speech and language therapist for two days a week',
          'ICB; Head of Service',
          quarter('Q1 2025/26', '2025-06'),
          'All children screened within four weeks of the order',
          not,
        ),
      ],
      '4',
    ),
    aim(
      'find out why Black and mixed heritage boys fare worse here and act upon it',
      [
        line(
          '5.1',
          'Chair to ask each partner in turn what it has changed, minuted',
          'Chair of the Management Board',
          day('15/01/2025', '2025-01-15'),
          'Standing item; one partner a meeting',
          done,
        ),
        line(
          '5.2',
          'Publish outcomes by ethnicity for out-of-court disposals each quarter',
          'Information Officer',
          day('30/04/2025', '2025-04-30'),
          'Published. Gap smaller by April 2026',
          on,
        ),
      ],
      '5',
    ),
  ]),
  themeOf('The Integrated Care Board should:', [
    aim(
      'bring back the nurse whom the service lost in 2022',
      [
        line(
          '6.1',
          'Restore the CAMHS nurse to the service, three days a week',
          'ICB',
          month('May 2025', '2025-05'),
          'Nurse on site; wait under two weeks',
          not,
        ),
        line(
          '6.2',
          'Agree a way for children over 16 to move to adult services without a second assessment',
          'ICB; Adult Mental Health Trust',
          quarter('Q2 2025/26', '2025-09'),
          'Protocol signed and used',
          not,
        ),
      ],
      '6',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'aldmoor-addressed',
  title: 'Aldmoor Youth Justice Service – Improvement Plan following inspection',
  style:
    'recommendations grouped by whom the inspectors address, merged beside their actions; agencies among the leads',
  levels: ['Addressee', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Governance and leadership Inadequate' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word', 'docx:plain'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Aldmoor Youth Justice Service – Improvement Plan following inspection'),
    para(
      'HM Inspectorate of Probation published its report on 19 November 2024. Every open case was reviewed in the fortnight after the inspectors left. This plan was endorsed by the Youth Justice Management Board and sent to the inspectorate on 10 December 2024; status is as at 31 January 2025.',
    ),
    table(
      [
        ['Standard', 'Rating'],
        ['Governance and leadership', 'Inadequate'],
        ['Post-court work', 'Inadequate'],
        ['Pre-court work', 'Requires improvement'],
        ['Resettlement', 'Not rated (no cases)'],
      ],
      { widths: [4, 3] },
    ),
    heading('Recommendations and actions'),
    ...themes.flatMap((of) => [
      strong(of.text),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'Recommendation',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''}. ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
          { title: 'Action required', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Completion date', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'How will we know', width: 2.6, of: ({ action }) => action.success ?? '' },
          { title: 'Status', width: 1.3, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
