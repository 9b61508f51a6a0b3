// A schedule of work kept in a workbook before a joint targeted area inspection: first names under "Led by" and
// "Assisted by", importance and size of the work in letters, half-months to start and finish by, and a column for
// each weekly meeting that nobody has filled in. Choices: whoever assists is among the leads; "Finish by" is the due
// date, and the year is the title's; importance is no status.
import { free, para, sheet, table, title } from '../lay.ts'
import { month, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const MONTHS = new Map([
  ['May', '2026-05'],
  ['June', '2026-06'],
  ['July', '2026-07'],
  ['Aug', '2026-08'],
  ['Sept', '2026-09'],
])

function by(text: string): TruthDue {
  const [part = '', name = ''] = text.split(' ')
  const of = MONTHS.get(name) ?? ''
  const middle = part === 'Mid' ? [`${of}-15`, `${of}-14`, `${of}-16`, `${of}-20`] : []
  const early = part === 'Early' ? [`${of}-10`, `${of}-07`, `${of}-05`, `${of}-01`] : []
  return { ...month(text, of), also: [null, ...middle, ...early] }
}

type Line = [string, string, string, string, string, string, string, string]

function line(...[ref, text, led, assisted, weight, size, start, finish]: Line): TruthAction {
  const leads = [led, assisted]
    .filter((one) => one !== '')
    .flatMap((one) => one.split(/\/| & /))
    .map((one) => one.trim())
  return written(
    text,
    { led, assisted, weight, size, start, finish },
    { ref, leads, due: finish === '' ? null : by(finish) },
  )
}

const themes: TruthTheme[] = [
  theme(
    'Knowing our children',
    [
      line(
        '1.1',
        'Agree with the police and health which eight children we would choose ourselves, and why',
        'Maureen',
        'Dev',
        'V',
        'M',
        'Mid May',
        'End May',
      ),
      line(
        '1.2',
        'Trace each of the eight through every agency’s record and put the chronologies side by side',
        'Dev',
        'Maureen/Olly',
        'V',
        'L',
        'Early June',
        'Mid July',
      ),
      line(
        '1.3',
        'Pull the child list exactly as the inspectorate asks for it and time how long that takes',
        'Olly',
        '',
        'V',
        'S',
        'Mid May',
        'Mid May',
      ),
    ],
    '1',
  ),
  theme(
    'The front door',
    [
      line(
        '2.1',
        'Listen to twenty calls to the contact centre, with the MASH manager and a detective sergeant',
        'Priti',
        'Craig',
        'HD',
        'M',
        'Early June',
        'End June',
      ),
      line(
        '2.2',
        'Write down on one side of paper what happens to a police notification between midnight and nine o’clock',
        'Craig',
        '',
        'V',
        'S',
        'Mid May',
        'End May',
      ),
      line(
        '2.3',
        'Check that strategy discussions out of hours have a health voice, and say so if they do not',
        'Priti',
        'Bernadette',
        'V',
        'M',
        'Early June',
        'Mid June',
      ),
      line(
        '2.4',
        'Dip sample thirty contacts closed with no further action where domestic abuse was mentioned',
        'Maureen',
        'Priti & Craig',
        'HD',
        'M',
        'Mid June',
        'Mid July',
      ),
    ],
    '2',
  ),
  theme(
    'Partners in the room',
    [
      line(
        '3.1',
        'Name a lead and a deputy for the week in each agency, with mobile numbers that are answered',
        'Olly',
        '',
        'V',
        'S',
        'Mid May',
        'Mid May',
      ),
      line(
        '3.2',
        'Brief head teachers of the six schools most likely to be visited',
        'Bernadette',
        'Sunil',
        'D',
        'S',
        'Early July',
        'Mid July',
      ),
      line(
        '3.3',
        'Rehearse the opening presentation in front of the partnership’s scrutineer',
        'Dev',
        '',
        'HD',
        'S',
        'Early Sept',
        'Mid Sept',
      ),
      line(
        '3.4',
        'Invite probation and the substance misuse provider to the weekly meeting',
        'Olly',
        'Dev',
        'HD',
        'S',
        'Mid May',
        'End May',
      ),
    ],
    '3',
  ),
  theme(
    'Paper and rooms',
    [
      line(
        '4.1',
        'Collect policies, thresholds and the last two years of multi-agency audits in one folder',
        'Sunil',
        'Olly',
        'D',
        'M',
        'Mid June',
        'End July',
      ),
      line(
        '4.2',
        'Book four rooms with working screens for the inspection week; test the guest wi-fi',
        'Sunil',
        '',
        'HD',
        'S',
        'Early Sept',
        'Early Sept',
      ),
      line(
        '4.3',
        'Draft the self-assessment in no more than twelve pages',
        'Maureen',
        'Bernadette/Craig',
        'V',
        'L',
        'Early July',
        'End Aug',
      ),
      line(
        '4.4',
        'Ask young people on the exploitation panel what they would want an inspector to be told',
        'Bernadette',
        '',
        'HD',
        'M',
        'Early July',
        'End Aug',
      ),
    ],
    '4',
  ),
]

const MEETINGS = ['14/5 Mtg', '21/5 Mtg', '4/6 Mtg', '11/6 Mtg', '18/6 Mtg', '2/7 Mtg', '16/7 Mtg']
const NAMES = ['led', 'assisted', 'weight', 'size', 'start', 'finish']
const HEADS = [
  'Ref',
  'Item',
  'Led by',
  'Assisted by',
  'Importance',
  'Work involved',
  'Start by',
  'Finish by',
  ...MEETINGS,
]
const BLANK = MEETINGS.map(() => '')

function schedule(): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true })),
      ...themes.flatMap((of) => [
        [{ text: of.ref ?? '', bold: true }, { text: of.text, bold: true }, ...NAMES.map(() => ''), ...BLANK],
        ...themeActions(of).map(({ action }) => [
          action.ref ?? '',
          action.text,
          ...NAMES.map((name) => cellFor(action, name)),
          ...BLANK,
        ]),
      ]),
    ],
    {
      widths: [0.6, 6, 1.2, 1.4, 1, 1, 1.2, 1.2, ...MEETINGS.map(() => 0.8)],
      headings: 1,
    },
  )
}

export const plan: CorpusPlan = {
  id: 'scawmoor-schedule',
  title: 'JTAI readiness – schedule of work, summer 2026',
  style:
    'a schedule of items led by and assisted by first names, half-months, importance in letters, a column for each meeting',
  levels: ['Section', 'Item'],
  scale: null,
  themes,
  decoys: [{ kind: 'key', words: 'Highly desirable' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('Schedule'),
    title('JTAI readiness – schedule of work, summer 2026'),
    para('Scawmoor Safeguarding Children Partnership. Core group meets Thursdays, 8.30 sharp.'),
    schedule(),
    sheet('Codes'),
    table([
      ['Code', 'Meaning'],
      ['V', 'Vital'],
      ['HD', 'Highly desirable'],
      ['D', 'Desirable'],
      ['S', 'Small – under half a day'],
      ['M', 'Medium – up to three days'],
      ['L', 'Large – over three days'],
    ]),
  ],
}
