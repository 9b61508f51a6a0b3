// Plain. A council's improvement plan as pages of its website: for each priority why it matters, what has been done,
// "What we will do" as a list, "How we will know it is working" as a list, and who answers for the priority. Choices:
// only what stands under "What we will do" is an action; who leads a priority answers for it and is no lead of its
// actions; dates stand in the sentences where they stand at all.
import { bullets, heading, para, title } from '../lay.ts'
import { act, day, month, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const will = (text: string, due: TruthDue | null = null): TruthAction => act(text, '', due)

type Page = { of: TruthTheme; why: string; done: string[]; know: string[]; answers: string }

const PAGES: Page[] = [
  {
    of: {
      ref: 'Priority 1',
      text: 'Help at the right time',
      actions: [
        will(
          'Open three family hubs, in Brook Street, Nether Green and the old library at Stanmoor, by September 2025',
          month('by September 2025', '2025-09'),
        ),
        will('Write to every school with the name of its early help worker'),
        will(
          'Replace the 14-page early help form with a conversation and a two-page plan by the end of June 2025',
          month('by the end of June 2025', '2025-06'),
        ),
        will(
          'Train 120 people who work in nurseries, schools and the voluntary sector to be lead practitioners by March 2026',
          month('by March 2026', '2026-03'),
        ),
      ],
    },
    why: 'Inspectors found that families in Copperdale often had to wait until things got worse before anybody helped. One in four families who came to us had come before in the last year.',
    done: [
      'We have brought early help and the front door together under one manager',
      'We have listened to 60 parents at four coffee mornings',
    ],
    know: [
      'Fewer than 20% of families will come back to us within a year',
      'Three quarters of parents will say that things are better for their children',
    ],
    answers: 'Priya Nandakumar, Assistant Director for Early Help, is responsible for this priority.',
  },
  {
    of: {
      ref: 'Priority 2',
      text: 'Good social work, every time',
      actions: [
        will('Make sure that no social worker is responsible for more than 18 children'),
        will(
          'Start a Social Work Academy for people in their first two years, with the first group of 20 joining on 8 September 2025',
          day('8 September 2025', '2025-09-08'),
        ),
        will(
          'Change our recording system so that the child’s story is on the first page by December 2025',
          month('by December 2025', '2025-12'),
        ),
        will('Ask a parent and a young person to join the panel for every interview of a team manager'),
        will('Publish what we learn from audits on our website every three months', {
          text: 'every three months',
          date: null,
          precision: null,
          repeats: 'quarterly',
        }),
      ],
    },
    why: 'Children told inspectors that they had had too many social workers. “You tell your story, and then they leave.”',
    done: [
      'We have raised the pay of experienced social workers',
      'We have closed the two duty teams, which meant one change of worker fewer for each child',
    ],
    know: [
      'A child will have the same social worker for at least a year in four cases out of five',
      'Fewer than one in six of our social workers will be from agencies',
    ],
    answers: 'Tom Bracewell, Assistant Director for Safeguarding, is responsible for this priority.',
  },
  {
    of: {
      ref: 'Priority 3',
      text: 'Children in care live close to home',
      actions: [
        will(
          'Offer council tax relief to foster carers who live in Copperdale from April 2025',
          month('from April 2025', '2025-04'),
        ),
        will('Join the regional fostering hub in 2025/26', year('in 2025/26', '2026-03')),
        will(
          'Buy two houses for up to three children each, and open the first of them by February 2026',
          month('by February 2026', '2026-02'),
        ),
        will(
          'Meet every child who lives more than 30 miles away to ask whether they would like to come back',
        ),
      ],
    },
    why: 'Nearly half of our children in care live outside the borough. Some of them cannot see their brothers and sisters as often as they would like to.',
    done: ['We have approved seven new fostering families since the inspection'],
    know: ['Seven in ten children in care will live within 20 miles of home'],
    answers: 'Margaret Lyle, Head of Children in Care, is responsible for this priority.',
  },
  {
    of: {
      ref: 'Priority 4',
      text: 'Leaders who listen',
      actions: [
        will(
          'Hold an open meeting for staff with the Director and the Chief Executive in each office before summer 2025',
          {
            ...undated('before summer 2025'),
            also: ['2025-05-31', '2025-06-30', '2025-06-01', '2025-08-31'],
          },
        ),
        will(
          'Report to the Improvement Board in public session, starting on 12 June 2025',
          day('12 June 2025', '2025-06-12'),
        ),
        will('Set up a shadow board of young people with its own budget'),
      ],
    },
    why: 'Inspectors said that leaders had been too optimistic about how good services were.',
    done: ['An Improvement Board with an independent chair met for the first time in February 2025'],
    know: ['Staff will tell us in the yearly health check that leaders know what the work is like'],
    answers: 'Dr Hannah Osei, Director of Children’s Services, is responsible for this priority.',
  },
]

export const plan: CorpusPlan = {
  id: 'copperdale-promises',
  title: 'Our improvement plan for children’s services in Copperdale',
  style:
    'no table: pages with "What we will do" lists; dates within the sentences, one person answering for each priority',
  levels: ['Priority', 'What we will do'],
  scale: null,
  themes: PAGES.map(({ of }) => of),
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:bare', 'odt', 'text:wrapped', 'paste:word'],
  layout: () => [
    title('Our improvement plan for children’s services in Copperdale'),
    para(
      'Ofsted inspected our services for children in November 2024 and told us that they were not good enough. This is our plan to put that right. It is for children, for families, for the people who work with them and for everyone who lives here.',
    ),
    ...PAGES.flatMap(({ of, why, done, know, answers }) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 1),
      heading('Why this matters', 2),
      para(why),
      heading('What we have done so far', 2),
      ...bullets(...done),
      heading('What we will do', 2),
      ...bullets(...(of.actions ?? []).map(({ text }) => text)),
      heading('How we will know it is working', 2),
      ...bullets(...know),
      para(answers),
    ]),
    heading('Tell us what you think', 1),
    para('You can write to us at any time. We will publish an update in October 2025.'),
  ],
}
