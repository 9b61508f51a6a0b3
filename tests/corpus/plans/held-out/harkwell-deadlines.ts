// Rare. An answer to a statutory direction, set out by deadline: a heading and a table for each, no column of
// dates, and what the direction requires in the second column of each row. Choices: a heading's deadline is the
// date of all steps below it; requirements, not deadlines, are what the steps belong to, and come again under
// several headings; "Partly" may be on track or at risk and "No" not begun or off track, since no key says.
import { actionTable, heading, para, strong, title } from '../../lay.ts'
import { act, day, placedActions, printed, rated, theme, type PlacedAction } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'

const yes: TruthRating = rated('Yes', 'complete')
const partly: TruthRating = rated('Partly', 'on-track', 'at-risk', null)
const no: TruthRating = rated('No', 'not-started', 'off-track', null)

const DEADLINES = [
  { text: '30 June 2014', date: '2014-06-30', heading: 'Within one month: to be completed by 30 June 2014' },
  {
    text: '29 August 2014',
    date: '2014-08-29',
    heading: 'Within three months: to be completed by 29 August 2014',
  },
  {
    text: '28 November 2014',
    date: '2014-11-28',
    heading: 'Within six months: to be completed by 28 November 2014',
  },
  {
    text: '29 May 2015',
    date: '2015-05-29',
    heading: 'Within twelve months: to be completed by 29 May 2015',
  },
]

const BANDS = new Map<TruthAction, number>()

type Line = [number, string, string, string, TruthRating]

function step(...[band, ref, text, leads, rating]: Line): TruthAction {
  const by = DEADLINES[band]
  const made = act(text, leads, by === undefined ? null : day(by.text, by.date), { ref, rating })
  BANDS.set(made, band)
  return made
}

const themes = [
  theme(
    'No child’s case is without a social worker',
    [
      step(
        0,
        'S1',
        'Allocate the 118 cases held on duty and report daily until none is left',
        'AD Safeguarding',
        yes,
      ),
      step(1, 'S4', 'Bring in two managed teams for six months', 'AD Safeguarding; HR Business Partner', yes),
      step(
        2,
        'S9',
        'Set a ceiling of 20 children for each worker and report each breach',
        'AD Safeguarding',
        partly,
      ),
    ],
    '(a)',
  ),
  theme(
    'The council knows the quality of its practice',
    [
      step(
        0,
        'S2',
        'Review every referral that was closed in April by an agency worker',
        'Head of Quality',
        yes,
      ),
      step(1, 'S5', 'Appoint an independent auditor of thresholds', 'DCS', yes),
      step(2, 'S8', 'Put in use a data set agreed with the Department', 'Performance Manager', partly),
      step(3, 'S12', 'Show through audit that seven in ten cases are good', 'Head of Quality', no),
    ],
    '(b)',
  ),
  theme(
    'Partners meet their duties to safeguard children',
    [
      step(1, 'S6', 'Sign an agreement on strategy discussions with police and health', 'LSCB Chair', partly),
      step(
        2,
        'S7',
        'Open a multi-agency safeguarding hub in the Old Exchange',
        'LSCB Chair; Det Supt Crimes',
        no,
      ),
      step(3, 'S11', 'Report on a year of the hub’s work, with the views of families', 'LSCB Chair', no),
    ],
    '(c)',
  ),
  theme(
    'Political and corporate leaders are held to account',
    [
      step(0, 'S3', 'Give the Improvement Board all inspection papers since 2011', 'Monitoring Officer', yes),
      step(3, 'S10', 'Ask a peer council to judge whether support can be withdrawn', 'Chief Executive', no),
    ],
    '(d)',
  ),
]

const rows = placedActions({ themes })
const number = ({ action }: PlacedAction): number => Number(action.ref?.slice(1) ?? 0)

export const plan: CorpusPlan = {
  id: 'harkwell-deadlines',
  title: 'Harkwell City Council: Response to the Statutory Direction',
  style: 'a table for each deadline, the date in its heading only; requirements come again in each',
  levels: ['Requirement', 'Step'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Harkwell City Council: Response to the Statutory Direction'),
    para('To the Secretary of State for Education, from the Leader of the Council'),
    para(
      'The Direction of 30 May 2014 sets four requirements, (a) to (d). We have put our steps in the order in which they fall due, so that the Department can see at each visit what should have been done.',
    ),
    ...DEADLINES.flatMap((by, at) => [
      heading(by.heading, 2),
      actionTable(
        rows
          .filter(({ action }) => BANDS.get(action) === at)
          .toSorted((one, two) => number(one) - number(two)),
        {
          columns: [
            { title: 'Step', width: 0.8, of: ({ action }) => action.ref ?? '' },
            {
              title: 'Requirement of the Direction',
              width: 3,
              of: ({ theme: of }) => `${of.ref ?? ''} ${of.text}`,
            },
            { title: 'What the council will do', width: 5, of: ({ action }) => action.text },
            { title: 'Person answerable', width: 2.4, of: ({ action }) => action.leads.join('; ') },
            { title: 'Done?', width: 1, of: ({ action }) => printed(action.rating) },
          ],
        },
      ),
    ]),
    strong('Signed'),
    para('Cllr Edwin Marsh, Leader of the Council, 4 September 2014'),
  ],
}
