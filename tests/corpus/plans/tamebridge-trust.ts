// Ordinary. A council whose services are run by a trust: two columns of leads, the report's recommendations
// merged at the left, quarters of the financial year. Choices: whoever is named in either column leads; stage 1
// is off track, as the key says, though some would say at risk; a dash names nobody.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, placedActions, printed, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const none: TruthRating = rated('0', 'not-started')
const late: TruthRating = rated('1', 'off-track', 'at-risk')
const timely: TruthRating = rated('2', 'on-track')
const delivered: TruthRating = rated('3', 'complete')
const seen: TruthRating = rated('4', 'embedded', 'complete')

const ENDS: Record<string, string> = {
  'Q2 2018/19': '2018-09',
  'Q3 2018/19': '2018-12',
  'Q4 2018/19': '2019-03',
  'Q1 2019/20': '2019-06',
  'Q2 2019/20': '2019-09',
}

const LEADS = new Map<TruthAction, [string, string]>()

type Line = [string, string, [string, string], string, TruthRating]

function line([ref, text, [council, trust], by, rating]: Line): TruthAction {
  const due: TruthDue = quarter(by, ENDS[by] ?? '')
  const made = act(text, [council, trust].filter((one) => one !== '–').join('; '), due, { ref, rating })
  LEADS.set(made, [council, trust])
  return made
}

const themes = [
  theme(
    'Ensure that contacts are dealt with by a social worker who is suitably qualified, and without delay',
    [
      line([
        'R1.1',
        'Recruit four permanent social workers to the single point of access',
        ['–', 'Head of Service, Front Door'],
        'Q2 2018/19',
        delivered,
      ]),
      line([
        'R1.2',
        'Fund an out-of-hours team that is separate from adults’ services and has a manager on call every night',
        ['Section 151 Officer', 'Director of Operations'],
        'Q3 2018/19',
        late,
      ]),
      line([
        'R1.3',
        'Review with police each notification of domestic abuse before it is sent',
        ['Community Safety Manager', 'Head of Service, Front Door'],
        'Q3 2018/19',
        seen,
      ]),
    ],
    'R1',
  ),
  theme(
    'Improve the quality of plans so that they say what must change and by when',
    [
      line([
        'R2.1',
        'Publish a family-friendly plan format designed by parents',
        ['–', 'Principal Social Worker'],
        'Q2 2018/19',
        seen,
      ]),
      line([
        'R2.2',
        'Give every team a half-day on writing plans, led by child protection chairs',
        ['–', 'Principal Social Worker'],
        'Q4 2018/19',
        timely,
      ]),
      line([
        'R2.3',
        'Check a sample of 20 plans each quarter jointly and report to the contract board',
        ['Strategic Commissioning Manager', 'Head of Quality and Performance'],
        'Q4 2018/19',
        timely,
      ]),
    ],
    'R2',
  ),
  theme(
    'Strengthen the role of the council as a corporate parent',
    [
      line([
        'R3.1',
        'Move the corporate parenting board under the chair of the Leader of the Council',
        ['Democratic Services Manager', '–'],
        'Q2 2018/19',
        delivered,
      ]),
      line([
        'R3.2',
        'Set aside twelve council apprenticeships a year for care leavers',
        ['Head of HR', 'Leaving Care Manager'],
        'Q1 2019/20',
        none,
      ]),
      line([
        'R3.3',
        'Give care leavers priority band A in the housing allocations policy',
        ['Director of Housing', '–'],
        'Q4 2018/19',
        late,
      ]),
      line([
        'R3.4',
        'Report the education of children in care to every meeting of governors’ forum',
        ['Virtual School Headteacher', '–'],
        'Q3 2018/19',
        delivered,
      ]),
    ],
    'R3',
  ),
  theme(
    'Make sure that learning from complaints and audits reaches practitioners',
    [
      line([
        'R4.1',
        'Send a one-page learning bulletin to all teams after each audit round',
        ['–', 'Head of Quality and Performance'],
        'Q3 2018/19',
        seen,
      ]),
      line([
        'R4.2',
        'Bring council and trust complaints into one register, and tell each board twice a year what was learned',
        ['Monitoring Officer', 'Company Secretary'],
        'Q2 2019/20',
        none,
      ]),
    ],
    'R4',
  ),
]

export const plan: CorpusPlan = {
  id: 'tamebridge-trust',
  title: 'Tamebridge Children’s Trust and Tamebridge Council: Joint Improvement Plan',
  style: 'two columns of leads, council and trust; stages 0 to 4; recommendations merged; quarters',
  levels: ['Recommendation', 'Improvement action'],
  scale: [
    { code: '0', label: 'Not begun', status: 'not-started' },
    { code: '1', label: 'Begun but off track', status: 'off-track' },
    { code: '2', label: 'Under way and to time', status: 'on-track' },
    { code: '3', label: 'Delivered', status: 'complete' },
    { code: '4', label: 'Delivered and seen to last in audit', status: 'embedded' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Delivered and seen to last in audit' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'xlsx', 'ods', 'csv', 'text:pages', 'paste:excel'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Tamebridge Children’s Trust and Tamebridge Council: Joint Improvement Plan'),
    para('Autumn 2018 position, for the Children’s Services Contract Board'),
    para(
      'The trust has run social care for children on the council’s behalf since 1 April 2018. Four recommendations from the last inspection are still open. Some are for the trust alone, some for the council, most for both.',
    ),
    heading('Stage of delivery', 2),
    table(
      [
        ['Stage', 'Description'],
        ['0', 'Not begun'],
        ['1', 'Begun but off track'],
        ['2', 'Under way and to time'],
        ['3', 'Delivered'],
        ['4', 'Delivered and seen to last in audit'],
      ],
      { widths: [1, 6] },
    ),
    heading('The plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Ofsted recommendation',
          width: 4,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of,
        },
        { title: 'Item', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Improvement action', width: 6, of: ({ action }) => action.text },
        { title: 'Council lead', width: 3, of: ({ action }) => LEADS.get(action)?.[0] ?? '' },
        { title: 'Trust lead', width: 3, of: ({ action }) => LEADS.get(action)?.[1] ?? '' },
        { title: 'Quarter due', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Stage', width: 1, of: ({ action }) => printed(action.rating) },
      ],
    }),
    para('Signed off by the Chair of the Trust and the Lead Member on 8 October 2018.'),
  ],
}
