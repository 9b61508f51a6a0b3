// Typical. What a council promised after visits to its children's homes: a table for each home, the item to be rectified merged,
// numbers "2 (i)", a named person for each task, and ticks in one of two columns or else a new date. Choices: the new date is the
// one in force; where nothing is ticked there is no rating.
import { bullets, type Free, free, heading, para, table, title } from '../lay.ts'
import { act, aim, day, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const DONE: TruthRating = { texts: ['✓', 'Achieved'], statuses: ['complete'] }
const TARGET: TruthRating = { texts: ['✓', 'On Target to Achieve', 'On target'], statuses: ['on-track'] }

type Cells = { date: string; ticks: [string, string]; anew: string }
type Line = [string, string, string, [string, string?], TruthRating | null, string]
const CELLS = new Map<TruthAction, Cells>()

const iso = (text: string): string => text.split('/').toReversed().join('-')

function task(...[ref, text, leads, [date, anew = ''], rating, progress]: Line): TruthAction {
  const due: TruthDue = anew === '' ? day(date, iso(date)) : day(anew, iso(anew), iso(date))
  const action = act(text, leads, due, { ref, rating, ...(progress === '' ? {} : { progress }) })
  CELLS.set(action, { date, anew, ticks: [rating === DONE ? '✓' : '', rating === TARGET ? '✓' : ''] })
  return action
}

const themes: TruthTheme[] = [
  themeOf('Larch House', [
    aim('Medicines were not always signed for by two people', [
      task(
        '1 (i)',
        'All staff to repeat medicines training and be watched giving medicines once by the deputy',
        'Gail Thornley',
        ['28/02/2025'],
        DONE,
        '11 of 11 trained and watched.',
      ),
      task(
        '1 (ii)',
        'Weekly stock check, sheet kept in the front of the file',
        'Gail Thornley; Sunil Rao',
        ['14/02/2025'],
        DONE,
        'In place. Two errors in February, none in March.',
      ),
    ]),
    aim('The kitchen and two bedrooms were in poor repair', [
      task(
        '2 (i)',
        'Refit of kitchen',
        'Mark Ewbank (Property)',
        ['30/04/2025', '18/07/2025'],
        null,
        'Contractor went out of business; second quote accepted.',
      ),
      task(
        '2 (ii)',
        'Young people to choose colours and furniture for the bedrooms, £400 each',
        'Sunil Rao',
        ['31/03/2025'],
        DONE,
        'Both rooms done. One young person painted hers.',
      ),
      task(
        '2 (iii)',
        'Monthly walk round with a young person and the handyman, list left on the board',
        'Sunil Rao',
        ['30/05/2025'],
        TARGET,
        '',
      ),
    ]),
    aim('Records of restraint were late and said little of what the child thought', [
      task(
        '3 (i)',
        'Manager to read and sign every record within 24 hours',
        'Gail Thornley',
        ['03/02/2025'],
        DONE,
        '9 of 9 in February and March.',
      ),
      task(
        '3 (ii)',
        'Child to be spoken to by somebody not involved, in two days, own words written down',
        'Gail Thornley; Advocacy Service',
        ['31/03/2025', '31/05/2025'],
        null,
        'Advocates cannot come at weekends.',
      ),
    ]),
  ]),
  themeOf('Beck View', [
    aim('There was no registered manager for seven months', [
      task(
        '4 (i)',
        'Appoint manager and apply for registration',
        'Helen Obi',
        ['31/01/2025'],
        DONE,
        'Ms Farr began on 20 January; registered 2 April.',
      ),
      task(
        '4 (ii)',
        'Agree who acts up at each home when a manager leaves',
        'Helen Obi',
        ['30/06/2025'],
        TARGET,
        'Draft with HR.',
      ),
    ]),
    aim('Staff had not had supervision in line with policy', [
      task('5 (i)', 'Supervision dates for the year in the rota', 'Ruth Farr', ['28/02/2025'], DONE, ''),
      task(
        '5 (ii)',
        'Group reflection with the psychologist every fortnight',
        'Ruth Farr; Dr Imogen Lister',
        ['30/04/2025'],
        TARGET,
        'Three held.',
      ),
      task(
        '5 (iii)',
        'Night staff to be supervised at a time when they are at work',
        'Ruth Farr',
        ['31/03/2025', '30/04/2025'],
        null,
        'Two of three done.',
      ),
    ]),
    aim('Young people did not know how to complain', [
      task(
        '6 (i)',
        'New guide with the young people’s own drawings, one for every bedroom',
        'Callum Dyson',
        ['30/05/2025'],
        TARGET,
        'At the printer.',
      ),
      task(
        '6 (ii)',
        'Independent visitor to hold a session each month without staff in the room',
        'Helen Obi',
        ['28/02/2025'],
        DONE,
        'First on 11 February.',
      ),
    ]),
  ]),
]

const one = (text: string): Free => ({ text, down: 2, bold: true, fill: 'DEEAF6' })
const low = (text: string): Free => ({ text, bold: true, fill: 'DEEAF6' })

function tableOf(of: TruthTheme): Laid {
  const rows = (of.objectives ?? []).flatMap((item) =>
    item.actions.map((action, at): Free[] => {
      const { date = '', ticks = ['', ''], anew = '' } = CELLS.get(action) ?? {}
      return [
        action.ref ?? '',
        ...(at > 0 ? [] : [{ text: item.text, down: item.actions.length }]),
        action.text,
        action.leads.join(', '),
        date,
        ...ticks,
        anew,
        action.progress ?? '',
      ]
    }),
  )
  return free(
    [
      [
        one('No.'),
        one('Item to be rectified'),
        one('Actions required'),
        one('Person responsible for each task'),
        one('Date'),
        { text: 'Position at 7 April 2025', across: 3, bold: true, fill: 'DEEAF6' },
        one('Update on progress'),
      ],
      [low('Achieved'), low('On Target to Achieve'), low('Give expected new achievement date')],
      ...rows,
    ],
    { widths: [0.9, 2.8, 4.4, 2.3, 1.7, 1.3, 1.3, 1.7, 3], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'ravenscleugh-homes',
  title: 'Ravenscleugh Council Children’s Homes: Action Plan after Inspection',
  style: 'a table for each home, item merged, named people, a tick in one of two columns or a new date',
  levels: ['Home', 'Item to be rectified', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Larch House 22 January 2025 Requires improvement' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'xlsx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Ravenscleugh Council Children’s Homes: Action Plan after Inspection'),
    para('Responsible Individual’s report to Corporate Parenting Board, 15 April 2025.'),
    table([
      ['Home', 'Visited', 'Judgement'],
      ['Larch House', '22 January 2025', 'Requires improvement'],
      ['Beck View', '14 January 2025', 'Requires improvement'],
      ['The Coppice', '5 November 2024', 'Good'],
    ]),
    ...bullets(
      'A tick shows that the task is achieved or is on target. Where neither can be ticked a new date is given.',
      'Nothing was asked of The Coppice.',
    ),
    ...themes.flatMap((of) => [heading(of.text, 2), tableOf(of)]),
    heading('Next report', 2),
    para(
      'The Responsible Individual will report again in July, with the young people’s own view of both homes.',
    ),
  ],
}
