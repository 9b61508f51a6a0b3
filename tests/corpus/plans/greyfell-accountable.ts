import { actionTable, heading, para, table, title } from '../lay.ts'
import { month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const open = rated('Open', 'on-track', 'not-started', null)
const closed = rated('Closed', 'complete', null)
const overdue = rated('Overdue', 'off-track')

const themes = [
  themeOf('Child Q learning review', [
    {
      text: 'Agencies should share what they know before a child is discharged from hospital',
      ref: '1',
      actions: [
        written(
          'Write a discharge checklist for wards and social workers',
          { accountable: 'ICB', responsible: 'Named Nurse / Hospital Social Work Team' },
          {
            leads: ['ICB', 'Named Nurse', 'Hospital Social Work Team'],
            due: month('June 2023', '2023-06'),
            rating: closed,
          },
        ),
        written(
          'Test the checklist in forty discharges',
          { accountable: 'ICB', responsible: 'QA Subgroup' },
          { leads: ['ICB', 'QA Subgroup'], due: month('December 2023', '2023-12'), rating: overdue },
        ),
      ],
    },
    {
      text: 'Practitioners should ask who else lives in the household',
      ref: '2',
      actions: [
        written(
          'Add a household map to each agency’s first contact form',
          { accountable: 'All partner agencies', responsible: 'Safeguarding Leads' },
          {
            leads: ['All partner agencies', 'Safeguarding Leads'],
            due: month('April 2023', '2023-04'),
            rating: closed,
          },
        ),
        written(
          'Make a short film on hidden men with fathers who have been through it',
          { accountable: 'Children’s Social Care', responsible: 'Partnership Business Unit' },
          {
            leads: ['Children’s Social Care', 'Partnership Business Unit'],
            due: month('September 2023', '2023-09'),
            rating: open,
          },
        ),
      ],
    },
  ]),
  themeOf('Baby R learning review', [
    {
      text: 'Bruising in babies who cannot crawl should always be seen by a paediatrician',
      ref: '3',
      actions: [
        written(
          'Relaunch the bruising protocol at team meetings of every agency',
          { accountable: 'Police and ICB', responsible: 'Head of Safeguarding / Detective Superintendent' },
          {
            leads: ['Police', 'ICB', 'Head of Safeguarding', 'Detective Superintendent'],
            due: month('May 2023', '2023-05'),
            rating: closed,
          },
        ),
        written(
          'Dip-sample bruising referrals',
          { accountable: 'Children’s Social Care', responsible: 'MASH Service Manager' },
          {
            leads: ['Children’s Social Care', 'MASH Service Manager'],
            due: repeating('Every six months', 'six-monthly'),
            rating: open,
          },
        ),
      ],
    },
    {
      text: 'Midwives should be told when a parent was in care',
      ref: '4',
      actions: [
        written(
          'Agree with the leaving care service how midwives are told',
          {
            accountable: 'Director of Nursing',
            responsible: 'Leaving Care Team & Maternity Safeguarding Team',
          },
          {
            leads: ['Director of Nursing', 'Leaving Care Team', 'Maternity Safeguarding Team'],
            due: month('October 2023', '2023-10'),
            rating: open,
          },
        ),
      ],
    },
  ]),
]

export const plan: CorpusPlan = {
  id: 'greyfell-accountable',
  title: 'Greyfell Safeguarding Children Partnership Learning Action Plan',
  style: 'a partnership: bodies as leads, accountable and responsible in two columns, recommendations merged',
  levels: ['Review', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'xlsx', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Greyfell Safeguarding Children Partnership Learning Action Plan'),
    para(
      'Names of children have been changed. The learning subgroup asks for evidence before an action is closed.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'No',
            width: 1,
            of: ({ objective }) => objective?.ref ?? '',
            merge: ({ objective }) => objective,
          },
          {
            title: 'Recommendation',
            width: 4,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
          { title: 'Accountable', width: 2, of: ({ action }) => cellFor(action, 'accountable') },
          { title: 'Responsible', width: 3, of: ({ action }) => cellFor(action, 'responsible') },
          { title: 'Target completion', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Abbreviations', 2),
    table([
      ['Abbreviation', 'In full'],
      ['ICB', 'Integrated Care Board'],
      ['MASH', 'Multi-agency safeguarding hub'],
    ]),
  ],
}
