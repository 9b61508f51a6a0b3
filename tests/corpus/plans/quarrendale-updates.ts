// Ordinary. An inner-city council's plan as scrutiny saw it: the number stands at the head of the action, and
// there is a column of news for each meeting. Choices: no key is printed, so that a colour's word may also be
// given no status, and which news is "the" progress is left open.
import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const green: TruthRating = { ...rated('Green', 'on-track', null), fill: 'A8D08D' }
const amber: TruthRating = { ...rated('Amber', 'at-risk', null), fill: 'FFD966' }
const red: TruthRating = { ...rated('Red', 'off-track', null), fill: 'FF7C80' }
const completed: TruthRating = { ...rated('Completed', 'complete', null), fill: '8EAADB' }

/** What was told in November and in February. */
type News = [string | string[], string | string[]]

const NEWS = new Map<TruthAction, News>()

type Line = [string, string, string, TruthDue, string, News, TruthRating]

function line([ref, text, leads, due, success, news, rating]: Line): TruthAction {
  const made = act(text, leads, due, { ref, success, rating })
  NEWS.set(made, news)
  return made
}

const themes = [
  theme('Area of focus 1: Children who live with neglect for too long', [
    line([
      '1a',
      'Relaunch the neglect screening tool with schools and health visitors',
      'Femi Ogunbiyi',
      day('31st January 2020', '2020-01-31'),
      'Neglect is named early and in plain words',
      [
        'Tool revised with 11 schools.',
        ['Launched on 16th January; 140 staff came.', 'Use of the tool will be checked in the May audit.'],
      ],
      completed,
    ]),
    line([
      '1b',
      'Review all children on a plan for neglect for a second time',
      'Carys Bellingham',
      day('28th February 2020', '2020-02-28'),
      'Drift is found and put right',
      [
        'Thirty-eight children identified.',
        [
          'Reviews finished for 29. The rest are booked.',
          'Nine children have moved to a legal planning meeting as a result.',
        ],
      ],
      green,
    ]),
    line([
      '1c',
      'Bring in a legal gateway meeting before neglect cases have lasted a year',
      'Carys Bellingham; Anton Fieldhouse',
      day('30th April 2020', '2020-04-30'),
      'Earlier decisions about going to court',
      ['Terms of reference drafted.', 'Legal capacity is a worry; two posts out to advert.'],
      amber,
    ]),
  ]),
  theme('Area of focus 2: Disabled children and the protection they need', [
    line([
      '2a',
      'Train the disabled children’s team in child protection enquiries',
      'Louisa Akintola',
      day('29th November 2019', '2019-11-29'),
      'Enquiries are as thorough as for any other child',
      ['First day held on 4th November.', 'All sixteen staff trained.'],
      completed,
    ]),
    line([
      '2b',
      'Ask a peer authority to look at 15 disabled children’s files',
      'Louisa Akintola',
      day('31st March 2020', '2020-03-31'),
      'An outside view of risk and thresholds',
      ['Peer authority agreed.', 'Visit moved at the peer’s request to w/c 23rd March.'],
      green,
    ]),
    line([
      '2c',
      'Buy a set of communication aids for use in direct work',
      'Mo Siddiqui',
      undated('TBC once budget agreed'),
      'Children who do not use speech are heard',
      ['Costs sought.', 'No budget found yet.'],
      red,
    ]),
  ]),
  theme('Area of focus 3: Private fostering and children missing education', [
    line([
      '3a',
      'Run a campaign about private fostering in faith and supplementary schools',
      'Griff Penrose; Shabnam Iqbal',
      day('14th February 2020', '2020-02-14'),
      'Notifications rise to at least 20 a year',
      ['Leaflets designed.', 'Campaign live in five languages; three notifications so far.'],
      green,
    ]),
    line([
      '3b',
      'Match the school roll with GP lists each term to find children with no school',
      'Shabnam Iqbal',
      month('May 2020', '2020-05'),
      'Fewer children are out of sight',
      [
        'Data sharing agreement with the health service begun.',
        'Agreement not signed by the health service.',
      ],
      amber,
    ]),
  ]),
  theme('Area of focus 4: Management grip on frontline practice', [
    line([
      '4a',
      'Set a standard for case summaries and check it in supervision',
      'Carys Bellingham',
      day('20th December 2019', '2019-12-20'),
      'Anyone who opens a file can tell the child’s story in two minutes',
      ['Standard agreed with staff.', 'In use since 6th January.'],
      completed,
    ]),
    line([
      '4b',
      'Give unit managers a weekly list of decisions waiting for them',
      'Anton Fieldhouse',
      day('31st January 2020', '2020-01-31'),
      'Decisions within two working days',
      [
        'Report in testing.',
        [
          'Report delayed by the move to new servers.',
          'Unit managers keep a list by hand until it is ready.',
          'New date to be agreed with the Head of ICT.',
        ],
      ],
      red,
    ]),
    line([
      '4c',
      'Double the number of practice observations by heads of service',
      'Femi Ogunbiyi',
      month('June 2020', '2020-06'),
      'Leaders know what families meet at the door',
      ['Rota drawn up.', 'Twelve of 24 done.'],
      green,
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'quarrendale-updates',
  title: 'Children’s Social Care Action Plan – London Borough of Quarrendale',
  style: 'numbers at the head of the action; two dated columns of news; colour words in colour, no key',
  levels: ['Area of focus', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true, size: 8.5, footer: 'Item 7, Appendix 1' },
  layout: () => [
    para('Children and Young People Scrutiny Commission – 9th March 2020 – Item 7 – Appendix 1'),
    title('Children’s Social Care Action Plan – London Borough of Quarrendale'),
    para(
      'Our services were judged to require improvement to be good in November 2019, having been good before. Members asked that this plan come back to each meeting with fresh news.',
    ),
    para('Since the last meeting:'),
    ...bullets('three actions have been completed', 'two actions have turned red, and reasons are given'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Action', width: 5, of: ({ action }) => `${action.ref ?? ''}. ${action.text}` },
          { title: 'Intended impact', width: 3, of: ({ action }) => action.success ?? '' },
          { title: 'Owner(s)', width: 2, of: ({ action }) => action.leads },
          { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Update November 2019', width: 3, of: ({ action }) => NEWS.get(action)?.[0] ?? '' },
          { title: 'Update February 2020', width: 3, of: ({ action }) => NEWS.get(action)?.[1] ?? '' },
          {
            title: 'RAG',
            width: 1.5,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
  ],
}
