import { actionTable, heading, para, strong, title } from '../lay.ts'
import { act, month, placedActions, theme, type PlacedAction } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

/** The date stands in the heading alone: a fair reader takes it from there or leaves none. */
const inHeading: TruthDue = { text: '', date: null, precision: null, repeats: null, also: ['2006-06-30'] }

const themes = [
  theme('To be achieved by June 2006', [
    act('Give every looked after child a copy of the complaints leaflet (TR12)', 'K Abbott', inHeading, {
      ref: '2 (i)',
    }),
    act(
      'Keep a list of advocates who speak community languages (TR14)',
      'Rights and Participation Service',
      inHeading,
      { ref: '2 (ii)' },
    ),
    act('Hold the annual fun day in a place that children choose (WS3)', 'S Yeo', inHeading, {
      ref: '2 (iii)',
    }),
  ]),
  theme('Later actions', [
    act(
      'Bring together health and education records in one folder for the child (WS5)',
      'K Abbott; Designated Doctor',
      month('Oct 2006', '2006-10'),
      { ref: '3 (i)' },
    ),
    act(
      'Make sure that each home has broadband in a shared room (TR20)',
      'ICT Manager',
      month('January 2007', '2007-01'),
      { ref: '3 (ii)' },
    ),
    act('Review the clothing allowance with young people (TR21)', 'S Yeo', month('March 2007', '2007-03'), {
      ref: '3 (iii)',
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'kettleby-codes',
  title: 'Kettleby Children Looked After: Joint Action Plan',
  style:
    'codes run on to the end of each action; references as “2 (i)” inside the cell; a date in the section heading',
  levels: ['Section', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'text:slashes', 'paste:word'],
  layout: () => [
    title('Kettleby Children Looked After: Joint Action Plan'),
    para('Codes in brackets point to the Tell Us Report (TR) and to the workforce strategy (WS).'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Recommended action', width: 6, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
          { title: 'Responsible Officer', width: 3, of: ({ action }) => action.leads.join(' and ') },
          ...(of === themes[1]
            ? [
                {
                  title: 'Timescale',
                  width: 2,
                  of: (row: PlacedAction) => row.action.due?.text ?? '',
                },
              ]
            : []),
          {
            title: 'Update',
            width: 4,
            of: ({ action }) =>
              action.ref === '2 (i)' ? 'Leaflets printed in March 2006 and given out at reviews.' : '',
          },
        ],
      }),
    ]),
    strong('Agreed by the Corporate Parenting Group'),
  ],
}
