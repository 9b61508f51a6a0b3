import type { VersionStory } from '../types.ts'

/** The plan in force since its first spring, and the next one, which people are asked about now. */
export const versions: VersionStory[] = [
  {
    size: 'anew',
    label: 'After the focused visit',
    begunOn: '2025-04-24',
    summary: 'The first plan: six themes and 42 actions, written with the boards after the focused visit.',
    frozenOn: '2025-04-25',
    consultation: {
      openedOn: '2025-04-25',
      opensOn: '2025-04-28',
      closesOn: '2025-05-16',
      purpose:
        'The draft plan says what the council will do after the focused visit. Nothing in it is settled: its actions, their order and their dates can all change because of what you say.',
      audiences: [
        'Staff of children’s services',
        'Partner agencies',
        'Members of the boards',
        'Children, young people and care leavers',
        'Foster carers and adopters',
        'The trade unions',
      ],
      questions: [
        'What matters most to children, and is it in the plan?',
        'Which action would not work as it is written, and why?',
        'What is missing?',
      ],
      comments: [
        {
          on: '2025-04-30',
          about: '3.2.1',
          from: 'partner',
          by: 'karen',
          text: 'The threshold guide must say how the police refer at night. Officers ring a daytime number now and get no answer.',
          answer: {
            on: '2025-05-09',
            disposition: 'accepted',
            reason: 'A guide that only works in office hours would not be used.',
            changed: 'The guide has a page on nights and weekends, written with the police.',
          },
        },
        {
          on: '2025-05-02',
          about: '2.1.1',
          from: 'young-person',
          by: null,
          text: 'You should ask us before you write about us, not read it out after. And use words we use.',
          answer: {
            on: '2025-05-12',
            disposition: 'accepted',
            reason:
              'The children in care council is right: the template was to be tried on children, not made with them.',
            changed: 'The template is rewritten with children, and six of them try it before it is used.',
          },
        },
        {
          on: '2025-05-06',
          about: '5.1.2',
          from: 'staff',
          by: 'amara',
          text: 'An agency share of 15 per cent by the winter will push workload onto those who stay. Can the date follow the recruitment, not lead it?',
          answer: {
            on: '2025-05-13',
            disposition: 'partly',
            reason:
              'The share stays, because children need workers who stay. Its date now follows the recruitment of fourteen permanent social workers.',
            changed: 'The action names the recruitment as what has to come first.',
          },
        },
        {
          on: '2025-05-08',
          about: '4.2.3',
          from: 'carer',
          by: null,
          text: 'Ten more foster homes is not many. Neighbouring councils are trying for twenty.',
          answer: {
            on: '2025-05-13',
            disposition: 'not-accepted',
            reason:
              'Ten is what the fostering team can assess and support well in the time. More homes without support would not hold.',
            changed: '',
          },
        },
        {
          on: '2025-05-12',
          about: 'plan',
          from: 'adviser',
          by: 'imogen',
          text: 'A clear plan. Few of the actions say what will be different for a child.',
          answer: {
            on: '2025-05-15',
            disposition: 'accepted',
            reason: 'A plan of activities is what the visit criticised.',
            changed: 'Every objective has an impact statement in a child’s words.',
          },
        },
        {
          on: '2025-05-14',
          about: '6',
          from: 'parent',
          by: null,
          text: 'It is good that families are asked. Please do it in the evening, when we are not at work.',
          answer: {
            on: '2025-05-15',
            disposition: 'noted',
            reason:
              'The plan does not say when; the participation team will hold half of its sessions in the evening.',
            changed: '',
          },
        },
      ],
      outcome: {
        on: '2025-05-20',
        says: 'People agreed with the six themes. They asked for words that children use, for help at night, and for what will be different for a child.\nThree comments changed the plan, one changed it in part, one asked for no change and one was not accepted.',
      },
    },
    decided: {
      frozenOn: '2025-05-21',
      summary: 'The first plan: six themes and 42 actions, revised after the consultation.',
      agreedOn: '2025-05-29',
      agreedBy: 'improvement-board',
      by: 'jocelyn',
      ref: 'IB-09',
      publishedOn: '2025-06-02',
    },
  },
  {
    size: 'change',
    label: 'After the inspection and the notice',
    begunOn: '2026-05-26',
    summary:
      'Eighteen actions join the plan for the inspection’s recommendations and the notice’s conditions; dates that moved are as the boards agreed them.',
    frozenOn: '2026-06-05',
    consultation: {
      openedOn: '2026-06-05',
      opensOn: '2026-06-08',
      closesOn: '2026-06-26',
      purpose:
        'The plan has grown since the inspection. Before the Improvement Board decides on it, we ask whether what was added is right, and what can go because it is done.',
      audiences: [
        'Staff of children’s services',
        'Partner agencies',
        'Members of the boards',
        'The Department’s adviser',
        'Children, young people and care leavers',
        'Parents and families',
      ],
      questions: [
        'Do the added actions answer what inspectors found?',
        'Which dates will not hold?',
        'What should the plan stop doing?',
      ],
      comments: [
        {
          on: '2026-06-10',
          about: '3.2.4',
          from: 'staff',
          by: 'tom',
          text: 'An audit of repeat contacts each quarter finds them too late. Could the manager on duty look at each third contact as it comes?',
          answer: {
            on: '2026-06-16',
            disposition: 'accepted',
            reason: 'It helps the child at once, and costs less than an audit.',
            changed: 'The action will say that the manager on duty reviews every third contact.',
          },
        },
        {
          on: '2026-06-12',
          about: '4.3.4',
          from: 'young-person',
          by: null,
          text: 'Put the offer where we look, not in a PDF on the council’s page.',
          answer: null,
        },
        {
          on: '2026-06-15',
          about: '6.3.3',
          from: 'parent',
          by: null,
          text: 'The parents’ panel should see the answer to what it says, not only be thanked.',
          answer: {
            on: '2026-06-17',
            disposition: 'accepted',
            reason: 'Advice without an answer is not listened to for long.',
            changed: 'The board answers the panel in writing within a month.',
          },
        },
        {
          on: '2026-06-17',
          about: '3.3.2',
          from: 'partner',
          by: 'karen',
          text: 'One working day for the record is right, but the form goes to an address that nobody reads at weekends.',
          answer: null,
        },
        {
          on: '2026-06-18',
          about: 'plan',
          from: 'adviser',
          by: 'imogen',
          text: 'Say which of the completed actions stay in the plan until their change has lasted.',
          answer: null,
        },
      ],
      outcome: null,
    },
    decided: null,
  },
]
