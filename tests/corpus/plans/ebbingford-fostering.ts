// Awkward. A fostering and placements plan two years on: who and when share a cell, rows were put in between
// ("2a", "NEW"), some were withdrawn or merged and left standing, and the position is the colour of a narrow
// cell. Choices: the first line of "Who / when" is who, what follows is when; a withdrawn row is still an
// action but may be left out of the ratings' usual kinds; "NEW" is part of no action's wording.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, coloured, day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const blue = coloured('5B9BD5', ['Blue', 'blue', 'Finished'], 'complete')
const green = coloured('92D050', ['Green', 'green', 'No worries'], 'on-track')
const amber = coloured('FFC000', ['Amber', 'amber', 'Some worries'], 'at-risk')
const red = coloured('FF5050', ['Red', 'red', 'Very worried'], 'off-track')
const grey = coloured('BFBFBF', ['Grey', 'grey', 'Withdrawn'], null, 'not-started')

type Row = { ref: string; cell: string[]; notes: string[] }
const ROWS = new Map<TruthAction, Row>()

type Line = [string, string, string, string[], TruthDue | null, TruthRating, string[]]

function line([ref, text, leads, cell, due, rating, notes]: Line): TruthAction {
  const made = act(text, leads, due, {
    ref: ref.replace(' NEW', ''),
    rating,
    ...(notes.length === 0 ? {} : { progress: notes.join('\n') }),
  })
  ROWS.set(made, { ref, cell, notes })
  return made
}

const themes: TruthTheme[] = [
  theme(
    'Recruit more foster carers for the children we actually have',
    [
      line([
        '1',
        'Spend the marketing budget on teenagers, brothers and sisters and parent and child placements instead of on general adverts',
        'Marketing Officer;Recruitment Team Manager',
        ['Marketing Officer, Recruitment Team Manager', 'Apr 2023'],
        month('Apr 2023', '2023-04'),
        blue,
        [
          '4/23 new campaign live',
          '9/23 enquiries up 22%, but half are still for under fives',
          '3/24 done, becomes business as usual. Note for whoever does this next: the bus stop adverts brought in nobody at all, the school gate ones brought in eleven, and the best of everything was carers’ own Facebook posts, which cost nothing',
        ],
      ]),
      line([
        '2',
        'Ring back every enquirer within 24 hours, weekends included',
        'Recruitment Team Manager',
        ['Recruitment Team Manager', 'from June 2023 and checked monthly'],
        month('from June 2023 and checked monthly', '2023-06', 'monthly'),
        green,
        ['7/23: 61%', '12/23: 83%', '6/24: 90% (weekends 78%)', '1/25: 93%'],
      ]),
      line([
        '2a',
        'Rota of experienced carers to call people who went quiet after the first visit',
        'Fostering Network buddy carers;Recruitment Team Manager',
        ['Fostering Network buddy carers with Recruitment Team Manager', 'Oct 23'],
        month('Oct 23', '2023-10'),
        green,
        ['2/24 six carers trained, paid £15 a call evening', '10/24 four households came back to us'],
      ]),
      line([
        '3',
        'Approve 24 mainstream households a year (net gain of 10)',
        'Service Manager Fostering',
        ['Service Manager Fostering', 'March 24: 13, not met', 'March 25'],
        month('March 25', '2025-03'),
        red,
        [
          '3/24 13 approved, 15 resigned. Net loss.',
          '9/24 8 approved so far, 5 resigned',
          '1/25 forecast 17 and 9. Assessments are taking 7.5 months against 4. Two assessors have left and medicals wait ten weeks at the GP. Panel has offered an extra date each month if there are any to hear',
        ],
      ]),
      line([
        '4',
        'Shared recruitment hub with the four neighbouring councils',
        'AD Corporate Parenting;Regional Hub Manager',
        [
          'AD Corporate Parenting / Regional Hub Manager',
          'Was Sep 23. DfE moved it to April 24. Went live 1 July 2024',
        ],
        { ...day('1 July 2024', '2024-07-01'), also: ['2024-04-30'] },
        blue,
        [
          '7/24 live',
          '11/24 first six months: enquiries go to hub in 2 hours, but handover back to us takes nine days – raised',
        ],
      ]),
      line([
        '5',
        'Business rates and council tax: full exemption for carers',
        'Revenues and Benefits;Cabinet Member for Children',
        ['Revenues and Benefits, Cabinet Member for Children', 'Budget Feb 2024'],
        month('Budget Feb 2024', '2024-02'),
        amber,
        [
          '2/24 Cabinet agreed council tax reduction of half. Full exemption not affordable.',
          '12/24 asked again for the 25/26 budget',
        ],
      ]),
    ],
    'A',
  ),
  theme(
    'Keep the carers we have',
    [
      line([
        '6',
        'Pay carers for the skills they have: new fee structure with three levels',
        'Service Manager Fostering;Finance Business Partner',
        ['Service Manager Fostering + Finance Business Partner', '31/03/24 then 1/10/24'],
        day('1/10/24', '2024-10-01'),
        blue,
        [
          '1/24 consultation with 74 carers',
          '10/24 paid for the first time in the October run, nine errors, all mended',
        ],
      ]),
      line([
        '7',
        'Mockingbird: open the second constellation',
        'Mockingbird Liaison Worker',
        ['Mockingbird Liaison Worker', 'Sept 24, no hub carer found; aim for June 25'],
        month('June 25', '2025-06'),
        amber,
        [
          '9/24 two households interested but neither has the spare room',
          '1/25 one household now converting a garage',
        ],
      ]),
      line([
        '7a NEW',
        'Home improvement loans for carers to make a bedroom',
        'Capital Programme Manager',
        ['Capital Programme Manager', 'tbc'],
        undated('tbc'),
        amber,
        ['1/25 £250k in the capital bids'],
      ]),
      line([
        '7b NEW',
        'Short break for carers: every household with a teenager to have 14 nights a year that are really used',
        'Fostering Team Managers;Placements Manager',
        ['Fostering Team Managers & Placements Manager', 'end of Sept 24, extended to end of March 25'],
        { ...month('end of March 25', '2025-03'), also: ['2024-09-30'] },
        red,
        [
          '10/24 mean is 5 nights.',
          '1/25 mean is 6. There is nobody to go to. See 3, it all comes back to 3.',
        ],
      ]),
      line([
        '8',
        'Exit interview with every household that resigns, by someone outside the service',
        'Independent Visitor Coordinator',
        ['Independent Visitor Coordinator', 'ongoing'],
        repeating('ongoing', 'ongoing'),
        green,
        ['15 done since April 23. Main reasons: allegation processes, allowance, retirement'],
      ]),
      line([
        '9',
        'Support carers through allegations: independent support in place on day one',
        'Service Manager Fostering;LADO',
        ['Service Manager Fostering, LADO', 'By Summer 2024'],
        undated('By Summer 2024'),
        blue,
        ['8/24 contract with the Fostering Network'],
      ]),
      line([
        '10',
        'Carers’ forum four times a year with a director there',
        'Director',
        ['Director', 'Quarterly'],
        repeating('Quarterly', 'quarterly'),
        green,
        ['Held April, July, October. January cancelled for snow.'],
      ]),
      line([
        '11',
        'Out of hours support line staffed by our own workers',
        'Fostering Team Managers',
        ['Fostering Team Managers', 'Dec 23'],
        month('Dec 23', '2023-12'),
        grey,
        ['6/24 withdrawn – the hub now does this for all five councils. See 4'],
      ]),
    ],
    'B',
  ),
  theme(
    'Match children better and nearer home',
    [
      line([
        '12',
        'Weekly look at every child more than 20 miles away: could they come back?',
        'Placements Manager;Heads of Service',
        ['Placements Manager + Heads of Service', 'weekly from Jan 24'],
        month('weekly from Jan 24', '2024-01', 'weekly'),
        green,
        ['1/24 47 children', '1/25 36 children. 6 came home, 5 moved nearer.'],
      ]),
      line([
        '12a',
        'Emergency beds: pay four households a retainer to be ready at two hours’ notice, nights and weekends',
        'Service Manager Fostering',
        ['Service Manager Fostering', 'Jul 23, agreed Nov 23, started Jan 24'],
        { ...month('Jan 24', '2024-01'), also: ['2023-07-31', '2023-11-30'] },
        blue,
        ['1/24 three households', '6/24 four. Used 31 times.'],
      ]),
      line([
        '12b',
        'Weekend transport and contact support so that carers do not have to choose',
        'Contact Service Manager',
        ['Contact Service Manager', 'Q1 25/26'],
        { text: 'Q1 25/26', date: '2025-06-30', precision: 'quarter', repeats: null },
        amber,
        [],
      ]),
      line([
        '13',
        'One profile for each child, written with them, replaces three referral forms',
        'Placements Manager',
        ['Placements Manager', 'May 24 (revised Oct 24, revised Feb 25)'],
        month('Feb 25', '2025-02'),
        red,
        [
          '5/24 form designed',
          '10/24 IT cannot start until April',
          '1/25 doing it in Word in the meantime, not a long term answer',
        ],
      ]),
      line([
        '14',
        'Block contract for eight beds with two local homes',
        'Commissioning Lead;Shaz',
        ['Commissioning Lead – vacant, Shaz to pick up', 'Contract start 1st April 2025'],
        day('1st April 2025', '2025-04-01'),
        amber,
        ['11/24 tender out', '1/25 one bid for four beds'],
      ]),
      line([
        '15',
        'Staying put: talk to carers at 16 and not at 17½',
        'Leaving Care Manager',
        ['Leaving Care Manager', ''],
        null,
        green,
        ['1/25 31 of 40 have been asked'],
      ]),
    ],
    'C',
  ),
]
const SUFFICIENCY: [string, string, string, string][] = [
  ['In-house fostering households', '118', '109', '130'],
  ['Children with agency carers', '96', '101', '75'],
  ['Children in residential homes', '38', '44', '32'],
  ['Placed more than 20 miles away', '51', '36', '30'],
]

function tableOf(of: TruthTheme): Laid {
  return free(
    [
      [{ text: `${of.ref ?? ''}. ${of.text}`, across: 5, bold: true, fill: 'D0CECE' }],
      ['No.', 'Task', 'Who / when', 'Notes (m/yy)', ''].map((text) => ({ text, bold: true })),
      ...(of.actions ?? []).map((action) => {
        const row = ROWS.get(action)
        const fill = action.rating?.fill
        return [
          row?.ref ?? '',
          action.text,
          row?.cell ?? '',
          row?.notes ?? '',
          fill === undefined ? '' : { text: '', fill },
        ]
      }),
    ],
    { widths: [0.8, 4.6, 3.2, 5, 0.5], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'ebbingford-fostering',
  title: 'Ebbingford Fostering and Placements: two year plan 2023–25 (Jan 25 copy)',
  style:
    'who and when in one cell, one under the other; rows put in between and withdrawn; the position a coloured cell at the end',
  levels: ['Aim', 'Task'],
  scale: [
    { code: 'Blue', label: 'Finished', status: 'complete', colour: '5B9BD5' },
    { code: 'Green', label: 'No worries', status: 'on-track', colour: '92D050' },
    { code: 'Amber', label: 'Some worries', status: 'at-risk', colour: 'FFC000' },
    { code: 'Red', label: 'Very worried', status: 'off-track', colour: 'FF5050' },
    { code: 'Grey', label: 'Withdrawn', status: null, colour: 'BFBFBF' },
  ],
  themes,
  decoys: [
    { kind: 'resources', words: 'Recruitment and marketing £64,000 £40,000' },
    { kind: 'measures', words: 'In-house fostering households 118 109 130' },
    { kind: 'key', words: 'Blue Finished Green No worries' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Ebbingford Fostering and Placements: two year plan 2023–25 (Jan 25 copy)'),
    para(
      'Written in March 2023 by the fostering managers after the sufficiency strategy, and looked at in every managers’ meeting since. Panel chair and the carers’ association have a copy. The colour at the end of the row is what the meeting thought on the day.',
    ),
    heading('What the numbers say', 2),
    table([['', 'March 23', 'Dec 24', 'March 25 target'], ...SUFFICIENCY], { widths: [4, 1, 1, 1.4] }),
    ...bullets(
      'We have lost more carers than we have gained for the second year running.',
      'Agency carers cost us £1,060 a week, our own £540.',
    ),
    table(
      [
        ['Budget', '2023/24', '2024/25', 'Where from'],
        ['Recruitment and marketing', '£64,000', '£40,000', 'Base'],
        ['Fees and allowances', '£2.91m', '£3.30m', 'Base and growth'],
        ['Mockingbird', '£88,000', '£112,000', 'Grant to March 2026'],
      ],
      { widths: [3, 1, 1, 2] },
    ),
    heading('Tasks', 2),
    ...themes.flatMap((of) => [tableOf(of), para('')]),
    free(
      [
        [{ text: 'Colours', across: 2, bold: true }],
        [{ text: 'Blue', fill: '5B9BD5' }, 'Finished'],
        [{ text: 'Green', fill: '92D050' }, 'No worries'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Some worries'],
        [{ text: 'Red', fill: 'FF5050' }, 'Very worried'],
        [{ text: 'Grey', fill: 'BFBFBF' }, 'Withdrawn'],
      ],
      { widths: [1, 4], headings: 1 },
    ),
  ],
}
