import { actionTable, para, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid } from '../types.ts'

const g = rated('Green', 'on-track')
const a = rated('Amber', 'at-risk')
const r = rated('Red', 'off-track')
const b = rated('Blue', 'complete')

const themes = [
  theme('Priority 1: Vision and leadership', [
    act('Agree a one page vision with staff from each grade', 'AP', month('Jan 2022', '2022-01'), {
      ref: '1.1',
      rating: b,
    }),
    act('Chair monthly performance clinics', 'DCS', repeating('Monthly', 'monthly'), {
      ref: '1.2',
      rating: g,
    }),
    act('Visit two teams a week and write to them after', 'AP; DCS', repeating('Weekly', 'weekly'), {
      ref: '1.3',
      rating: g,
    }),
  ]),
  theme('Priority 2: Workforce', [
    act('Convert twelve agency workers to permanent contracts', 'HR', day('31/03/2022', '2022-03-31'), {
      ref: '2.1',
      rating: a,
    }),
    act('Start an academy for newly qualified social workers', 'LG', month('Sep 2022', '2022-09'), {
      ref: '2.2',
      rating: g,
    }),
    act('Cap caseloads at eighteen children', 'SMs', day('30/06/2022', '2022-06-30'), {
      ref: '2.3',
      rating: r,
    }),
  ]),
  theme('Priority 3: Court work', [
    act('Write statements that begin with the child', 'LG', month('Feb 2022', '2022-02'), {
      ref: '3.1',
      rating: b,
    }),
    act('Track each case through its pre-proceedings weeks', 'RT', repeating('Weekly', 'weekly'), {
      ref: '3.2',
      rating: a,
    }),
    act('Meet the designated judge twice a year', 'AP; RT', repeating('Six monthly', 'six-monthly'), {
      ref: '3.3',
      rating: g,
    }),
  ]),
]

/** All in one grid, with no blank row anywhere: a line for the theme, titles again, rows, and so on; the key and the initials below. */
function stacked(): Laid[] {
  return themes.flatMap((of): Laid[] => [
    para(of.text),
    actionTable(themeActions(of), {
      columns: [
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 6, of: ({ action }) => action.text },
        { title: 'Lead', width: 2, of: ({ action }) => action.leads.join('/') },
        { title: 'Due', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
        {
          title: 'Update',
          width: 4,
          of: ({ action }) => (action.rating === r ? 'Two teams are above the cap' : ''),
        },
      ],
    }),
  ])
}

export const plan: CorpusPlan = {
  id: 'inglewhite-stacked',
  title: 'Inglewhite Improvement Plan Working Copy',
  style: 'several tables, their titles repeated, the key and the initials in one grid without a blank row',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete', status: 'complete' },
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber', label: 'Slipping', status: 'at-risk' },
    { code: 'Red', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Blue Complete' },
    { kind: 'people', words: 'LG Leonora Grant' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:cells', 'paste:excel', 'docx', 'html'],
  layout: () => [
    title('Inglewhite Improvement Plan Working Copy'),
    ...stacked(),
    table([
      ['Rating', 'Meaning'],
      ['Blue', 'Complete'],
      ['Green', 'On track'],
      ['Amber', 'Slipping'],
      ['Red', 'Off track'],
    ]),
    table([
      ['Initials', 'Name', 'Post'],
      ['AP', 'Aled Pryce', 'Assistant Director'],
      ['LG', 'Leonora Grant', 'Head of Practice'],
      ['RT', 'Ravi Thind', 'Court Manager'],
    ]),
  ],
}
