// Typical. A play and youth offer plan whose row of titles stands before the document's title and again after it; a band in
// capitals, a priority 1), letters in the action's own cell, bodies and names on two lines. Choices: body, councillor
// and name in the column of lead agency and officer are all leads.
import { type Free, free, para, title } from '../lay.ts'
import { aim, month, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, string, TruthDue | null, string[], string]

function line(...[ref, text, outcome, plans, due, who, resources]: Line): TruthAction {
  const leads = who
    .flatMap((one) => one.split(/[/–]/))
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return written(
    text,
    { plans, who, resources },
    { ref, leads, due, ...(outcome === '' ? {} : { success: outcome }) },
  )
}

const themes: TruthTheme[] = [
  themeOf('EMBEDDING PLAY AND YOUTH WORK IN LOCAL PRIORITIES', [
    aim(
      'Planning and Partnership Working',
      [
        line(
          'a',
          'Hold a play and youth partnership with a voluntary sector chair',
          'Partners agree priorities and share what they spend',
          'Early Help Strategy',
          repeating('Bi-monthly meetings', 'other'),
          ['Family Hubs Service /', 'Kerry Ashdown'],
          '',
        ),
        line(
          'b',
          'Report on play to the children’s board',
          'Play is not forgotten when money is short',
          'Children & Young People’s Plan',
          repeating('Annually', 'annual'),
          ['Cllr Moira Tennant/ Kerry Ashdown'],
          '',
        ),
        line(
          'c',
          'Write play into the design guide for new estates',
          'New homes come with somewhere to go',
          'Local Plan',
          month('By September 2025', '2025-09'),
          ['Planning Policy –', 'Imran Sodhi / Kerry Ashdown/'],
          '',
        ),
        line(
          'd',
          'Map what is run in each ward, by whom and on which evening',
          'Gaps are known',
          '',
          month('By June 2025', '2025-06'),
          ['Youth Service / Dele Okoro'],
          'Student placement',
        ),
      ],
      '1',
    ),
    aim(
      'Children’s Voice',
      [
        line(
          'a',
          'Survey eight to thirteen year olds through schools',
          '1,000 replies with at least a tenth from disabled children',
          'Participation Strategy',
          month('By March 2026', '2026-03'),
          ['Participation Team /', 'Nell Garside'],
          '',
        ),
        line(
          'b',
          'Recruit young inspectors of parks',
          'Twelve young inspectors, six parks a year',
          '',
          repeating('Ongoing', 'ongoing'),
          ['Youth Service / Dele Okoro'],
          'Vouchers £600',
        ),
        line(
          'c',
          'Tell children what was done because they asked for it',
          '',
          'Participation Strategy',
          repeating('Quarterly', 'quarterly'),
          ['Participation Team / Nell Garside'],
          '',
        ),
      ],
      '2',
    ),
  ]),
  themeOf('PLACES TO GO WHICH FEEL SAFE', [
    aim(
      'Open Access Provision',
      [
        line(
          'a',
          'Reopen two adventure playgrounds on Saturdays',
          'Sixty children each Saturday',
          'Early Help Strategy',
          month('By April 2025', '2025-04'),
          ['Dunnaford Play Association /', 'Pete Lomax'],
          'Grant',
        ),
        line(
          'b',
          'Detached youth workers at the bus station and on the seafront',
          'Fewer calls about anti-social behaviour',
          'Community Safety Plan',
          repeating('Ongoing', 'ongoing'),
          ['Youth Service / Dele Okoro', 'Community Safety / Insp. Ray Holt'],
          '',
        ),
        line(
          'c',
          'Holiday clubs with food in the ten poorest neighbourhoods',
          'Half of those on free school meals come at least once',
          'HAF programme',
          month('By July 2025', '2025-07'),
          ['Holiday Programme – Sunita Rao'],
          'DfE grant',
        ),
      ],
      '3',
    ),
    aim(
      'Inclusion',
      [
        line(
          'a',
          'Train play staff in working with autistic children',
          'All leaders trained',
          'SEND Strategy',
          month('By December 2025', '2025-12'),
          ['Short Breaks Team / Lou Pickering'],
          '',
        ),
        line(
          'b',
          'Buddy scheme for children in care who move into the town',
          'Each child is offered a buddy within two weeks',
          'Corporate Parenting Strategy',
          month('By October 2025', '2025-10'),
          ['Cllr Joan Whitby / Nell Garside'],
          '',
        ),
        line(
          'c',
          'Make sure that each park has one piece of equipment for wheelchair users',
          'Nine parks of nine',
          'Parks Plan',
          month('By March 2027', '2027-03'),
          ['Parks / Barney Croft/'],
          'Section 106',
        ),
      ],
      '4',
    ),
  ]),
]

const HEAD: Free[] = [
  'Priorities /Actions',
  'Outcomes',
  'Reference to other plans etc.',
  'Timescale',
  'Lead Agency /Officer',
  'Resources',
  '',
].map((text) => ({ text, bold: true }))
const WIDTHS = [4.5, 3.2, 2.4, 2, 3, 1.6, 0.6]

function grid(of: TruthTheme): Laid[] {
  return [
    free(
      [
        HEAD,
        [{ text: of.text, across: 7, bold: true, fill: 'FFF2CC' }],
        ...(of.objectives ?? []).flatMap((objective): Free[][] => [
          [{ text: `${objective.ref ?? ''}) ${objective.text} -`, across: 7, bold: true }],
          ...objective.actions.map((action): Free[] => [
            `${action.ref ?? ''}) ${action.text}`,
            action.success ?? '',
            cellFor(action, 'plans'),
            action.due?.text ?? '',
            cellFor(action, 'who'),
            cellFor(action, 'resources'),
            '',
          ]),
        ]),
      ],
      { widths: WIDTHS, headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'dunnaford-play',
  title: 'Dunnaford Play and Youth Offer Action Plan 2025–2027',
  style:
    'titles before and after the document’s title, band in capitals, letters in the action cell, body and name on two lines, untitled last column',
  levels: ['Theme', 'Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8 },
  layout: () => [
    free([HEAD], { widths: WIDTHS, headings: 1 }),
    title('Dunnaford Play and Youth Offer Action Plan 2025–2027'),
    ...themes.flatMap((of) => grid(of)),
    para('This plan sits under the Early Help Strategy and is looked at by the partnership each spring.'),
  ],
}
