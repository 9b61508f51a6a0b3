// Typical. A childcare and early years delivery plan: priority numbered and merged over its actions, names ("et al"), progress
// and indicators before the date, "Ongoing" under outcomes. Choices: neither indicators nor outcomes are asked for
// as success, since both might be; "et al" names nobody.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { month, placedActions, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, string, TruthDue | null, string]

function line(...[text, who, progress, indicators, due, outcomes]: Line): TruthAction {
  const leads = who === '' ? [] : who.split(' / ').map((one) => one.replace(' et al', ''))
  return written(
    text,
    { who, indicators, outcomes },
    { leads, due, ...(progress === '' ? {} : { progress }) },
  )
}

const themes: TruthTheme[] = [
  theme(
    'Enough places for two, three and four year olds',
    [
      line(
        'Set up a sufficiency sub group with providers on it',
        'Gwen Parfitt',
        'Sub Group is established. January 2025',
        'Meets six times',
        month('April 2025', '2025-04'),
        'Ongoing',
      ),
      line(
        'Survey parents in the three wards with fewest places, in Polish, Urdu and English',
        'Gwen Parfitt / Tom Hesketh',
        'Survey closed with 412 replies',
        '400 replies',
        month('June 2025', '2025-06'),
        'We know what parents want',
      ),
      line(
        'Open a nursery class at the new primary school on the Brickfields estate',
        'Anil Chowdhury',
        'Building handed over late. February 2025',
        '26 places',
        month('September 2025', '2025-09'),
        'Children start near to home',
      ),
      line(
        'Business support for settings in danger of closing',
        'Tom Hesketh et al',
        '',
        'No more than two closures',
        repeating('Ongoing', 'ongoing'),
        'Ongoing',
      ),
    ],
    '1',
  ),
  theme(
    'Better quality in settings',
    [
      line(
        'Adviser visit each term to every setting which requires improvement',
        'Bryony Lister',
        'All four visited',
        'Four settings re-graded',
        month('December 2025', '2025-12'),
        'No setting inadequate',
      ),
      line(
        'Leadership course for new nursery managers',
        'Bryony Lister et al',
        'Eleven enrolled',
        '15 complete',
        month('March 2026', '2026-03'),
        'Managers stay',
      ),
      line(
        'Peer visits between childminders',
        'Sal Underhill',
        'Pairs agreed January 2025',
        '20 visits',
        month('November 2025', '2025-11'),
        'Ongoing',
      ),
    ],
    '2',
  ),
  theme(
    'Vulnerable children take up their place',
    [
      line(
        'Match the list of eligible two year olds with social care and health visiting each month',
        'Mo Farrant / Gwen Parfitt',
        'First match May',
        '85% take-up',
        month('May 2025', '2025-05'),
        'Take-up among children in need as high as the rest',
      ),
      line(
        'Write to and then knock at the door of families who have not replied',
        'Mo Farrant et al',
        '',
        '60 doors',
        month('July 2025', '2025-07'),
        '',
      ),
      line(
        'Place for each child on a protection plan within a week of conference',
        'Mo Farrant',
        'Agreed with conference chairs',
        'All within a week',
        month('October 2025', '2025-10'),
        'Children are seen each day',
      ),
    ],
    '3',
  ),
  theme(
    'Children with additional needs',
    [
      line(
        'Inclusion fund decided fortnightly instead of each half term',
        'Rhodri Lang',
        'Started. March 2025',
        'Wait under three weeks',
        month('April 2025', '2025-04'),
        'Ongoing',
      ),
      line(
        'Portage waiting list cleared',
        'Rhodri Lang / Sal Underhill',
        'List down from 31 to 18',
        'No family waits over eight weeks',
        month('August 2025', '2025-08'),
        'Early help when it matters',
      ),
      line(
        'Speech and language screening at two in all settings',
        'Rhodri Lang et al',
        'Pilot in six',
        'All settings trained',
        month('February 2026', '2026-02'),
        'Fewer late referrals',
      ),
    ],
    '4',
  ),
]

export const plan: CorpusPlan = {
  id: 'hobbermere-childcare',
  title: 'Hobbermere Childcare and Early Years Delivery Plan, April 2025 – April 2026',
  style:
    'numbered priority merged over its actions, progress and P.I.’s before the timescale, names and “et al”, Ongoing under outcomes',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Inclusion fund Dedicated Schools Grant 210,000' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'xlsx', 'text:tabs'],
  page: { landscape: true, size: 8 },
  layout: () => [
    heading('23. Action Plan'),
    title('Hobbermere Childcare and Early Years Delivery Plan, April 2025 – April 2026'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Priority',
          width: 2,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of.ref,
        },
        { title: 'Actions Required', width: 4.4, of: ({ action }) => action.text },
        { title: 'By Whom', width: 1.8, of: ({ action }) => cellFor(action, 'who') },
        { title: 'Progress', width: 2.4, of: ({ action }) => action.progress ?? '' },
        { title: 'P.I.’s', width: 1.9, of: ({ action }) => cellFor(action, 'indicators') },
        { title: 'Timescales', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Outcomes', width: 2.2, of: ({ action }) => cellFor(action, 'outcomes') },
      ],
    }),
    heading('24. What it costs'),
    table([
      ['Item', 'From', '2025/26 £'],
      ['Inclusion fund', 'Dedicated Schools Grant', '210,000'],
      ['Adviser visits', 'Core budget', '64,500'],
      ['Survey', 'Core budget', '2,100'],
    ]),
    para('Read and agreed by the Early Years Board.'),
  ],
}
