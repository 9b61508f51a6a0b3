// Typical. A placement sufficiency strategy's yearly plan with two dated update columns: the service area stands in every
// row, leads are initials, the date's cell says what is due, and an asterisk is explained inside an update. Choices:
// both updates are the progress; the asterisk is no part of the action; "implementation ongoing" leaves the first date.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { month, placedActions, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, TruthDue | null, string, string]

function line(...[text, who, due, first, second]: Line): TruthAction {
  const progress = [first, second].filter((one) => one !== '').join('\n')
  return written(
    text.replace('*', ''),
    { text, who, first, second },
    { leads: who.split(', '), due, ...(progress === '' ? {} : { progress }) },
  )
}

const loose = (due: TruthDue, ...also: (string | null)[]): TruthDue => ({ ...due, also })

const themes: TruthTheme[] = [
  theme('Early Help', [
    line(
      'Offer intensive family support to those on the edge of care within five days of panel',
      'RB, JMcA',
      month('March 2025', '2025-03'),
      'Two of four workers in post.',
      'Team complete since February. Forty-one families helped; 33 of those children are still at home.',
    ),
    line(
      'Scope a short-stay respite offer for families with teenagers*',
      'RB, TO',
      month('Initial scoping -February 2025', '2025-02'),
      '',
      'Scoping paper to April board. *This action is taken from the Early Help Strategy and will be reported there from now on.',
    ),
    line(
      'Family group conference offered before every legal gateway meeting',
      'JMcA',
      undated('Immediately'),
      'Offered in 60% of cases.',
      'Offered in 94%. Taken up in just over half.',
    ),
  ]),
  theme('Fostering', [
    line(
      'Recruit twenty-two new fostering households, six of them for teenagers',
      'SD, LK',
      month('March 2025', '2025-03'),
      'Seven approved. Enquiries down on last year.',
      'Fifteen approved, three for teenagers. Four left in the year, so the gain is eleven. Of those who enquired and did not go on, most said that they had no spare room; a scheme to help with extensions has been asked for in three boroughs near us and we are finding out what it cost them. Word of mouth still brings more carers than all our advertising, so the reward for recommending a friend went up to £750 in February.',
    ),
    line(
      'Join the regional recruitment hub',
      'SD',
      loose(month('Agreement signed Nov 2024; implementation ongoing', '2024-11'), null),
      'Signed.',
      'Hub took its first calls in January. Conversion not yet known.',
    ),
    line(
      'Review fees and allowances against neighbouring boroughs',
      'SD, PW, FinB',
      month('December 2024', '2024-12'),
      'Benchmarking done.',
      'New fees agreed in budget and paid from 1 April.',
    ),
    line(
      'Start one support constellation of six to ten households*',
      'LK, SD',
      month('January 2025', '2025-01'),
      'Hub home carer identified.',
      'Launched with seven households in February. *From the Fostering Strategy.',
    ),
  ]),
  theme('Residential', [
    line(
      'Open a two-bedroom home run by the council',
      'PW, TO, HN',
      loose(
        month('Property bought Dec 2024; registration Summer 2025', '2024-12'),
        '2025-08-31',
        '2025-07-31',
        '2025-06-30',
      ),
      'Offer accepted on a property.',
      'Bought. Planning consent was given in March. Manager appointed, starting in June.',
    ),
    line(
      'Block contract for four beds with a local provider',
      'PW',
      month('April 2025', '2025-04'),
      'Tender published.',
      'One compliant bid. Award this month.',
    ),
    line(
      'Visit each child in an unregulated setting weekly until they have moved',
      'HN, JMcA',
      repeating('Weekly', 'weekly'),
      'Three children.',
      'One child, moving in May.',
    ),
  ]),
  theme('Care Leavers', [
    line(
      'Agree a joint protocol with Housing on sixteen and seventeen year olds',
      'GF, HN',
      month('January 2025', '2025-01'),
      'In draft.',
      'Signed by both directors.',
    ),
    line(
      'Increase supported lodgings from nine to fifteen',
      'GF, LK',
      month('March 2025', '2025-03'),
      'Nine.',
      'Eleven. Hosts say that the fee is too low.',
    ),
    line(
      'Set aside ten council flats each year for care leavers',
      'GF',
      loose(month('Policy agreed Oct 2024; ongoing', '2024-10'), null),
      'Policy agreed by Cabinet.',
      'Eight let.',
    ),
  ]),
  theme('Commissioning', [
    line(
      'Monthly tracker of the thirty dearest placements with a plan for each',
      'PW, FinB',
      repeating('Monthly', 'monthly'),
      'In place.',
      'Saved or avoided £610,000 in the year.',
    ),
    line(
      'Publish a market position statement',
      'PW, TO',
      month('February 2025', '2025-02'),
      '',
      'Late. Text done, figures wait for year end.',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'kilverdale-sufficiency',
  title: 'Appendix 1 – Placement Sufficiency Strategy - 2024-25 Action Plan April 2025 update',
  style:
    'service area repeated in each row, initials with commas, two dated update columns, what is due said in the date’s cell, asterisks explained in an update',
  levels: ['Service Area', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children placed over twenty miles from home 24% 21%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'xlsx', 'csv', 'html', 'odt', 'paste:excel'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Appendix 1 – Placement Sufficiency Strategy - 2024-25 Action Plan April 2025 update'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Service Area', width: 1.6, of: ({ theme: of }) => of.text },
        { title: 'Action', width: 4, of: ({ action }) => cellFor(action, 'text') },
        { title: 'Lead', width: 1.3, of: ({ action }) => cellFor(action, 'who') },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'November 2024 update (if applicable)',
          width: 2.6,
          of: ({ action }) => cellFor(action, 'first'),
        },
        { title: 'April 2025 update', width: 4, of: ({ action }) => cellFor(action, 'second') },
      ],
    }),
    heading('Where we stand', 2),
    table([
      ['Indicator', 'March 2024', 'March 2025'],
      ['Children placed over twenty miles from home', '24%', '21%'],
      ['Children with in-house carers', '118', '126'],
      ['Average weekly cost, residential', '£5,940', '£6,310'],
    ]),
    para('The next update will be in November 2025.'),
  ],
}
