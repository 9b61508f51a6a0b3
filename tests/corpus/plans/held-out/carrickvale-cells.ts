import { actionTable, heading, para, title } from '../../lay.ts'
import { act, month, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, LaidParagraph, TruthAction } from '../../types.ts'

const themes = [
  theme('Children and young people with SEND are not identified early enough in the area.', [
    act(
      'Introduce a two year check shared by health visitors and nurseries',
      '0-19 Service Manager',
      month('December 2022', '2022-12'),
    ),
    act(
      'Fund an inclusion helpline for childminders',
      'Early Years Inclusion Lead',
      month('October 2022', '2022-10'),
    ),
    act(
      'Review waiting times for autism assessment each month at the joint commissioning group',
      'Designated Clinical Officer',
      repeating('Monthly', 'monthly'),
    ),
  ]),
  theme('Education, health and care plans are of uneven quality and too often late.', [
    act(
      'Double the number of plan writers for twelve months',
      'SEND Service Manager',
      month('September 2022', '2022-09'),
    ),
    act(
      'Train social care teams in giving useful advice for plans',
      'Principal Social Worker',
      month('November 2022', '2022-11'),
    ),
    act(
      'Check one in eight plans with a multi-agency group',
      'SEND Quality Officer',
      repeating('Quarterly', 'quarterly'),
    ),
  ]),
  theme('Parents and carers do not feel that they are partners in decisions.', [
    act(
      'Agree a co-production charter with the parent carer forum',
      'Chair of Parent Carer Forum',
      month('January 2023', '2023-01'),
    ),
    act(
      'Rebuild the local offer pages with families',
      'Digital Content Manager',
      month('March 2023', '2023-03'),
    ),
  ]),
  theme('Young people are not well prepared for adulthood.', [
    act('Publish a pathway to adulthood from year 9', 'Transitions Manager', month('April 2023', '2023-04')),
    act(
      'Create fifteen supported internships with local employers',
      'Skills Partnership Manager',
      month('September 2023', '2023-09'),
    ),
    act(
      'Join the annual health check with the year 11 review',
      'Primary Care Network Lead',
      month('February 2023', '2023-02'),
    ),
  ]),
]

const lines = (list: TruthAction[], of: (action: TruthAction) => string): LaidParagraph[] =>
  list.map((one, at) => ({ text: of(one), ruleAbove: at > 0 }))

export const plan: CorpusPlan = {
  id: 'carrickvale-cells',
  title: 'Carrick Vale Local Area SEND Written Statement of Action',
  style: 'one area of weakness a row; actions, leads and dates in cells parted by rules, in the same order',
  levels: ['Area of weakness', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Carrick Vale Local Area SEND Written Statement of Action'),
    heading('Our response', 2),
    para(
      'The area was visited by Ofsted and the Care Quality Commission in the spring of 2022. This statement sets out what the council and the integrated care board will do together about each area of significant weakness.',
    ),
    actionTable(themes, {
      columns: [
        { title: 'Area of weakness', width: 3, of: ({ text }) => text },
        { title: 'Action', width: 5, of: ({ actions }) => lines(actions ?? [], ({ text }) => text) },
        {
          title: 'Accountable lead',
          width: 3,
          of: ({ actions }) => lines(actions ?? [], ({ leads }) => leads.join(', ')),
        },
        {
          title: 'Timescale',
          width: 2,
          of: ({ actions }) => lines(actions ?? [], ({ due }) => due?.text ?? ''),
        },
      ],
    }),
  ],
}
