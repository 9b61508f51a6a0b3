// Awkward. A partnership sub-group's neglect plan: named people with their agency in brackets, a column of
// partners beside, three columns of letters for three meetings, the newest update first in the cell. Choices:
// partners help and do not lead; the newest letter filled is the rating; a date struck by a newer
// one counts as the newer; where the objective is printed once it holds for the rows beneath.
import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { aim, day, month, placedActions, quarter, rated, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RATED: Record<string, TruthRating> = {
  C: rated('C', 'complete'),
  G: rated('G', 'on-track'),
  A: rated('A', 'at-risk'),
  R: rated('R', 'off-track'),
  NS: rated('NS', 'not-started'),
}

type Line = [string, string, [string, string], string | [string, TruthDue] | TruthDue, string, string[]]

function line([ref, text, [lead, partners], when, letters, news]: Line): TruthAction {
  const due = Array.isArray(when) ? when[1] : typeof when === 'string' ? undated(when) : when
  const cell = Array.isArray(when) ? when[0] : due.text
  const list = letters.split(' ').map((one) => (one === '-' ? '' : one))
  const latest = list.findLast((one) => one !== '') ?? ''
  const cells = { lead, partners, when: cell, s: list[0] ?? '', d: list[1] ?? '', m: list[2] ?? '', news }
  const leads = lead.split(', ').filter((one) => one !== '')
  return written(text, cells, {
    ref,
    leads,
    due: cell === '' ? null : due,
    rating: RATED[latest] ?? null,
    ...(news.length === 0 ? {} : { progress: news.join('\n') }),
  })
}

const themes = [
  themeOf(
    'Know it',
    [
      aim(
        'Everyone who works with children recognises neglect early and has a shared word for it',
        [
          line([
            '1.1.1',
            'Agree one partnership definition of neglect, including medical, dental and educational neglect, and put it in all agencies’ procedures',
            ['Jo Pym (CSC)', 'Designated Nurse, Police PPU, Education Safeguarding'],
            ['May 2023 – done June', { ...month('May 2023', '2023-05'), also: ['2023-06-30'] }],
            'C C C',
            ['07/06/23 agreed at Exec.', '22/05/23 dental nurse asked for a line on unmet dental need.'],
          ]),
          line([
            '1.1.2',
            'Multi-agency training: one day on the tool, six dates a year, half the places held for schools and early years',
            ['Learning Officer (CSCP)', 'Training Pool'],
            repeating('6 x year', 'other'),
            'G G G',
            [
              '11/03/24 – 5 held, 114 people; schools 61, police 2.',
              '13/12/23 – 4 held.',
              '19/09/23 – 2 held. Police struggle to release.',
            ],
          ]),
          line([
            '1.1.3',
            'Short film for people who go into homes but are not “safeguarding people” – housing repairs, bin crews, meter readers',
            ['Comms (Borough)', 'Housing, Fire & Rescue'],
            ['Nov 23 Feb 24 June 24', month('June 24', '2024-06')],
            'A A R',
            [
              '11/03/24 – film company let us down. Housing will pay for a new one.',
              '13/12/23 – script done.',
            ],
          ]),
        ],
        '1.1',
      ),
      aim(
        'Neglect shows in our figures',
        [
          line([
            '1.2.0',
            'Ask the three housing associations how they record worry about a home where there are children, and whether anybody tells us',
            ['Housing seat (vacant)', 'Business Manager (CSCP)'],
            ['added Dec 23, by June 24', month('June 24', '2024-06')],
            '- NS NS',
            ['11/03/24 – no one to do it until the seat is filled.'],
          ]),
          line([
            '1.2.1',
            'Produce a neglect profile by ward with poverty, dental decay and school absence data',
            ['Public Health Intelligence', 'ICB, Performance Team (CSC)'],
            ['Q3 23/24, will now be Q1 24/25', quarter('Q1 24/25', '2024-06')],
            'NS A A',
            ['11/03/24 – dental data received, absence data next.', '13/12/23 – analyst started 4 Dec.'],
          ]),
          line([
            '1.2.2',
            'Report to each sub-group: number of tools completed, by agency',
            ['Business Manager (CSCP)', ''],
            repeating('Every meeting', 'other'),
            'G G G',
            ['11/03/24 – 83 in quarter: CSC 51, HV 24, schools 7, EH 1.'],
          ]),
        ],
        '1.2',
      ),
    ],
    '1',
  ),
  themeOf(
    'Name it',
    [
      aim(
        'Practitioners use the Graded Care Profile with families and not only about them',
        [
          line([
            '2.1.1',
            'License and train 180 practitioners in GCP2',
            ['Anya Frost (Early Help)', '0-19 Service, CSC Locality Managers'],
            ['31/03/23 → 31/07/23 → 31/03/24', day('31/03/24', '2024-03-31')],
            'A A G',
            ['11/03/24 – 171.', '13/12/23 – 140. Two trainers left.', '19/09/23 – 96.'],
          ]),
          line([
            '2.1.2',
            'Require a profile before a second child protection conference where the category is neglect',
            ['CP Chairs Service', 'Jo Pym (CSC)'],
            month('Oct 23', '2023-10'),
            'NS G C',
            [
              '11/03/24 – 19 of 21 conferences had one. Happy to call it complete.',
              '13/12/23 – chairs now ask in the pre-meeting.',
            ],
          ]),
          line([
            '2.1.2a',
            'Health visitors to start a profile at the 9–12 month check whenever two or more of the agreed worries are ticked',
            ['0-19 Service Manager (Health)', 'Family Hubs'],
            ['Jan 24 / Apr 24', month('Apr 24', '2024-04')],
            '- A A',
            [
              '11/03/24 – template is in the record; staff are not yet confident in sharing the score with mum and dad. Two half days arranged, and a script.',
              '13/12/23 – template with the system supplier.',
            ],
          ]),
          line([
            '2.1.3',
            'Champions: two in each agency, meeting every other month, coffee and a case',
            ['Anya Frost (Early Help)', 'All agencies'],
            repeating('Bi-monthly', 'other'),
            'A A A',
            ['11/03/24 – nine came, same nine.', '13/12/23 – acute trust has no champion.'],
          ]),
        ],
        '2.1',
      ),
      aim(
        'Children say what it is like and we write it down',
        [
          line([
            '2.2.1',
            'Day-in-the-life tool for primary children – choose one, stop using the other four',
            ['PSW', 'School Nursing, Primary Heads’ Association'],
            ['By Xmas', { ...undated('By Xmas'), also: ['2023-12-25', '2023-12-31'] }],
            'NS NS A',
            [
              '11/03/24 – two left: one with a house and one with a clock. Children in the two pilot schools liked drawing on the house; the clock works better on a laptop, for those who will not come into the room. Education would like both. The chair says one. Vote in April.',
            ],
          ]),
          line([
            '2.2.2',
            'Audit: is the child’s voice in the neglect chronology? Twenty cases from four agencies',
            ['QA Sub-group', 'Named GP, Named Midwife'],
            ['Jan 24 (put back to May 24)', month('May 24', '2024-05')],
            '- NS NS',
            ['11/03/24 – auditors found, training on 2 May.'],
          ]),
        ],
        '2.2',
      ),
    ],
    '2',
  ),
  themeOf(
    'Change it',
    [
      aim(
        'Help is early, practical and lasts long enough',
        [
          line([
            '3.1.1',
            'Poverty-aware practice guide with a £50 fund that workers can spend on the day',
            ['Head of Early Help', 'Citizens Advice, Voluntary Sector Forum'],
            month('September 2023', '2023-09'),
            'G C C',
            ['13/12/23 – guide out; 212 spends, mean £31, beds and bedding mostly.'],
          ]),
          line([
            '3.1.2',
            'No closure within six months of step down from a neglect plan without a home visit by two agencies',
            ['Locality Managers (CSC)', 'Family Hubs'],
            month('Apr 24', '2024-04'),
            '- - NS',
            [],
          ]),
          line([
            '3.1.2a',
            'Hoarding and clutter: joint visits by fire service and early help, skips free of charge',
            ['Anya Frost (Early Help)', 'Fire & Rescue, Waste Services'],
            ['30.9.23 then 31.1.24', day('31.1.24', '2024-01-31')],
            'A A G',
            [
              '11/03/24 – 14 visits, 6 skips. Waste will fund until Sept.',
              '13/12/23 – charges waived in principle.',
            ],
          ]),
          line([
            '3.1.3',
            'Dental: supervised brushing in every nursery in the four wards',
            ['Public Health', 'ICB'],
            ['2024', { ...undated('2024'), date: '2024-12-31', precision: 'year' }],
            '- G G',
            ['11/03/24 – 22 of 29 nurseries.'],
          ]),
        ],
        '3.1',
      ),
      aim(
        'When nothing changes we do something else',
        [
          line([
            '3.2.1',
            'Resolve drift: managers from all agencies look at all neglect plans over 15 months',
            ['Jo Pym (CSC)', 'CP Chairs Service, Legal Services'],
            repeating('Quarterly', 'quarterly'),
            'R A A',
            ['11/03/24 – 17 children, was 31.', '13/12/23 – 24.', '19/09/23 – 31, first look.'],
          ]),
          line([
            '3.2.1a',
            'Escalation: anyone may ask for a second look by a pair of managers from different agencies; count how often, and what came of it',
            ['Business Manager (CSCP)', 'Named GP, Police PPU, Education Safeguarding'],
            month('December 2023', '2023-12'),
            'NS G C',
            ['11/03/24 – leaflet out; used five times in the quarter, plan changed in three.'],
          ]),
          line([
            '3.2.1b',
            'Legal planning: put chronologies of neglect into one page with a line for each month',
            ['Legal Services', 'PSW'],
            ['Summer 24?', { ...undated('Summer 24?'), also: ['2024-08-31', '2024-07-31', '2024-06-30'] }],
            '- - NS',
            [],
          ]),
          line([
            '3.2.2',
            'Write up three families where it went well, for the learning week',
            ['Learning Officer (CSCP)', ''],
            ['', undated('')],
            '- - -',
            [],
          ]),
        ],
        '3.2',
      ),
    ],
    '3',
  ),
]

export const plan: CorpusPlan = {
  id: 'caddisbrook-neglect',
  title: 'Caddisbrook Safeguarding Children Partnership – Neglect Sub-Group Action Plan',
  style:
    'a sub-group’s plan grown over two years: leads and partners in two columns, letters for three meetings, newest news first',
  levels: ['Strand', 'Objective', 'Action'],
  scale: [
    { code: 'C', label: 'complete', status: 'complete' },
    { code: 'G', label: 'on course', status: 'on-track' },
    { code: 'A', label: 'some delay', status: 'at-risk' },
    { code: 'R', label: 'serious delay or no plan', status: 'off-track' },
    { code: 'NS', label: 'not started', status: 'not-started' },
  ],
  themes,
  decoys: [{ kind: 'people', words: 'Education Safeguarding Lead Mr Dacre' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx', 'text:slashes'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Caddisbrook Safeguarding Children Partnership – Neglect Sub-Group Action Plan'),
    para('Agreed by the Executive 27 April 2023. This version went round with the papers for 11 March 2024.'),
    heading('Members', 2),
    table(
      [
        ['Seat', 'Held by'],
        ['Chair, Head of Service CSC', 'Jo Pym'],
        ['Early Help', 'Anya Frost'],
        ['Designated Nurse', 'Rosalind Okoro'],
        ['Education Safeguarding Lead', 'Mr Dacre'],
        ['Police PPU', 'DI Hollis (deputy DS Crane)'],
        ['Housing', 'vacant'],
      ],
      { widths: [3, 4] },
    ),
    heading('How we score', 2),
    para(
      'C = complete; G = on course; A = some delay; R = serious delay or no plan; NS = not started. Blank = was not discussed.',
    ),
    heading('Strategy on a page', 2),
    ...bullets('Know it – recognise', 'Name it – assess with families', 'Change it – act, and act again'),
    strong('ACTIONS'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => `Strand ${of.ref ?? ''}: ${of.text}`,
      columns: [
        {
          title: 'Objective',
          width: 2.4,
          of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
          once: ({ objective }) => objective,
        },
        { title: 'Ref', width: 0.9, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4.4, of: ({ action }) => action.text },
        { title: 'Lead', width: 1.8, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Partners', width: 2, of: ({ action }) => cellFor(action, 'partners') },
        { title: 'Target', width: 1.6, of: ({ action }) => cellFor(action, 'when') },
        { title: 'Sep 23', width: 0.6, of: ({ action }) => cellFor(action, 's') },
        { title: 'Dec 23', width: 0.6, of: ({ action }) => cellFor(action, 'd') },
        { title: 'Mar 24', width: 0.6, of: ({ action }) => cellFor(action, 'm') },
        { title: 'Update (newest first)', width: 4, of: ({ action }) => cellFor(action, 'news') },
      ],
    }),
    table(
      [
        ['Carried over and left for others', 'Who has it now'],
        ['Elective home education and neglect', 'Education sub-group'],
        ['Adolescent neglect and running away', 'Exploitation sub-group'],
      ],
      { widths: [4, 3] },
    ),
    para('Next meeting 10 June 2024, 10–12, Fire Station HQ. Papers by 3 June.'),
  ],
}
