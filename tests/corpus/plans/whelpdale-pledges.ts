import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, month, printed, rated, repeating, theme, themeActions, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

const done = rated('Done', 'complete')
const under = rated('Underway', 'on-track')
const start = rated('Yet to start', 'not-started')
const stuck = rated('On hold', 'at-risk', 'off-track', 'not-started', null)

/** A school term ends on no one day that the paper names: a fair reader may give its last month. */
const term = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })

const themes = [
  theme('We will listen to you and act on what you say', [
    act('Pay young people who help us to recruit staff', 'KD', month('Sept 2024', '2024-09'), {
      ref: '1',
      rating: done,
      progress: 'Gift cards given for 14 interview panels',
    }),
    act(
      'Make a short film about the pledge for children under 11',
      'KD; RO',
      term('Spring term 2025', '2025-03-31', '2025-04-30'),
      {
        ref: '2',
        rating: under,
        progress: 'Script written by Junior Council',
      },
    ),
    act(
      'Bring the Children in Care Council to every meeting of the Corporate Parenting Panel',
      'RO',
      repeating('Ongoing', 'ongoing'),
      {
        ref: '3',
        rating: under,
        progress: 'Attended 4 of 5 meetings',
      },
    ),
    act('Change the consultation form that is used before reviews', 'TS', month('By Dec 2024', '2024-12'), {
      ref: '4',
      rating: done,
      progress: 'New form has pictures and takes five minutes',
    }),
  ]),
  theme('We will find you a home where you feel safe and loved', [
    act(
      'Give every child a welcome profile of their carers before they move',
      'HB',
      month('From April 2025', '2025-04'),
      {
        ref: '1',
        rating: start,
        progress: '',
      },
    ),
    act('Provide suitcases so that nobody’s belongings are moved in bags', 'HB', undated('Immediate'), {
      ref: '2',
      rating: done,
      progress: '120 bought with help from a local business',
    }),
    act('Hold matching meetings for all planned moves', 'HB; TS', repeating('Ongoing', 'ongoing'), {
      ref: '3',
      rating: under,
      progress: '',
    }),
    act(
      'Bring back into the borough those children who want to come home and can',
      'JMcA',
      year('2025/26', '2026-03'),
      {
        ref: '4',
        rating: under,
        progress: 'Six moved since April',
      },
    ),
  ]),
  theme('We will help you to do well at school and college', [
    act('Carry out PEP meetings in the first half of each term', 'VSH', repeating('Termly', 'termly'), {
      ref: '1',
      rating: under,
      progress: '97% in autumn',
    }),
    act('Set up one to one tuition for Year 11', 'VSH', month('Oct 2024', '2024-10'), {
      ref: '2',
      rating: done,
      progress: '31 pupils',
    }),
    act('Buy a musical instrument or sports kit for any child who asks', 'VSH; RO', undated('TBC'), {
      ref: '3',
      rating: stuck,
      progress: 'Dependent on bid to charity',
    }),
    act('Celebrate achievement at an annual awards evening', 'KD', month('July 2025', '2025-07'), {
      ref: '4',
      rating: start,
      progress: '',
    }),
  ]),
  theme('We will look after your health and wellbeing', [
    act(
      'Make sure that initial health assessments are offered within 20 days',
      'DN',
      repeating('Ongoing', 'ongoing'),
      {
        ref: '1',
        rating: under,
        progress: '72% in Q3',
      },
    ),
    act(
      'Offer a free leisure pass to care experienced people up to 25',
      'JMcA',
      month('Jan 2025', '2025-01'),
      {
        ref: '2',
        rating: done,
        progress: '',
      },
    ),
    act('Train foster carers and key workers to support self-care', 'DN; HB', month('June 2025', '2025-06'), {
      ref: '3',
      rating: under,
      progress: 'Dates set for May',
    }),
  ]),
  theme('We will be there for you as you become an adult', [
    act('Allocate a personal adviser by the age of 15 and a half', 'LCM', month('Mar 2025', '2025-03'), {
      ref: '1',
      rating: under,
      progress: '60% have one',
    }),
    act('Pay the deposit on a first tenancy and act as guarantor', 'LCM', undated('TBC'), {
      ref: '2',
      rating: stuck,
      progress: 'Report to Cabinet deferred',
    }),
    act('Open a drop-in at the family hub on Wednesday evenings', 'LCM; KD', month('Nov 2024', '2024-11'), {
      ref: '3',
      rating: done,
      progress: 'About a dozen come each week',
    }),
    act(
      'Stay in touch with those over 21 through a yearly call and birthday card',
      'LCM',
      repeating('Annual', 'annual'),
      {
        ref: '4',
        rating: start,
        progress: '',
      },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'whelpdale-pledges',
  title: 'Whelpdale Corporate Parenting Strategy 2024–2027: Delivery Plan (Year 1)',
  style:
    'awkward: pledges as headings with numbers that start again in each, initials for leads with a list of them at the end, loose timescales (terms, from, ongoing, immediate, TBC) and a status in everyday words',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'people', words: 'HB Fostering Service Manager KD Participation Lead LCM Leaving Care Manager' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Whelpdale Corporate Parenting Strategy 2024–2027: Delivery Plan (Year 1)'),
    para('This plan says how we will keep our five pledges. Position at 31 January 2025.'),
    ...themes.flatMap((of, at) => [
      heading(`Pledge ${at + 1}: ${of.text}`, 1),
      actionTable(themeActions(of), {
        columns: [
          { title: '', width: 0.5, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Who', width: 1.2, of: ({ action }) => action.leads.join('/') },
          { title: 'When', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Where are we now?', width: 3.2, of: ({ action }) => action.progress ?? '' },
          { title: 'Status', width: 1.4, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Who is who', 1),
    table([
      ['Initials', 'Role'],
      ['DN', 'Designated Nurse for Children in Care'],
      ['HB', 'Fostering Service Manager'],
      ['JMcA', 'Head of Corporate Parenting'],
      ['KD', 'Participation Lead'],
      ['LCM', 'Leaving Care Manager'],
      ['RO', 'Participation Officer'],
      ['TS', 'Reviewing Service Manager'],
      ['VSH', 'Virtual School Head'],
    ]),
  ],
}
