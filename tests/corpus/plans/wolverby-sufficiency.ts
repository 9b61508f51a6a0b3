// A sufficiency strategy's actions per financial year: the action is a line outside, its milestones a small table beneath. Choices: each year is a theme, each Action an action
// and each milestone a part with its own date; no leads (a board in the monitoring column is none); carried-over milestones stand on both pages.
import { heading, para, strong, table, title } from '../lay.ts'
import { act, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Milestone = [string, TruthDue, string, string]

function action(ref: string, text: string, milestones: Milestone[]): TruthAction {
  const parts = milestones.map(([what, due, success, monitoring]) =>
    written(what, { monitoring }, { leads: [], due, success }),
  )
  return act(text, '', null, { parts, ...(ref === '' ? {} : { ref }) })
}

const BOARD = 'Progress monitored through Placements Board.'
const GROUP = 'Monthly reporting to Sufficiency Group'

const themes: TruthTheme[] = [
  theme('Actions for financial year 2025/26', [
    action('Action 1', 'Increase the number of fostering households living in Wolverby', [
      [
        'Launch the regional recruitment hub with four neighbouring councils',
        month('September 2025', '2025-09'),
        'Enquiries answered within one day',
        BOARD,
      ],
      [
        'Hold an information evening in each district',
        repeating('Monthly', 'monthly'),
        'Twenty more households by the end of the year',
        GROUP,
      ],
      [
        'Carer support groups on the Mockingbird model in two areas. Review progress',
        month('April 2026', '2026-04'),
        'Fewer carers leave',
        BOARD,
      ],
    ]),
    action('Action 2', 'Open our own homes for children who have lived in many places', [
      [
        'Buy and adapt two houses',
        month('December 2025', '2025-12'),
        'Four beds within the county',
        'Capital Programme Board',
      ],
      [
        'Recruit registered managers',
        month('October 2025', '2025-10'),
        'Managers in post before registration',
        BOARD,
      ],
      ['Apply for registration', month('January 2026', '2026-01'), 'Homes open by the summer', BOARD],
    ]),
    action(
      'Action 3',
      'Improve how we find a home for a child, so that choices are made and not merely taken',
      [
        [
          'Rewrite the referral form with young people so that it describes a child and not a list of incidents',
          month('July 2025', '2025-07'),
          'Providers offer more often',
          GROUP,
        ],
        [
          'Panel to look at each move that was not planned',
          repeating('Monthly throughout the year', 'monthly'),
          'Fewer than one in ten have three or more moves',
          GROUP,
        ],
      ],
    ),
    action('', 'Reduce the number of children living more than twenty miles from home', [
      [
        'List all children placed at a distance and ask of each whether they could come back',
        month('June 2025', '2025-06'),
        'A plan for each of the 68',
        BOARD,
      ],
      ['Bring back twelve', month('March 2026', '2026-03'), 'School, friends and family nearer', BOARD],
    ]),
    action('Action 4', 'Offer care leavers a choice of places to live', [
      [
        'Agree a quota of tenancies with the district councils',
        month('November 2025', '2025-11'),
        'Thirty tenancies a year',
        'Reported to Corporate Parenting Board.',
      ],
      ['Tender for supported lodgings', month('February 2026', '2026-02'), 'Fifteen hosts', GROUP],
    ]),
  ]),
  theme('Actions for financial year 2026/27', [
    action('Action 1', 'Open our own homes for children who have lived in many places', [
      ['First children move in', month('June 2026', '2026-06'), 'Children settle and are in school', BOARD],
      [
        'Business case for a third house',
        month('October 2026', '2026-10'),
        'Cabinet decision',
        'Capital Programme Board',
      ],
    ]),
    action('Action 2', 'Increase the number of fostering households living in Wolverby', [
      [
        'Carer support groups on the Mockingbird model in two areas',
        month('April 2026', '2026-04'),
        'Fewer carers leave',
        BOARD,
      ],
      [
        'Review fees and allowances against neighbours',
        month('September 2026', '2026-09'),
        'Carers say that they are paid fairly',
        BOARD,
      ],
      [
        'Hold an information evening in each district',
        repeating('Monthly', 'monthly'),
        'A further fifteen households',
        GROUP,
      ],
    ]),
    action('Action 3', 'Offer short breaks that keep families together', [
      [
        'Commission overnight breaks for children with autism and a learning disability',
        month('January 2027', '2027-01'),
        'Fewer come into care because parents are worn out',
        GROUP,
      ],
    ]),
    action('Action 4', 'Make supported accommodation good as well as registered', [
      [
        'Visit all providers with a care leaver as inspector',
        repeating('Quarterly', 'quarterly'),
        'Young people say that they feel safe',
        'Quarterly paper to Corporate Parenting Board.',
      ],
      [
        'End contracts that do not come up to standard',
        month('March 2027', '2027-03'),
        'No provider below standard',
        BOARD,
      ],
    ]),
  ]),
]

function blockOf(one: TruthAction): Laid[] {
  return [
    strong(`${one.ref ?? 'Action'}: ${one.text}`),
    table(
      [
        ['Milestones', 'By when', 'Desired outcome', 'Monitoring and progress'],
        ...(one.parts ?? []).map((part) => [
          part.text,
          part.due?.text ?? '',
          part.success ?? '',
          cellFor(part, 'monitoring'),
        ]),
      ],
      { widths: [4, 1.8, 3, 3] },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'wolverby-sufficiency',
  tellsAgain: true,
  title: 'Wolverby Sufficiency Strategy for Children in Care and Care Leavers',
  style:
    'each action a line with its own small table of milestones beneath; numbers begin again each year and one action has none; milestones carried over',
  levels: ['Financial year', 'Action', 'Milestone'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'pdf:shaded', 'paste:word'],
  layout: () => [
    title('Wolverby Sufficiency Strategy for Children in Care and Care Leavers'),
    para(
      'This strategy says how we shall have enough of the right homes for children, near to where they come from, by 2028.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text),
      para('(Note: Actions and milestones may change as part of an annual refresh.)'),
      ...(of.actions ?? []).flatMap(blockOf),
    ]),
    para('Last updated: 14 May 2025'),
  ],
}
