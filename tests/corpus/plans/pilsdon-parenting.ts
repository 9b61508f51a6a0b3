// Ordinary. A corporate parenting board's yearly plan, put in the young people's words: five promises, each with its
// own table; leads are named people with their posts in brackets; done, nearly, not yet. Choices: "With help from"
// is a column of partners and not of leads; "What will be different for us" is success; no key.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { act, month, printed, rated, repeating, theme, themeActions, undated, year } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const done = (): TruthRating => rated('Done', 'complete')
const wellOn = (): TruthRating => rated('Well on the way', 'on-track')
const stuck = (): TruthRating => ({ texts: ['Stuck'], statuses: ['off-track', 'at-risk'] })
const notYet = (): TruthRating => rated('Not begun', 'not-started')

type Line = [string, string, string, string, TruthDue | null, TruthRating, string]
const line = ([text, leads, help, success, due, rating, progress]: Line): TruthAction =>
  written(
    text,
    { leads: leads.replaceAll(';', ' and'), help },
    {
      leads: act('', leads, null).leads,
      due,
      rating,
      success,
      ...(progress === '' ? {} : { progress }),
    },
  )

const themes: TruthTheme[] = [
  theme(
    'We will listen to you, and tell you what happened next',
    [
      line([
        'Every Board begins with an item chosen by the Children in Care Council',
        'Marion Tull (Virtual School Head)',
        'Children in Care Council',
        'Half of each meeting is about what we asked for',
        repeating('Every meeting', 'other'),
        wellOn(),
        'Four of four meetings since May',
      ]),
      line([
        'Publish a “You said, we did, we couldn’t” page each term',
        'Josh Abery (Participation Officer)',
        'Design team',
        'We know why something didn’t happen',
        repeating('Termly', 'termly'),
        done(),
        'Spring and summer pages out',
      ]),
      line([
        'Offer an independent visitor to everyone placed more than 20 miles away',
        'Deepa Rao (IRO Manager)',
        'Voluntary Action Pilsdon',
        'There is somebody who comes to see just us',
        month('December 2024', '2024-12'),
        stuck(),
        '19 matched, 23 waiting. Not enough men coming forward.',
      ]),
    ],
    'Promise 1',
  ),
  theme(
    'We will find you a home that feels like home',
    [
      line([
        'Approve 12 more fostering households, four of them for teenagers',
        'Carys Whitlock (Fostering Manager)',
        'Regional recruitment hub',
        'We don’t have to move school to move home',
        month('March 2025', '2025-03'),
        wellOn(),
        'Seven approved; two for teenagers',
      ]),
      line([
        'Give each child a welcome book about the household before they move, except in emergencies',
        'Carys Whitlock (Fostering Manager); Josh Abery (Participation Officer)',
        'Foster carers',
        'We know the name of the dog',
        month('September 2024', '2024-09'),
        done(),
        '',
      ]),
      line([
        'No belongings moved in bin bags: luggage kept at every office',
        'Nina Petrossian (Head of Corporate Parenting)',
        'Rotary Club',
        'Nobody’s things are in a bin bag',
        month('June 2024', '2024-06'),
        done(),
        '140 cases bought with a donation',
      ]),
    ],
    'Promise 2',
  ),
  theme(
    'We will help you to be well',
    [
      line([
        'Initial health assessments within 20 working days',
        'Dr Anjali Bose (Designated Doctor)',
        'Hospital trust',
        'We see a doctor soon after coming into care',
        month('October 2024', '2024-10'),
        stuck(),
        '52% in time; consent forms late in most of the rest',
      ]),
      line([
        'CAMHS to see care-experienced young people up to 25',
        'Tom Frayne (ICB Commissioner)',
        'Mental health trust',
        'We don’t start again at 18',
        year('2025/26', '2026-03'),
        notYet(),
        '',
      ]),
      line([
        'Free leisure card, swimming and gym until 25th birthday',
        'Leisure Contracts Manager',
        'Leisure trust',
        'We can go without asking anyone',
        month('April 2024', '2024-04'),
        done(),
        '211 cards issued',
      ]),
    ],
    'Promise 3',
  ),
  theme(
    'We will stand behind you at school, college and work',
    [
      line([
        'Personal education plans rated good or better to reach 85%',
        'Marion Tull (Virtual School Head)',
        'Designated teachers',
        'Our targets are ours',
        month('July 2025', '2025-07'),
        wellOn(),
        '78% in summer term',
      ]),
      line([
        'Ring-fence ten council apprenticeships a year for care leavers',
        'Sunil Verma (Head of HR); Nina Petrossian (Head of Corporate Parenting)',
        'All directorates',
        'We get an interview',
        year('2024/25', '2025-03'),
        stuck(),
        'Three started. Two directorates have offered none.',
      ]),
      line([
        'Pay for a laptop and driving lessons on the care leaver offer',
        'Ruth Amory (Leaving Care Manager)',
        '',
        'We can get to work',
        month('January 2025', '2025-01'),
        wellOn(),
        'Laptops yes; lessons from January',
      ]),
    ],
    'Promise 4',
  ),
  theme(
    'We will be there after you are 18',
    [
      line([
        'Council tax exemption to 25 in all three districts',
        'Section 151 Officer',
        'District councils',
        'One less bill',
        month('April 2025', '2025-04'),
        wellOn(),
        'Two districts have voted for it; the third decides in February',
      ]),
      line([
        'Open a drop-in on the high street with a washing machine and a kettle',
        'Ruth Amory (Leaving Care Manager)',
        'Housing association',
        'Somewhere to go that isn’t an office',
        undated('Date depends on lease'),
        notYet(),
        '',
      ]),
      line([
        'Pathway plan visits happen face to face unless we ask otherwise',
        'Ruth Amory (Leaving Care Manager)',
        '',
        'We get seen, not texted',
        repeating('Ongoing', 'ongoing'),
        wellOn(),
        'In touch with 94% of 19 to 21s',
      ]),
    ],
    'Promise 5',
  ),
]

const COLUMNS: Column[] = [
  { title: 'To do this we will…', width: 4, of: ({ action }) => action.text },
  { title: 'Who will make sure', width: 2.2, of: ({ action }) => cellFor(action, 'leads') },
  { title: 'With help from', width: 1.6, of: ({ action }) => cellFor(action, 'help') },
  { title: 'What will be different for us', width: 2.4, of: ({ action }) => action.success ?? '' },
  { title: 'By', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
  { title: 'How is it going?', width: 1.2, of: ({ action }) => printed(action.rating) },
  { title: 'What has happened (Nov 2024)', width: 2.8, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'pilsdon-parenting',
  title: 'Pilsdon Vale Corporate Parenting Plan 2024/25',
  style: 'promises in young people’s words, a table each, named people with posts, no numbers and no key',
  levels: ['Promise', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children placed more than 20 miles away' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'pdf:bare', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Corporate Parenting Board 21 November 2024' },
  layout: () => [
    title('Pilsdon Vale Corporate Parenting Plan 2024/25'),
    para(
      'Corporate Parenting Board, 21 November 2024. Report of the Head of Corporate Parenting. Half-year progress.',
    ),
    heading('Background'),
    para(
      'The promises were written by the Children in Care Council and Care Leavers’ Forum at their residential in February. The Board agreed them on 18 April. Officers were asked to put a name beside each of the actions, and have.',
    ),
    heading('Who we are corporate parents to'),
    table(
      [
        ['', 'March 2023', 'March 2024', 'October 2024'],
        ['Children in our care', '402', '417', '409'],
        ['Children placed more than 20 miles away', '71', '80', '78'],
        ['Care leavers aged 17 to 25', '288', '301', '315'],
      ],
      { widths: [4, 1.3, 1.3, 1.3] },
    ),
    heading('Our promises'),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), { columns: COLUMNS }),
    ]),
    heading('Next steps'),
    ...bullets(
      'Members to choose a promise each to champion.',
      'Visits to the drop-in site before the lease is signed.',
      'Full-year report in May 2025, written with the Forum.',
    ),
  ],
}
