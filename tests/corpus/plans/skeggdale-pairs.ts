// Alternating small tables: one with the reference, the area for improvement and its background, then one with
// the actions. Choices: there is no rating at all; several dates stand in the action itself ("by the end of 2026"),
// where a fair reader may leave them; an achievement is progress.
import { heading, para, table, title } from '../lay.ts'
import { act, month, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const BACKGROUND = new Map<string, string>()

type Line = [string, string, TruthDue | null, string?]

function line([text, leads, due, progress]: Line): TruthAction {
  return act(text, leads, due, progress === undefined ? {} : { progress })
}

const within = (due: TruthDue): TruthDue => ({ ...due, also: [null] })

function area([ref, text, background]: [string, string, string], ...lines: Line[]): TruthTheme {
  BACKGROUND.set(ref, background)
  return theme(
    text,
    lines.map((one) => line(one)),
    ref,
  )
}

const themes: TruthTheme[] = [
  area(
    [
      'CS 1',
      'Caseloads in the Skegg Valley safeguarding team are too high',
      'Inspectors found nine workers holding between 24 and 31 children. Two of the nine were in their first year. The duty system passes work on before assessments are finished.',
    ],
    [
      'Recruit six permanent social workers to the Skegg Valley team by the end of 2026',
      'Head of Safeguarding',
      within(year('by the end of 2026', '2026-12')),
      'Three started in April. One offer declined because of rent.',
    ],
    [
      'Move the duty team’s hand-over point from day 10 to the end of the assessment',
      'Service Manager, Front Door',
      null,
      'Done from 2 February. Duty team has two more posts to allow it.',
    ],
    [
      'Cap newly qualified workers at 12 children in their first six months and tell the Director of any breach',
      'Principal Social Worker',
      null,
    ],
  ),
  area(
    [
      'CS 2',
      'Visits to children are recorded late, or not at all',
      'A third of visits in the sample were written up more than ten days afterwards. Workers said the form takes 40 minutes.',
    ],
    [
      'Cut the visit form to one page and let it be spoken into a telephone, starting with the fell-side office in May 2026',
      'Systems Manager & Principal Social Worker',
      within(month('in May 2026', '2026-05')),
      'One-page form agreed with workers. Telephone trial has twelve volunteers.',
    ],
    [
      'Team managers to look at a list of unwritten visits in every supervision',
      'Team Managers',
      null,
      'In use in four teams of seven.',
    ],
    [
      'Report the number late to the performance board at each meeting',
      'Performance Lead',
      null,
      'First report in March: 212 late, down from 390.',
    ],
  ),
  area(
    [
      'CS 3',
      'Children in care move home too often and too far',
      '41 of our 208 children in care had three or more homes in the year. 66 live more than twenty miles away.',
    ],
    [
      'Approve 15 new fostering households in the county by the end of 2026, five of them for teenagers',
      'Fostering Manager',
      within(year('by the end of 2026', '2026-12')),
      'Six approved. None yet for teenagers.',
    ],
    [
      'Hold a meeting of everybody around the child within five days of any notice to end a placement',
      'Independent Reviewing Officers',
      null,
    ],
    [
      'Open the second two-bed home at Ormsgarth in September 2026 (planning permitting)',
      'Head of Residential Services',
      within(month('in September 2026 (planning permitting)', '2026-09')),
      'Lease signed. Neighbours’ meeting held, better than we feared.',
    ],
    [
      'Use the sufficiency strategy to set how many homes are bought and from whom, to the dates in the strategy',
      'Commissioning Manager',
      { ...undated('to the dates in the strategy'), also: [null] },
    ],
  ),
  area(
    [
      'CS 4',
      'Care leavers wait too long for a settled home',
      'Eleven young people were in bed and breakfast at some time last year. The protocol with the two housing associations has lapsed.',
    ],
    [
      'Sign a new protocol with Skeggdale Homes and Wath Valley Housing by June 2026',
      'Head of Housing Options & Leaving Care Manager',
      within(month('by June 2026', '2026-06')),
      'Skeggdale Homes have signed.',
    ],
    [
      'Stop the use of bed and breakfast for anyone under 21, with the Director’s signature needed for any exception',
      'Leaving Care Manager',
      null,
      'No one placed since 9 January.',
    ],
    ['Set up a rent guarantee for care leavers going into private lettings', 'Leaving Care Manager', null],
  ),
]

function laidOut(of: TruthTheme): Laid[] {
  return [
    table(
      [
        ['Ref:', of.ref ?? ''],
        ['Area for improvement', of.text],
        ['Background information', BACKGROUND.get(of.ref ?? '') ?? ''],
      ],
      { widths: [2, 8], headings: 0 },
    ),
    para(''),
    table(
      [
        ['Action', 'Responsible Officer', 'Achievements'],
        ...(of.actions ?? []).map((one) => [one.text, one.leads.join(' & '), one.progress ?? '']),
      ],
      { widths: [5, 2.2, 4] },
    ),
    para(''),
  ]
}

export const plan: CorpusPlan = {
  id: 'skeggdale-pairs',
  title: 'Skeggdale-on-Wath Council: Children’s Services Improvement Plan 2026',
  style: 'small tables in pairs (area with its background; its actions), no dates column and no rating',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes: themes.map((of) => ({
    ...of,
    actions: (of.actions ?? []).map((one) => ({
      ...one,
      leads: one.leads.flatMap((lead) => lead.split(' & ')),
    })),
  })),
  decoys: [{ kind: 'measures', words: 'Visits written up within five days 58% 74% 95%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { size: 10, footer: 'Improvement Plan – agreed by Cabinet 10 February 2026' },
  layout: () => [
    title('Skeggdale-on-Wath Council: Children’s Services Improvement Plan 2026'),
    para(
      'This plan answers the four areas for improvement in the inspectors’ letter of November. For each we say what they found, what we are doing and what has been achieved so far.',
    ),
    heading('How it is overseen', 2),
    para(
      'The Improvement Board meets every six weeks with an independent chair. A responsible officer speaks to each area in turn. The plan itself is rewritten once a year and not between.',
    ),
    heading('Areas for improvement', 2),
    ...themes.flatMap((of) => laidOut(of)),
    heading('What we measure', 2),
    table(
      [
        ['Measure', 'At inspection', 'Latest', 'Target'],
        ['Visits written up within five days', '58%', '74%', '95%'],
        ['Average caseload, Skegg Valley', '26.4', '21.0', '17'],
        ['Three or more homes in the year', '19.7%', '18.1%', '11%'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
  ],
}
