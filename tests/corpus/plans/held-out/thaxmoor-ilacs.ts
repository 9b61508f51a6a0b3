import { actionTable, bullets, free, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, printed, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../../types.ts'

const colour = (word: string, fill: string, ...statuses: TruthRating['statuses']): TruthRating => ({
  texts: [word],
  statuses,
  fill,
})
const blue = colour('Blue', '5B9BD5', 'complete')
const green = colour('Green', '70AD47', 'on-track')
const amber = colour('Amber', 'FFC000', 'at-risk')
const red = colour('Red', 'FF0000', 'off-track')

const on = (text: string): TruthDue => day(text, text.split('/').reverse().join('-'))

const themes = [
  theme(
    'Leadership, governance and partnership',
    [
      act(
        'Establish an Improvement Board with an independent chair, terms of reference and a forward plan agreed by all statutory partners',
        'Director of Children’s Services',
        on('30/09/2024'),
        {
          ref: '1.1',
          rating: blue,
          success: 'Board meets six-weekly with at least 80% attendance from each partner',
          progress:
            'Board met on 12 September and has met every six weeks since.\nAttendance by health has been 92%.',
        },
      ),
      act(
        'Review the Scheme of Delegation so that decisions about placements and legal proceedings are taken at the right level',
        'Assistant Director, Safeguarding and Family Support',
        on('31/10/2024'),
        {
          ref: '1.2',
          rating: blue,
          success: 'Decision makers are clear and no child waits for a signature',
          progress: 'Revised scheme signed off by CMT and published on the staff intranet in November 2024.',
        },
      ),
      act(
        'Refresh the Corporate Parenting Board’s membership and work plan, with two care experienced young people as co-opted members',
        'Lead Member for Children; Head of Corporate Parenting',
        month('January 2025', '2025-01'),
        {
          ref: '1.3',
          rating: amber,
          success: 'Young people report that the Board acts on what they tell it',
          progress: 'Work plan agreed. One young person recruited, second to be confirmed after elections.',
        },
      ),
      act(
        'Commission an external diagnostic of the Designated Officer (LADO) function and implement its findings',
        'Head of Safeguarding and Quality Assurance',
        on('28/02/2025'),
        {
          ref: '1.4',
          rating: green,
          success: 'All allegations are concluded within national timescales',
          progress:
            'Diagnostic completed by a neighbouring authority in January. Findings due to Board in April.',
        },
      ),
      act(
        'Hold quarterly practice weeks in which all senior leaders observe practice and meet with frontline staff',
        'Principal Social Worker',
        month('March 2025', '2025-03'),
        {
          ref: '1.5',
          rating: green,
          success: 'Staff survey shows that 75% of staff find leaders visible and approachable',
          progress: 'Two practice weeks held (October and February).\nNext: w/c 9 June 2025.',
        },
      ),
    ],
    '1',
  ),
  theme(
    'A consistent front door and timely assessment',
    [
      act(
        'Co-locate police, health and education colleagues in the MASH for five days a week',
        'Service Manager, MASH and Assessment',
        on('30/11/2024'),
        {
          ref: '2.1',
          rating: green,
          success: 'Partner information is available within four hours for 95% of red-rated contacts',
          progress: 'Health and police in place. Education post advertised for a second time.',
        },
      ),
      act(
        'Implement a new contact and referral form, with guidance on parental consent',
        'Service Manager, MASH and Assessment; Business Systems Manager',
        on('31/12/2024'),
        {
          ref: '2.2',
          rating: blue,
          success: 'Consent is recorded on 90% of contacts',
          progress: 'Form went live on 2 December. Consent recorded on 88% of contacts in February.',
        },
      ),
      act(
        'Dip sample 30 contacts closed with no further action each month and report themes to the MASH Operational Group',
        'Quality Assurance Manager',
        month('February 2025', '2025-02'),
        {
          ref: '2.3',
          rating: green,
          success: 'Threshold decisions are right in at least 90% of cases sampled',
          progress: '60 contacts sampled to date, 87% agreed with.',
        },
      ),
      act(
        'Reduce the number of assessments open for longer than 45 working days through weekly performance clinics',
        'Service Manager, MASH and Assessment',
        on('31/03/2025'),
        {
          ref: '2.4',
          rating: red,
          success: '85% of assessments are completed within 45 working days',
          progress:
            'Performance fell to 64% in January because of vacancies in two teams.\nRecovery plan agreed with AD on 3 February.',
        },
      ),
      act(
        'Deliver multi-agency training on the Continuum of Need to 400 practitioners',
        'Safeguarding Partnership Business Manager',
        on('30/06/2025'),
        {
          ref: '2.5',
          rating: green,
          success: 'Inappropriate referrals reduce by 15%',
          progress: '212 practitioners trained.',
        },
      ),
    ],
    '2',
  ),
  theme(
    'Quality of practice for children in need of help and protection',
    [
      act(
        'Launch practice standards covering visits, chronologies, supervision and recording',
        'Principal Social Worker',
        on('31/10/2024'),
        {
          ref: '3.1',
          rating: blue,
          success: 'Audits graded good or better rise from 31% to 60%',
          progress: 'Launched at the staff conference on 17 October.',
        },
      ),
      act(
        'Train all team managers in reflective supervision and introduce a supervision audit tool',
        'Principal Social Worker; Workforce Development Manager',
        on('31/01/2025'),
        {
          ref: '3.2',
          rating: amber,
          success:
            'Supervision is monthly for 95% of children and shows reflection in 70% of records audited',
          progress: '18 of 26 managers trained. Final cohort moved to April because of sickness.',
        },
      ),
      act(
        'Ensure that every child with a child protection plan has an up to date, SMART plan with a clear contingency',
        'Head of Family Safeguarding',
        on('31/05/2025'),
        {
          ref: '3.3',
          rating: green,
          success: 'CP plans judged good or better in 70% of audits',
          progress: 'New plan template piloted in the East team.',
        },
      ),
      act(
        'Strengthen the Public Law Outline by introducing a tracker and a fortnightly legal gateway panel',
        'Head of Family Safeguarding; Principal Solicitor',
        on('30/11/2024'),
        {
          ref: '3.4',
          rating: blue,
          success: 'Pre-proceedings are concluded within 16 weeks',
          progress: 'Tracker in use. Average length of pre-proceedings has reduced from 27 to 19 weeks.',
        },
      ),
      act(
        'Develop a neglect strategy and toolkit with the Safeguarding Children Partnership',
        'Safeguarding Partnership Business Manager',
        on('30/04/2025'),
        {
          ref: '3.5',
          rating: amber,
          success: 'Neglect is identified earlier; repeat CP plans for neglect reduce to 15%',
          progress: 'Draft strategy out to consultation until 28 March.',
        },
      ),
    ],
    '3',
  ),
  theme(
    'A stable and supported workforce',
    [
      act(
        'Agree a recruitment and retention offer for social workers, including market supplements in hard to fill teams',
        'HR Business Partner',
        on('31/10/2024'),
        {
          ref: '4.1',
          rating: blue,
          success: 'Vacancy rate below 12%',
          progress: 'Offer approved by Cabinet on 8 October.',
        },
      ),
      act(
        'Reduce reliance on agency staff by converting 20 posts to permanent contracts',
        'HR Business Partner; Assistant Director, Safeguarding and Family Support',
        on('31/03/2025'),
        {
          ref: '4.2',
          rating: amber,
          success: 'Agency rate reduces from 29% to 18%',
          progress: '11 conversions so far. Agency rate 23% at the end of February.',
        },
      ),
      act(
        'Open a Social Work Academy for newly qualified workers with protected caseloads',
        'Workforce Development Manager',
        month('September 2025', '2025-09'),
        {
          ref: '4.3',
          rating: green,
          success: '90% of newly qualified social workers are retained for two years',
          progress: 'Academy manager appointed, starting in May.',
        },
      ),
      act(
        'Carry out an annual health check with all social care staff and publish a “you said, we did” response',
        'Principal Social Worker',
        on('31/07/2025'),
        {
          ref: '4.4',
          rating: green,
          success: 'Response rate above 60%',
          progress: 'Questions agreed with trade unions.',
        },
      ),
    ],
    '4',
  ),
]

const FOUND = [
  [
    'The pace of change has been too slow since the last inspection',
    'Oversight of the LADO function is weak',
  ],
  ['Thresholds are not consistently applied', 'Too many assessments are not timely'],
  ['Plans are overly long and lack timescales', 'Management oversight does not prevent drift and delay'],
  ['Turnover of social workers means that children have to tell their story again'],
]

export const plan: CorpusPlan = {
  id: 'thaxmoor-ilacs',
  title: 'Thaxmoor Council Children’s Services Improvement Plan 2024–2026',
  style:
    'ordinary: a heading and a table for each priority, with leads, days and months, measures of success, dated progress and a coloured BRAG in words; a key in front, indicators behind',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Blue', label: 'Completed and signed off by the Improvement Board', status: 'complete' },
    { code: 'Green', label: 'On track to be delivered by the due date', status: 'on-track' },
    { code: 'Amber', label: 'Some slippage, plans in place to recover', status: 'at-risk' },
    { code: 'Red', label: 'Off track, needs intervention', status: 'off-track' },
  ],
  themes,
  decoys: [
    {
      kind: 'key',
      words: 'Blue Completed and signed off Green On track to be delivered Amber Some slippage',
    },
    { kind: 'measures', words: 'Indicator Baseline March 2024 Re-referrals within 12 months 28% 24%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:columns'],
  page: { landscape: true, footer: 'Thaxmoor Improvement Plan v4.2, updated 14 March 2025' },
  layout: () => [
    title('Thaxmoor Council Children’s Services Improvement Plan 2024–2026'),
    heading('Introduction', 1),
    para(
      'Ofsted inspected our services for children in May 2024 and judged them to require improvement to be good. This plan responds to each of the areas for improvement in the report and brings them together under four priorities.',
    ),
    para('Progress is reviewed by the Improvement Board every six weeks and by Scrutiny each quarter.'),
    heading('How we rate progress', 2),
    free(
      [
        [
          { text: 'BRAG', bold: true },
          { text: 'Definition', bold: true },
        ],
        [{ text: 'Blue', fill: '5B9BD5' }, 'Completed and signed off by the Improvement Board'],
        [{ text: 'Green', fill: '70AD47' }, 'On track to be delivered by the due date'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Some slippage, plans in place to recover'],
        [{ text: 'Red', fill: 'FF0000' }, 'Off track, needs intervention'],
      ],
      { widths: [1, 5], headings: 1 },
    ),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${of.ref ?? ''}: ${of.text}`, 1),
      strong('What Ofsted told us'),
      ...bullets(...(FOUND[at] ?? [])),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'What we will do', width: 4.5, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.5, of: ({ action }) => action.leads.join(' / ') },
          { title: 'By when', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'How we will know it has made a difference',
            width: 3,
            of: ({ action }) => action.success ?? '',
          },
          {
            title: 'Progress at March 2025',
            width: 3.5,
            of: ({ action }) => (action.progress ?? '').split('\n'),
          },
          {
            title: 'BRAG',
            width: 1.1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('Appendix A: Headline performance indicators', 1),
    table(
      [
        ['Indicator', 'Baseline March 2024', 'February 2025', 'Target March 2026'],
        ['Re-referrals within 12 months', '28%', '24%', '19%'],
        ['Assessments completed within 45 working days', '71%', '64%', '85%'],
        ['Initial child protection conferences within 15 days', '78%', '86%', '92%'],
        ['Social worker vacancy rate', '21%', '16%', '12%'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
  ],
}
