// The draft action plan of a council judged good, for the four recommendations inspectors made: one table, the
// recommendation merged at its left, titles that are questions, no numbers and no ratings. Choices: the recommendation is
// the level above its actions; what has been done so far is progress even where it says that all is finished.
import { actionTable, type Column, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, quarter, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue, string, string]

function line(...[text, leads, due, success, progress]: Line): TruthAction {
  return act(text, leads.replaceAll(' and ', ';'), due, { success, progress })
}

const themes: TruthTheme[] = [
  theme(
    'The consideration of what is already known about a family when decisions are made at the front door',
    [
      line(
        'Write a prompt for screening officers: what do we know, what was tried, what has changed?',
        'Service Manager, First Response',
        month('End of September 2022', '2022-09'),
        'History is used in nine of ten decisions audited',
        'Prompt written with four screening officers and tried for two weeks in August.',
      ),
      line(
        'Chronologies to begin by themselves from the case system for any child referred twice in a year',
        'Head of Service, Front Door and Systems Development Manager',
        month('End of January 2023', '2023-01'),
        'A chronology on file for every second referral',
        'The supplier has priced it.',
      ),
      line(
        'Dip sample twenty re-referrals each month and feed back to the person who decided',
        'Service Manager, First Response',
        repeating('Monthly', 'monthly'),
        'Re-referrals within twelve months fall below 18%',
        'July: 14 of 20. August: 16 of 20.',
      ),
      line(
        'Group supervision on neglect and history for all duty teams',
        'Principal Social Worker',
        quarter('Q3 22/23', '2022-12'),
        'Workers can say how the past altered what they did',
        '',
      ),
    ],
  ),
  theme('The quality of plans for children in need, so that families know what must change and by when', [
    line(
      'Rewrite the child in need plan with parents from the reference group',
      'Head of Service, Locality Social Work',
      month('End of October 2022', '2022-10'),
      'Parents say it is clear',
      'Two meetings held. They asked for it to fit on one side.',
    ),
    line(
      'Workshops for all locality social workers on writing outcomes',
      'Principal Social Worker and Training Officer',
      month('End of November 2022', '2022-11'),
      '70% of plans audited are good',
      'Dates booked.',
    ),
    line(
      'Team managers to chair every second review',
      'Locality Team Managers',
      month('From October 2022', '2022-10'),
      'No plan goes past nine months without a manager’s decision',
      'Agreed at managers’ meeting of 23 August.',
    ),
  ]),
  theme('The recording of managers’ reasons and of what was agreed in supervision', [
    line(
      'Remind all managers of the recording standard and put an example in the handbook',
      'Assistant Director, Children’s Social Care',
      day('31 August 2022', '2022-08-31'),
      'Everybody has seen it',
      'Done. Sent on 12 August.',
    ),
    line(
      'Add a box for the reason to each decision form',
      'Systems Development Manager',
      month('End of October 2022', '2022-10'),
      'The box is filled in 95% of forms',
      'In test.',
    ),
    line(
      'Peer audit of supervision between service areas',
      'Head of Quality Assurance',
      { ...repeating('Every six months, first in November', 'six-monthly'), also: ['2022-11-30'] },
      'Two thirds good or better by the second audit',
      '',
    ),
  ]),
  theme('The timeliness of life-story work and later-life letters', [
    line(
      'Appoint a second life-story worker for one year',
      'Adoption Team Manager and HR Business Partner',
      month('End of September 2022', '2022-09'),
      'In post',
      'Appointed; begins 3 October.',
    ),
    line(
      'Clear the 41 later-life letters that are overdue',
      'Adoption Team Manager',
      month('End of March 2023', '2023-03'),
      'None overdue',
      '29 remain.',
    ),
    line(
      'Train foster carers to keep memory boxes and check them at each review',
      'Fostering Service Manager and Independent Reviewing Officers',
      quarter('Q4 22/23', '2023-03'),
      'A box for every child in long-term care',
      'First session had 17 carers.',
    ),
  ]),
]

const columns: Column[] = [
  {
    title: 'What do we need to improve?',
    width: 2.4,
    of: ({ theme: of }) => of.text,
    merge: ({ theme: of }) => of,
  },
  { title: 'What are we going to do?', width: 3.4, of: ({ action }) => action.text },
  { title: 'Who will lead?', width: 2.2, of: ({ action }) => action.leads.join(' and ') },
  { title: 'When will we do it by?', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
  { title: 'How will we know it has worked?', width: 2.4, of: ({ action }) => action.success ?? '' },
  { title: 'What have we done so far?', width: 2.6, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'donholme-draft',
  title: 'Donholme Council: Ofsted ILACS inspection June 2022 – DRAFT Action Plan',
  style:
    'four recommendations, one table for all, the recommendation merged at the left, question titles, no numbers and no ratings',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'The impact of leaders on social work practice Good' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Donholme Council: Ofsted ILACS inspection June 2022 – DRAFT Action Plan'),
    para('For Children’s Scrutiny Commission, 13 September 2022, before it is sent to Ofsted.'),
    table(
      [
        ['Judgement', 'Grade'],
        ['The impact of leaders on social work practice', 'Good'],
        ['Children who need help and protection', 'Good'],
        ['Children in care and care leavers', 'Good'],
        ['Overall effectiveness', 'Good'],
      ],
      { widths: [5, 2] },
    ),
    para('The inspectors asked us to improve four things. We mean to be outstanding at the next inspection.'),
    actionTable(placedActions({ themes }), { columns }),
  ],
}
