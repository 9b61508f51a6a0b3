import { actionTable, heading, para, title } from '../lay.ts'
import { day, month, printed, quarter, rated, theme, themeActions, undated, year } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const green = rated('G', 'on-track', null)
const amber = rated('A', 'at-risk', null)
const blue = rated('B', 'complete', null)

const themes = [
  theme('Theme 1 – Front door', [
    written(
      'Answer calls from schools within three minutes',
      { lead: ['Lead: Head of Assessment', 'Support: Contact Centre'], due: 'Immediate' },
      {
        leads: ['Head of Assessment', 'Contact Centre'],
        due: undated('Immediate'),
        ref: '1.1',
        rating: blue,
      },
    ),
    written(
      'Agree what a good referral holds and show two examples',
      { lead: 'Lead: MASH Manager Support: Designated Nurse', due: '31st Jan. ’25' },
      {
        leads: ['MASH Manager', 'Designated Nurse'],
        due: day('31st Jan. ’25', '2025-01-31'),
        ref: '1.2',
        rating: green,
      },
    ),
    written(
      'Sample thirty contacts that ended without action',
      { lead: ['Lead: Principal Social Worker', 'Support: QA Team, Police'], due: 'Within 3 months' },
      {
        leads: ['Principal Social Worker', 'QA Team', 'Police'],
        due: undated('Within 3 months'),
        ref: '1.3',
        rating: amber,
      },
    ),
    written(
      'Bring the domestic abuse worker into the daily meeting',
      { lead: 'Lead: Head of Assessment', due: 'Jan–Mar 2025' },
      {
        leads: ['Head of Assessment'],
        due: { ...month('Jan–Mar 2025', '2025-03'), also: ['2025-03-31'] },
        ref: '1.4',
        rating: green,
      },
    ),
  ]),
  theme('Theme 2 – Children in need', [
    written(
      'Visit each child in need at least every four weeks',
      { lead: ['Lead: Service Manager, Family Support', 'Support: Team Managers'], due: 'End Q3 2024/25' },
      {
        leads: ['Service Manager, Family Support', 'Team Managers'],
        due: quarter('End Q3 2024/25', '2024-12'),
        ref: '2.1',
        rating: amber,
      },
    ),
    written(
      'Write plans with families at a kitchen table meeting',
      { lead: 'Lead: Team Managers; Support: Family Group Conference Service', due: 'Summer term 2025' },
      {
        leads: ['Team Managers', 'Family Group Conference Service'],
        due: undated('Summer term 2025'),
        ref: '2.2',
        rating: green,
      },
    ),
    written(
      'Close no plan without asking the child what has changed',
      { lead: 'Lead: IRO Manager', due: 'FY25/26' },
      { leads: ['IRO Manager'], due: year('FY25/26', '2026-03'), ref: '2.3', rating: green },
    ),
    written(
      'Pay small sums to families without a panel',
      { lead: ['Lead: Head of Finance', 'Support: Business Support'], due: 'End of Feb 2025' },
      {
        leads: ['Head of Finance', 'Business Support'],
        due: month('End of Feb 2025', '2025-02'),
        ref: '2.4',
        rating: blue,
      },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'caldmere-support',
  title: 'Caldmere Rapid Improvement Plan',
  style: 'lead and support labelled inside one cell; spans, terms and periods for dates',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'csv',
    'text:tabs',
    'text:slashes',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Caldmere Rapid Improvement Plan'),
    para('Written after the focused visit and shared with the adviser.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Resource/Lead', width: 4, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Timescale', width: 3, of: ({ action }) => cellFor(action, 'due') },
          { title: 'BRAG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
