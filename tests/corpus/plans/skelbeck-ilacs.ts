// Ordinary. A post-inspection action plan in Word: what Ofsted said, then a table for each recommendation, with
// a key to the BRAG. Choices: the words of the recommendation are the theme; "Sponsor" stands above each table
// and is nobody's lead; a date with "(was …)" has the first as the one in force.
import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { day, month, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const FILLS = { Blue: '5B9BD5', Green: '70AD47', Amber: 'FFC000', Red: 'FF0000' } as const
type Brag = keyof typeof FILLS

function brag(code: Brag): TruthRating {
  const statuses = { Blue: 'complete', Green: 'on-track', Amber: 'at-risk', Red: 'off-track' } as const
  return { ...rated(code, statuses[code]), fill: FILLS[code] }
}

type Row = [string, string, string, TruthDue, string, string, Brag]

function row([ref, text, lead, due, success, progress, code]: Row): TruthAction {
  return written(
    text,
    { lead },
    {
      ref,
      leads: lead.split(' / '),
      due,
      success,
      rating: brag(code),
      ...(progress === '' ? {} : { progress }),
    },
  )
}

const SPONSORS = [
  'Director of Children’s Services',
  'Assistant Director, Safeguarding',
  'Assistant Director, Safeguarding',
  'Principal Social Worker',
]

const themes = [
  theme(
    'The quality and consistency of social work assessments and plans, so that they are clear about what needs to change and by when',
    [
      row([
        '1.1',
        'Relaunch the assessment practice standard with every team, using two good and two weak anonymised Skelbeck assessments',
        'Principal Social Worker',
        day('31/07/2024', '2024-07-31'),
        'All teams have had the session; standard is referred to in supervision records',
        'All 14 teams completed by 24 July. Standard is on the intranet and in the induction pack.',
        'Blue',
      ]),
      row([
        '1.2',
        'Amend the child in need plan template so that each outcome has a named person and a date',
        'Systems Development Manager / Service Manager, Family Safeguarding',
        month('September 2024', '2024-09'),
        '90% of plans in audit are SMART',
        'New template went live on 2 September. First dip sample (30 plans) found 63% SMART – mostly old plans brought across.',
        'Green',
      ]),
      row([
        '1.3',
        'Team managers to sign off the first plan on every case and record why they agree with it',
        'Service Manager, Family Safeguarding',
        month('October 2024', '2024-10'),
        'Management rationale on 95% of first plans',
        'Currently 71%. Two teams below 50% and being met with weekly.',
        'Amber',
      ]),
      row([
        '1.4',
        'Commission direct work training (three cohorts of 20) so that children’s wishes inform assessments rather than being a paragraph at the end',
        'Workforce Development Manager',
        month('March 2025', '2025-03'),
        '60 practitioners trained; voice of the child graded good or better in 75% of audits',
        'Cohort 1 complete, cohort 2 full.',
        'Green',
      ]),
    ],
    'Recommendation 1',
  ),
  theme(
    'The timeliness of initial visits to children when concerns are first reported',
    [
      row([
        '2.1',
        'Daily performance email to team managers listing children not yet seen at day three',
        'Performance and Intelligence Manager',
        day('17/05/2024', '2024-05-17'),
        'No child unseen at five days without a recorded reason',
        'In place since 13 May.',
        'Blue',
      ]),
      row([
        '2.2',
        'Additional duty capacity of four social workers until referral numbers settle',
        'Head of Front Door and Assessment',
        day('30/06/2024', '2024-06-30'),
        'Average caseload in assessment teams no higher than 18',
        'Three of four in post. The fourth withdrew; re-advertised.',
        'Amber',
      ]),
      row([
        '2.3',
        'Review the allocation protocol between MASH and the assessment teams so that handover takes place the same day',
        'Head of Front Door and Assessment / MASH Team Manager',
        day('30/11/2024 (was 30/09/2024)', '2024-11-30'),
        '95% of referrals allocated within one working day',
        'Protocol drafted but not agreed; handover still two days on average and three at weekends.',
        'Red',
      ]),
    ],
    'Recommendation 2',
  ),
  theme(
    'The response to 16- and 17-year-olds who present as homeless',
    [
      row([
        '3.1',
        'Agree a joint protocol with Housing, signed by both directors, including out of hours',
        'Head of Care Leavers and Housing Options / Housing Needs Manager',
        month('July 2024', '2024-07'),
        'Protocol signed and published',
        'Signed on 11 July.',
        'Blue',
      ]),
      row([
        '3.2',
        'All young people offered an advocate before they are asked to decide on section 20',
        'Children’s Rights Manager',
        month('August 2024', '2024-08'),
        '100% offered; reasons for refusal recorded',
        'Offer recorded for 9 of 11 young people since August.',
        'Green',
      ]),
      row([
        '3.3',
        'Develop six emergency beds as an alternative to bed and breakfast',
        'Strategic Commissioning Manager',
        month('April 2025', '2025-04'),
        'No young person placed in bed and breakfast',
        'Two providers have expressed interest. Capital bid goes to Cabinet in January.',
        'Amber',
      ]),
      row([
        '3.4',
        'Review all young people who presented in the last twelve months to check that the right status was given',
        'Independent Reviewing Service Manager',
        day('31/05/2024', '2024-05-31'),
        'All cases reviewed and any errors put right',
        '38 reviewed. Four young people have had their status changed and back-payments made.',
        'Blue',
      ]),
    ],
    'Recommendation 3',
  ),
  theme(
    'The effectiveness of supervision and of the oversight of first-line managers',
    [
      row([
        '4.1',
        'Refresh the supervision policy to require a reflective element at least every other month',
        'Principal Social Worker',
        month('June 2024', '2024-06'),
        'Policy agreed by DMT',
        'Agreed on 18 June.',
        'Blue',
      ]),
      row([
        '4.2',
        'Service managers to observe one supervision a quarter for each of their team managers',
        'Service Managers',
        repeating('Quarterly', 'quarterly'),
        'Observation returns from all services',
        'Q1 11 of 14 observed; Q2 12 of 14.',
        'Green',
      ]),
      row([
        '4.3',
        'Put all team managers through the practice supervisor development programme',
        'Workforce Development Manager',
        month('December 2025', '2025-12'),
        'All 22 team managers have completed or are booked',
        '9 complete, 6 booked.',
        'Green',
      ]),
    ],
    'Recommendation 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'skelbeck-ilacs',
  title: 'Skelbeck ILACS Post-Inspection Action Plan 2024-25',
  style:
    'a table for each recommendation under its heading and sponsor, BRAG words and colours with a key, progress as of a month',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action completed and evidence seen', status: 'complete', colour: FILLS.Blue },
    { code: 'Green', label: 'On course to be completed on time', status: 'on-track', colour: FILLS.Green },
    { code: 'Amber', label: 'Some slippage, recoverable', status: 'at-risk', colour: FILLS.Amber },
    { code: 'Red', label: 'Significant slippage or not achieved', status: 'off-track', colour: FILLS.Red },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Some slippage, recoverable' },
    { kind: 'other', words: 'Overall effectiveness Requires improvement to be good' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Skelbeck Council – ILACS action plan v4 December 2024' },
  layout: () => [
    title('Skelbeck ILACS Post-Inspection Action Plan 2024-25'),
    para(
      'Approved by Cabinet on 9 May 2024. Updated for the Children and Families Scrutiny Panel, December 2024.',
    ),
    heading('Introduction'),
    para(
      'Ofsted inspected Skelbeck’s services for children in need of help and protection, children in care and care leavers between 26 February and 8 March 2024 under the ILACS framework. The report was published on 22 April 2024 and made four recommendations.',
    ),
    table(
      [
        ['Judgement', 'Grade'],
        [
          'The impact of leaders on social work practice with children and families',
          'Requires improvement to be good',
        ],
        [
          'The experiences and progress of children who need help and protection',
          'Requires improvement to be good',
        ],
        ['The experiences and progress of children in care', 'Good'],
        ['The experiences and progress of care leavers', 'Good'],
        ['Overall effectiveness', 'Requires improvement to be good'],
      ],
      { widths: [5, 3] },
    ),
    heading('How we will oversee this plan'),
    ...bullets(
      'The Practice Improvement Group meets each month and challenges every action that is amber or red.',
      'Scrutiny Panel receives an update every six months.',
      'Young inspectors will look at recommendations 1 and 3 in spring 2025.',
    ),
    table(
      [
        ['BRAG', 'What it means'],
        ['Blue', 'Action completed and evidence seen'],
        ['Green', 'On course to be completed on time'],
        ['Amber', 'Some slippage, recoverable'],
        ['Red', 'Significant slippage or not achieved'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      strong(`Sponsor: ${SPONSORS[at] ?? ''}`),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'What we will do', width: 4, of: ({ action }) => action.text },
          { title: 'Who is responsible', width: 2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'By when', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
          { title: 'How we will know it has worked', width: 2.6, of: ({ action }) => action.success ?? '' },
          { title: 'Progress to December 2024', width: 3.4, of: ({ action }) => action.progress ?? '' },
          {
            title: 'BRAG',
            width: 0.9,
            of: ({ action }) => action.rating?.texts[0] ?? '',
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('Next steps', 2),
    para('A full refresh of this plan will follow Ofsted’s annual engagement meeting in April 2025.'),
  ],
}
