// Ordinary. A post-inspection action plan: one heading and one table for each area for improvement.
// Choices: "Ofsted ref" is the paragraph of the inspection report, not the number of the action. Green here
// means on track and blue means done, as the key says.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const blue: TruthRating = rated('Blue', 'complete')
const green: TruthRating = rated('Green', 'on-track')
const amber: TruthRating = rated('Amber', 'at-risk')
const red: TruthRating = rated('Red', 'off-track')

const AFI = 'Area for improvement'

const themes = [
  theme(
    'The timeliness and quality of return home interviews',
    [
      act(
        'Commission a single provider for return home interviews',
        'Head of Commissioning',
        month('June 2024', '2024-06'),
        {
          ref: '1.1',
          rating: blue,
          success: 'Every child is offered an interview within 72 hours of being found',
        },
      ),
      act(
        'Agree with police how missing episodes are notified at weekends',
        'Head of Safeguarding; Missing Coordinator',
        month('July 2024', '2024-07'),
        {
          ref: '1.2',
          rating: green,
          success: 'No episode waits until Monday to be recorded',
        },
      ),
      act(
        'Dip sample ten interviews each month and share what is learned with teams',
        'Principal Social Worker',
        repeating('Monthly', 'monthly'),
        {
          ref: '1.3',
          rating: green,
          success: 'Eight in ten interviews are judged good or better',
        },
      ),
      act('Add interview findings to the exploitation risk tool', 'Missing Coordinator', undated('TBC'), {
        ref: '1.4',
        rating: amber,
        success: 'Risk assessments refer to what children have said',
      }),
    ],
    `${AFI} 1`,
  ),
  theme(
    'The consistency of management oversight and supervision',
    [
      act(
        'Rewrite the supervision policy with team managers',
        'Principal Social Worker',
        day('31 May 2024', '2024-05-31'),
        {
          ref: '2.1',
          rating: blue,
          success: 'Staff say the policy is clear and is used',
        },
      ),
      act(
        'Train every team manager in reflective supervision',
        'Workforce Development Lead',
        month('October 2024', '2024-10'),
        { ref: '2.2', rating: green, success: 'All 34 managers have completed both days' },
      ),
      act(
        'Put a supervision prompt into the case record so that decisions carry a reason',
        'Systems Manager; Service Manager, Assessment',
        month('December 2024', '2024-12'),
        { ref: '2.3', rating: red, success: 'Audit finds a reasoned decision on 90% of records' },
      ),
      act(
        'Observe each manager in supervision twice a year',
        'Heads of Service',
        repeating('Six-monthly', 'six-monthly'),
        {
          ref: '2.4',
          rating: green,
          success: 'Observation notes show curiosity and challenge',
        },
      ),
    ],
    `${AFI} 2`,
  ),
  theme(
    'The support for care leavers over 21 who return for help',
    [
      act(
        'Write to every care leaver aged 21 to 25 with the offer',
        'Leaving Care Team Manager',
        day('30 June 2024', '2024-06-30'),
        {
          ref: '3.1',
          rating: blue,
          success: 'Nine in ten letters are delivered or handed over in person',
        },
      ),
      act(
        'Open a weekly drop-in with housing and benefits advice',
        'Leaving Care Team Manager; Housing Options Manager',
        month('September 2024', '2024-09'),
        {
          ref: '3.2',
          rating: green,
          success: 'Young people use the drop-in and come back to it',
        },
      ),
      act(
        'Appoint two further personal advisers',
        'Head of Corporate Parenting',
        month('August 2024', '2024-08'),
        {
          ref: '3.3',
          rating: amber,
          success: 'No adviser works with more than 22 young people',
        },
      ),
      act('Publish the local offer as a film made by young people', '', month('November 2024', '2024-11'), {
        ref: '3.4',
        rating: green,
        success: 'Views of the film and comments from young people',
      }),
    ],
    `${AFI} 3`,
  ),
  theme(
    'Help for children who live with private foster carers',
    [
      act(
        'Write to every school and surgery about private fostering',
        'Communications Officer',
        day('14 June 2024', '2024-06-14'),
        { ref: '4.1', rating: blue, success: 'More notifications from schools' },
      ),
      act(
        'Name one social worker who leads on private fostering',
        'Service Manager, Fostering',
        month('July 2024', '2024-07'),
        { ref: '4.2', rating: green, success: 'Visits and checks are in time' },
      ),
      act(
        'Report to the safeguarding partnership',
        'Service Manager, Fostering',
        repeating('Annually', 'annual'),
        { ref: '4.3', rating: null },
      ),
    ],
    `${AFI} 4`,
  ),
]

const PARAGRAPHS: Record<string, string> = { '1': '14, 15', '2': '9', '3': '41', '4': '22 to 24' }

export const plan: CorpusPlan = {
  id: 'hartlebrook-ilacs',
  title: 'Hartlebrook Post-Inspection Action Plan',
  style: 'an ordinary inspection plan: a heading and a table for each area, the report paragraph in a column',
  levels: ['Area for improvement', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action complete and evidenced', status: 'complete' },
    { code: 'Green', label: 'On track to be delivered by the date given', status: 'on-track' },
    { code: 'Amber', label: 'Some slippage, recoverable', status: 'at-risk' },
    { code: 'Red', label: 'Significant delay, escalated to the Improvement Board', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Action complete and evidenced' },
    { kind: 'other', words: 'Draft circulated to partners' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'pdf:crown',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'text:pages',
    'paste:word',
  ],
  page: { landscape: true, size: 9, footer: 'Hartlebrook Council – Post-Inspection Action Plan v1.2' },
  layout: () => [
    title('Hartlebrook Post-Inspection Action Plan'),
    table(
      [
        ['Version', 'Date', 'Author', 'Changes'],
        ['0.1', '12 April 2024', 'Improvement Team', 'Draft circulated to partners'],
        ['1.0', '3 May 2024', 'Improvement Team', 'Agreed by the Director and sent to Ofsted'],
        ['1.2', '20 August 2024', 'Improvement Team', 'Ratings refreshed for the Improvement Board'],
      ],
      { widths: [1, 2, 2, 5] },
    ),
    heading('Introduction'),
    para(
      'Inspectors visited Hartlebrook in February 2024 and judged services for children to require improvement to be good. We accept the findings in full. This plan answers the four areas for improvement in the report and sits beneath our wider service plan.',
    ),
    heading('How progress is overseen'),
    para('The Improvement Board meets every six weeks under an independent chair and receives:'),
    ...bullets(
      'a summary of ratings',
      'a scorecard of twelve measures',
      'one account of practice chosen by staff',
    ),
    heading('Key to ratings'),
    table(
      [
        ['Rating', 'Meaning'],
        ['Blue', 'Action complete and evidenced'],
        ['Green', 'On track to be delivered by the date given'],
        ['Amber', 'Some slippage, recoverable'],
        ['Red', 'Significant delay, escalated to the Improvement Board'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Ofsted ref', width: 1, of: () => PARAGRAPHS[String(at + 1)] ?? '' },
          { title: 'What we will do', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads.join(' / ') },
          { title: 'By when', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'How will we know it is making a difference?',
            width: 4,
            of: ({ action }) => action.success ?? '',
          },
          { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Next steps'),
    para('The plan will be refreshed after the annual conversation with Ofsted.'),
  ],
}
