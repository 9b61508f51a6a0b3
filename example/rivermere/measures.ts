import type { Measure } from '../measure-types.ts'

type Counted = [numerator: number, denominator: number]

function share(
  number: string,
  title: string,
  owner: Measure['owner'],
  rest: Pick<Measure, 'definition' | 'numerator' | 'denominator' | 'source' | 'targets'> & {
    read: (Counted | null)[]
  } & Partial<Pick<Measure, 'better' | 'frequency' | 'lastTo' | 'corrected' | 'provisional'>>,
): Measure {
  const { read, ...others } = rest
  return {
    number,
    title,
    owner,
    unit: 'percentage',
    better: 'higher',
    frequency: 'month',
    countsChildren: true,
    lastTo: '2026-05-31',
    corrected: null,
    provisional: false,
    readings: read,
    ...others,
  }
}

const agreed = 'Agreed with the plan by the Improvement Board'

/** Numbers that Rivermere follows, each with its readings up to the last: earliest first, null where none was made. */
export const measures: Measure[] = [
  share('2.07', 'Plan given to the child within ten working days', 'naomi', {
    definition:
      'Children over six with a new plan in the month who were given it in their own words within ten working days of the meeting that made it.',
    numerator: 'children given their plan in ten working days',
    denominator: 'children over six with a new plan',
    source: 'Case system, first Monday of the month',
    targets: [{ from: '2025-04-01', target: 90, tolerance: 5, why: agreed }],
    provisional: true,
    read: [
      [11, 52],
      [15, 49],
      [18, 51],
      [22, 55],
      [21, 47],
      [25, 53],
      [29, 56],
      [28, 51],
      [31, 54],
      [33, 55],
      [32, 52],
      [36, 57],
      [35, 53],
      [34, 53],
    ],
  }),
  share('2.09', 'Core groups held within the time set', 'hannah', {
    definition:
      'Core groups due in the month that were held on or before the day set. Cancelled by the council counts as late.',
    numerator: 'core groups held in time',
    denominator: 'core groups due',
    source: 'Case system, first Monday of the month',
    targets: [{ from: '2025-04-01', target: 90, tolerance: 3, why: agreed }],
    read: [
      [79, 120],
      [84, 118],
      [88, 121],
      [93, 119],
      [96, 117],
      null,
      [101, 120],
      [104, 122],
      [103, 118],
      [107, 121],
      [106, 119],
      [108, 123],
      [110, 122],
      [106, 120],
    ],
    corrected: { place: 12, was: [113, 122], why: 'Three had been entered on the wrong day' },
  }),
  share('2.13', 'In pre-proceedings for no more than 16 weeks', 'oluchi', {
    definition:
      'Children in pre-proceedings on the last day of the month whose letter was sent no more than 16 weeks before.',
    numerator: 'children in it for no more than 16 weeks',
    denominator: 'children in pre-proceedings',
    source: 'Pre-proceedings tracker',
    targets: [
      { from: '2025-04-01', target: 70, tolerance: 5, why: agreed },
      {
        from: '2025-10-01',
        target: 80,
        tolerance: 5,
        why: 'Raised by the Programme Board once the panel was steady',
      },
    ],
    read: [
      [9, 27],
      [13, 25],
      [15, 25],
      [17, 24],
      [19, 25],
      [20, 26],
      [22, 26],
      [21, 26],
      [24, 28],
      [23, 27],
      [24, 28],
      [25, 29],
      [25, 29],
      [25, 29],
    ],
  }),
  share('3.01', 'Contacts decided in one working day', 'tom', {
    definition:
      'Contacts received in the month with a manager’s decision by the end of the next working day.',
    numerator: 'contacts decided in one working day',
    denominator: 'contacts received',
    source: 'Case system, weekly',
    targets: [{ from: '2025-04-01', target: 90, tolerance: 3, why: agreed }],
    read: [
      [402, 648],
      [431, 655],
      [447, 639],
      [470, 644],
      [512, 661],
      [548, 672],
      [561, 668],
      [584, 679],
      [577, 655],
      [596, 664],
      [601, 663],
      [612, 675],
      [609, 668],
      [618, 679],
    ],
  }),
  share('4.06', 'Life story work begun within three months', 'alexandra', {
    definition:
      'Children who came into care three to fifteen months ago whose life story work began in their first three months.',
    numerator: 'children whose work began in three months',
    denominator: 'children who came into care in that time',
    source: 'Life story register',
    targets: [{ from: '2025-04-01', target: 90, tolerance: 5, why: agreed }],
    read: [
      [12, 58],
      [12, 57],
      [13, 59],
      [14, 60],
      [14, 58],
      [15, 61],
      [15, 60],
      [16, 62],
      [17, 62],
      [17, 61],
    ],
  }),
  share('5.01', 'Social worker posts vacant', 'gareth', {
    definition:
      'Vacant posts on the last day of the month as a share of all funded social worker posts, in full-time equivalents.',
    numerator: 'posts vacant',
    denominator: 'posts funded',
    source: 'Establishment list',
    better: 'lower',
    targets: [{ from: '2025-04-01', target: 10, tolerance: 2, why: agreed }],
    read: [
      [51, 212],
      [50, 212],
      [48, 212],
      [49, 214],
      [45, 214],
      [42, 214],
      [40, 214],
      [38, 216],
      [37, 216],
      [36, 216],
      [35, 216],
      [35, 216],
    ],
  }),
  share('6.02', 'Themes that children raised, answered within 20 working days', 'zainab', {
    definition: 'Themes raised by children in the quarter that had a written answer within 20 working days.',
    numerator: 'themes answered in time',
    denominator: 'themes raised',
    source: 'Participation log',
    frequency: 'quarter',
    lastTo: '2026-03-31',
    targets: [{ from: '2025-04-01', target: 90, tolerance: 10, why: agreed }],
    read: [
      [0, 9],
      [5, 11],
      [9, 14],
      [14, 19],
    ],
  }),
]
