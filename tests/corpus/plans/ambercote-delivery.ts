import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const blue: TruthRating = { ...rated('Blue', 'complete', 'embedded'), fill: '5B9BD5' }
const green: TruthRating = { ...rated('Green', 'on-track'), fill: '92D050' }
const amber: TruthRating = { ...rated('Amber', 'at-risk'), fill: 'FFC000' }
const red: TruthRating = { ...rated('Red', 'off-track'), fill: 'FF0000' }

const themes = [
  theme('Priority 1: Children are safe at the first point of contact', [
    act(
      'Review the staffing and skill mix of the Multi-Agency Safeguarding Hub (MASH) and bring forward a proposal for permanent funding',
      'Head of Service, MASH and Assessment',
      month('October 2023', '2023-10'),
      { ref: '1.1', rating: blue, success: 'All screening posts are filled by permanent staff' },
    ),
    act(
      'Introduce a daily management huddle so that every contact has a recorded decision, with a rationale, within one working day',
      'MASH Service Manager',
      day('4 September 2023', '2023-09-04'),
      { ref: '1.2', rating: blue, success: '95% of contacts have a decision within one working day' },
    ),
    act(
      'Develop and launch a single online referral form with partners, including a prompt to record the consent of parents',
      'Head of Service, MASH and Assessment; Digital Programme Manager',
      month('January 2024', '2024-01'),
      {
        ref: '1.3',
        rating: green,
        success: 'Fewer than one in ten referrals is returned for missing detail',
      },
    ),
    act(
      'Deliver threshold workshops in each of the five localities, with follow-up sessions for schools that make the most contacts',
      'Safeguarding Partnership Manager',
      month('March 2024', '2024-03'),
      {
        ref: '1.4',
        rating: green,
        success: 'The share of contacts that lead to no further action falls to 45%',
      },
    ),
    act(
      'Agree and embed an escalation process for strategy meetings at which one or more statutory partners are not present',
      'Assistant Director, Safeguarding; Detective Chief Inspector',
      month('November 2023', '2023-11'),
      {
        ref: '1.5',
        rating: amber,
        success:
          'Police and health take part in all strategy meetings; Records show the contribution of each agency',
      },
    ),
    act(
      'Put in place weekly dip sampling of contacts closed with advice only and report the learning to the performance board',
      'Quality Assurance Manager',
      repeating('Weekly', 'weekly'),
      { ref: '1.6', rating: green, success: 'Nine in ten closed contacts sampled are judged appropriate' },
    ),
  ]),
  theme('Priority 2: Assessment, planning and review make a difference to children’s lives', [
    act(
      'Relaunch practice standards for assessments, visits and plans, and make them the basis of supervision',
      'Principal Social Worker',
      month('October 2023', '2023-10'),
      { ref: '2.1', rating: blue, success: 'Staff survey shows that 90% know and use the standards' },
    ),
    act(
      'Ensure that every child in need plan is reviewed by a manager at three months and that those open beyond nine months are heard at panel',
      'Service Managers, Family Safeguarding',
      month('December 2023', '2023-12'),
      {
        ref: '2.2',
        rating: amber,
        success: 'No child in need plan is open beyond nine months without a panel decision',
      },
    ),
    act(
      'Commission training in direct work for all social workers and family practitioners, and issue toolkits to each team',
      'Workforce Development Manager',
      month('February 2024', '2024-02'),
      {
        ref: '2.3',
        rating: green,
        success: 'Children’s wishes and feelings are clear in 85% of audited records',
      },
    ),
    act(
      'Revise the pre-proceedings tracker and hold fortnightly legal gateway meetings so that drift is seen early',
      'Head of Service, Court and Permanence; Principal Lawyer',
      month('November 2023', '2023-11'),
      {
        ref: '2.4',
        rating: green,
        success:
          'Average time in pre-proceedings is below 16 weeks; Letters before proceedings are in plain English; Judges report better evidence',
      },
    ),
    act(
      'Review all children subject to a plan for neglect for more than 15 months',
      'Child Protection Conference Manager',
      day('29 September 2023', '2023-09-29'),
      { ref: '2.5', rating: red, success: 'Fewer than 3% of plans last two years or more' },
    ),
  ]),
  theme('Priority 3: Children in care and care leavers have stability and ambition', [
    act(
      'Refresh the sufficiency strategy and agree a capital plan for three small children’s homes in the borough',
      'Assistant Director, Commissioning',
      month('March 2024', '2024-03'),
      { ref: '3.1', rating: amber, success: 'Eight in ten children live within 20 miles of home' },
    ),
    act(
      'Establish permanence planning meetings at the second review for all children who come into care',
      'Head of Service, Court and Permanence',
      month('October 2023', '2023-10'),
      {
        ref: '3.2',
        rating: green,
        success: 'All children have a plan for permanence by their second review',
      },
    ),
    act(
      'Increase the number of personal advisers so that no adviser supports more than 24 young people',
      'Service Manager, Leaving Care',
      month('January 2024', '2024-01'),
      { ref: '3.3', rating: green, success: 'Advisers are in touch with 95% of care leavers' },
    ),
    act(
      'Work with housing to end the use of bed and breakfast accommodation for care leavers',
      'Service Manager, Leaving Care; Head of Housing Options',
      month('December 2023', '2023-12'),
      {
        ref: '3.4',
        rating: blue,
        success:
          'No care leaver is placed in bed and breakfast; Young people tell us that they feel safe where they live',
      },
    ),
    act(
      'Improve the timeliness of initial health assessments through a joint booking process with the trust',
      'Designated Nurse for Children in Care',
      month('February 2024', '2024-02'),
      { ref: '3.5', rating: red, success: '90% of initial health assessments are held in 20 working days' },
    ),
  ]),
  theme('Priority 4: Leaders have a firm grip and staff want to stay', [
    act(
      'Strengthen the performance framework, with a daily dashboard for team managers and a monthly report with commentary for leaders',
      'Head of Performance and Insight',
      month('November 2023', '2023-11'),
      { ref: '4.1', rating: green, success: 'Managers at all levels use the dashboard each week' },
    ),
    act(
      'Complete a programme of coaching for all team managers, with a focus on reflective supervision',
      'Principal Social Worker',
      month('April 2024', '2024-04'),
      { ref: '4.2', rating: green, success: 'Nine in ten staff say that supervision helps them to think' },
    ),
    act(
      'Publish a recruitment and retention offer, including a market supplement for hard-to-fill teams',
      'HR Business Partner',
      month('December 2023', '2023-12'),
      { ref: '4.3', rating: amber, success: 'The agency rate falls from 31% to 18%' },
    ),
    act(
      'Hold listening sessions between the Chief Executive, the Lead Member and front-line staff',
      'Director of Children’s Services',
      repeating('Quarterly', 'quarterly'),
      { ref: '4.4', rating: green, success: 'Staff say that leaders know what practice is like' },
    ),
  ]),
]

const SPONSORS = [
  'Assistant Director, Safeguarding',
  'Assistant Director, Family Safeguarding',
  'Assistant Director, Corporate Parenting',
  'Director of Children’s Services',
]

const FOUND = [
  [
    'Too many children wait for a decision about whether they need help.',
    'Consent is not always sought or recorded.',
  ],
  [
    'The quality of assessments is too variable.',
    'Plans do not always have clear timescales or contingency.',
  ],
  [
    'Some children live a long way from the people who matter to them.',
    'Health assessments are late for many children.',
  ],
  ['Frequent changes of social worker mean that children have to tell their story again.'],
]

/** The month in which work on the action began. */
const START = ['Aug 2023', 'Sept 2023', 'Aug 2023', 'Oct 2023']

export const plan: CorpusPlan = {
  id: 'ambercote-delivery',
  title: 'Ambercote Children’s Services Improvement Plan 2023–2025',
  style:
    'what most councils do: a heading a priority with its sponsor and what was found, one table each with start, end, words on colours and what success is; a plan on a page, the key and the board before, measures and words explained after',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action completed and signed off by the board', status: 'complete' },
    { code: 'Green', label: 'On track to be delivered by the target date', status: 'on-track' },
    {
      code: 'Amber',
      label: 'Some risk to delivery by the target date; mitigation in place',
      status: 'at-risk',
    },
    { code: 'Red', label: 'Overdue, or will not be delivered by the target date', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Version Date Author Summary of changes 0.1 First draft for partners' },
    { kind: 'people', words: 'Independent Chair Rosalind Thackray Lead Member Cllr Denzil Pryce' },
    { kind: 'key', words: 'Some risk to delivery by the target date; mitigation in place' },
    { kind: 'measures', words: 'Re-referrals within twelve months 27% 20% 24%' },
    { kind: 'other', words: 'Agency workers leave before permanent staff arrive High Mitigating action' },
    { kind: 'other', words: 'ILACS Inspection of Local Authority Children’s Services' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, footer: 'Ambercote Improvement Plan version 1.2' },
  layout: () => [
    title('Ambercote Children’s Services Improvement Plan 2023–2025'),
    heading('Document control', 2),
    table([
      ['Version', 'Date', 'Author', 'Summary of changes'],
      ['0.1', '21/07/2023', 'Programme Manager', 'First draft for partners'],
      ['1.0', '11/08/2023', 'Director of Children’s Services', 'Agreed by the Improvement Board'],
      ['1.2', '10/11/2023', 'Programme Manager', 'Ratings refreshed after the November board'],
    ]),
    heading('Contents', 2),
    para('Introduction ............................................................ 2'),
    para('Governance .............................................................. 2'),
    para('Priorities 1 to 4 ....................................................... 3'),
    para('Appendices: performance measures, risks and glossary .................... 7'),
    heading('Introduction', 1),
    para(
      'Inspectors visited Ambercote in May 2023 and judged our services to require improvement to be good. This plan sets out how the council and its partners will respond to the eight areas for improvement in their report.',
    ),
    para('The plan will be reviewed by the Improvement Board every six weeks and refreshed each April.'),
    heading('Governance', 1),
    table([
      ['Member', 'Role'],
      ['Rosalind Thackray', 'Independent Chair'],
      ['Cllr Denzil Pryce', 'Lead Member'],
      ['Gareth Molyneux', 'Chief Executive'],
      ['Supt. Hattie Worrall', 'Police'],
      ['Dr Anil Raheja', 'Integrated Care Board'],
    ]),
    heading('RAG rating', 2),
    table([
      ['Rating', 'Definition'],
      ['Blue', 'Action completed and signed off by the board'],
      ['Green', 'On track to be delivered by the target date'],
      ['Amber', 'Some risk to delivery by the target date; mitigation in place'],
      ['Red', 'Overdue, or will not be delivered by the target date'],
    ]),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      strong(`Priority sponsor: ${SPONSORS[at] ?? ''}`),
      heading('What inspectors told us', 2),
      ...bullets(...(FOUND[at] ?? [])),
      heading('Our actions', 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'What we will do', width: 6, of: ({ action }) => action.text },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads },
          { title: 'Start', width: 1.6, of: () => START[at] ?? '' },
          { title: 'By when', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'RAG',
            width: 1.3,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
          {
            title: 'How we will know it has made a difference',
            width: 4,
            of: ({ action }) => (action.success ?? '').split('; '),
          },
        ],
      }),
    ]),
    heading('Appendix 1: Performance measures', 1),
    table(
      [
        ['Measure', 'Baseline (May 2023)', 'Target (March 2025)', 'Latest'],
        ['Re-referrals within twelve months', '27%', '20%', '24%'],
        ['Assessments completed in 45 working days', '71%', '90%', '83%'],
        ['Children visited within timescale', '78%', '95%', '88%'],
        ['Social worker turnover', '24%', '14%', '21%'],
      ],
      { widths: [5, 2, 2, 1] },
    ),
    heading('Appendix 2: Risk register', 1),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Mitigating action', 'Owner'],
        [
          'Agency workers leave before permanent staff arrive',
          'High',
          'High',
          'Staggered end dates; retention payment for those who stay to March',
          'HR Business Partner',
        ],
        [
          'Partners cannot release staff for training',
          'Medium',
          'Medium',
          'Sessions offered online and recorded',
          'Workforce Development Manager',
        ],
        [
          'Demand at the front door rises faster than forecast',
          'Medium',
          'High',
          'Weekly review of contacts; call-off contract for assessment team',
          'Head of Service, MASH and Assessment',
        ],
      ],
      { widths: [3, 1.2, 1.2, 4, 2.5] },
    ),
    heading('Appendix 3: Glossary', 1),
    table([
      ['Term', 'Meaning'],
      ['ILACS', 'Inspection of Local Authority Children’s Services'],
      ['MASH', 'Multi-Agency Safeguarding Hub'],
      ['PLO', 'Public Law Outline'],
    ]),
  ],
}
