// A plan for care leavers after an inspection gave that judgement its own grade. It has no table of actions: each
// action is a numbered sentence with labelled lines below it. Choices: who works with the lead supports and
// counts among the leads; "Where we are now" is progress and "What will be different" is success; what young
// people said stands under each priority and is no action; the money and the measures are tables.
import { bullets, field, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, printed, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating } from '../types.ts'

const STATUS: Record<string, TruthRating> = {
  d: rated('Delivered', 'complete'),
  o: rated('On schedule', 'on-track'),
  b: rated('Behind schedule', 'at-risk', 'off-track'),
  n: rated('Still to start', 'not-started'),
}
const WITH = new Map<TruthAction, string>()

type Part = { text: string; aim: string; said: string[]; actions: TruthAction[] }

function actions(text: string): TruthAction[] {
  return piped(text).map(
    ([ref = '', words = '', lead = '', others = '', due = '', success = '', progress = '', code = '']) => {
      const made = act(
        words,
        others === '' ? lead : `${lead}; ${others.replaceAll(' and ', '; ').replaceAll(', ', '; ')}`,
        dueOf(due),
        {
          ref,
          success,
          progress,
          rating: STATUS[code] ?? null,
        },
      )
      WITH.set(made, others)
      return made
    },
  )
}

const PARTS: Part[] = [
  {
    text: 'Keeping in touch and being there',
    aim: 'Every care leaver has a personal adviser who knows them, and hears from them as often as they want to.',
    said: ['“I have had five PAs. I would like to keep one.”', '“A text on my birthday meant a lot.”'],
    actions: actions(`
1.1 | Bring the number of young people each personal adviser works with below 22 by appointing six more advisers, two of whom will be care experienced | Head of Care Experience | HR Business Partner | 30 September 2025=2025-09-30 | Young people tell us in the survey that they have had the same adviser for a year or more. | Four of the six began work in June. The two posts for people with care experience drew 31 applications; interviews were held by the Care Leavers’ Forum on 4 July. | o
1.2 | Contact each of the 43 care leavers aged 21 to 25 who have not been in touch for more than twelve months, to tell them what is on offer | Leaving Care Team Manager | | May 2025 | We have heard from at least 30. | We reached 36 young people. Nine asked for help straight away. | d
1.3 | Write a contact agreement with each young person, which says how often, where and how we will be in touch, and look at it again every six months | Leaving Care Team Manager | Personal Advisers | December 2025 | Nine in ten have an agreement. | Agreed with 88 of 240. | b
`),
  },
  {
    text: 'A home that is safe and is yours',
    aim: 'No care leaver is homeless. Young people move when they are ready and not because of a birthday.',
    said: ['“They gave me the keys and a kettle. That was it.”'],
    actions: actions(`
2.1 | Put the joint housing protocol before both cabinets, with a promise that no care leaver will be found intentionally homeless before the age of 25 | Assistant Director, Housing | Head of Care Experience | 31/07/2025 | No evictions without a joint meeting. | Cabinet of 15 July. | o
2.2 | Set up a panel which plans each young person’s move eighteen months before they turn 18 | Placements Manager | Housing Options Team and Leaving Care Team | April 2025 | 95% of young people know where they will live six months before. | The panel has met four times and has planned for 29 young people. | d
2.3 | Offer a guarantor scheme and deposits for those who wish to rent privately | Head of Finance | Legal Services | October 2025 | Ten tenancies in the first year. | | n
2.4 | Make a setting-up-home pack with the Forum, with tools, bedding and a voucher for decorating | Participation Worker | Care Leavers’ Forum | June 2025 | All who move in get the pack on the day. | First thirty packs were given out in June, paid for by two local firms. | d
2.5 | Open eight flats at the Maltings with staff on site at night | Strategic Commissioner | Gannow Homes | 2026=2026-12y | Young people who need it have somebody there at 3am. | Planning application in. | o
`),
  },
  {
    text: 'Health and feeling well',
    aim: 'Care leavers get the help with their mental health that they need, when they need it.',
    said: [
      '“CAMHS stopped on my 18th. Adult services said I was not ill enough.”',
      '“Nobody told me I had a health history.”',
    ],
    actions: actions(`
3.1 | Give each young person their health history at 17, in a form that they have chosen, and talk it through | Designated Nurse for Children in Care | | Ongoing from January 2025=2025-01+ongoing | Young people understand their own health story. | 31 of 34 who were 17 in the spring have theirs. | o
3.2 | Employ two mental health practitioners in the leaving care team for those aged 16 to 25 | ICB Transformation Lead | Gannowdale Mind and CAMHS | November 2025 | Seen in three weeks. | Money agreed by the ICB for two years. Job descriptions are with the evaluation panel and this has taken longer than it should: the advertisement is now expected in August. | b
3.3 | Provide free leisure membership, with a guest, in all six centres | Leisure Contracts Officer | | 1 April 2025=2025-04-01 | Half of care leavers use it. | In place. 74 have signed up. | d
`),
  },
  {
    text: 'Learning, work and money',
    aim: 'Two in three care leavers are in education, work or training, and nobody goes without because they do not know their entitlement.',
    said: ['“I want a job, not another course.”'],
    actions: actions(`
4.1 | Ring-fence ten apprenticeships a year across the council and its contractors, and pay them at the real living wage | Chief Executive | HR Business Partner and Procurement Lead | September 2025 | Ten started, eight still there after a year. | Seven have been agreed. | o
4.2 | Hold a monthly meeting on each young person who is not in education, employment or training, with the virtual school, colleges and Jobcentre | Virtual School Head | Jobcentre Partnership Manager | Monthly=monthly | NEET falls from 46% to 35%. | Meetings since February. NEET at 41%. | o
4.3 | Publish the local offer as a short booklet and as an app, checked each year by the Forum against the offers of five other councils | Participation Worker | Communications | End August 2025=2025-08 | Nine in ten know what they can have. | | b
4.5 | Give each young person at 16 a savings and money plan, opened with them at a bank, and run a monthly “adulting” evening at the Hub on rent, bills, cooking and tax, planned by those who have done it | Leaving Care Team Manager | Credit Union and Virtual School Head | January 2026 | Fewer than one in ten are in arrears. | The first evening had five young people and the second had nineteen, because food was put on. The bank has asked for proof of identity that eleven of our young people do not have; we are paying for passports. | o
4.4 | Stop charging council tax to care leavers under 25 who live outside our area, by paying it for them | Section 151 Officer | | April 2026 | Nobody is summonsed. | Report to be written in the autumn. | n
`),
  },
]

const themes = PARTS.map(({ text, actions: list }, at) => theme(text, list, `Priority ${at + 1}`))
// What goes on from a month has that month for its date, or none.
for (const { action } of themes.flatMap(themeActions))
  if (action.due?.repeats === 'ongoing') action.due = { ...action.due, also: [null] }

function card(action: TruthAction): Laid[] {
  const others = WITH.get(action) ?? ''
  return [
    strong(`${action.ref ?? ''} ${action.text}`),
    field('Who is responsible', action.leads[0] ?? ''),
    ...(others === '' ? [] : [field('Working with', others)]),
    field('By when', action.due?.text ?? ''),
    field('What will be different', action.success ?? ''),
    ...(action.progress === '' ? [] : [field('Where we are now', action.progress ?? '')]),
    field('Status', printed(action.rating)),
  ]
}

export const plan: CorpusPlan = {
  id: 'gannowdale-care-leavers',
  title: 'Gannowdale: Getting It Right for Care Leavers. Our Improvement Plan 2025–26',
  style:
    'no table of actions: numbered sentences in bold with labelled lines below (some left out where there is nothing to say), young people’s words as bullets, a table of money and one of measures',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'resources', words: 'Six personal advisers £228,000' },
    { kind: 'measures', words: 'Care leavers aged 19 to 21 in suitable accommodation' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:paragraphs'],
  page: { footer: 'Getting It Right for Care Leavers' },
  layout: () => [
    title('Gannowdale: Getting It Right for Care Leavers. Our Improvement Plan 2025–26'),
    para('Agreed by the Corporate Parenting Board on 11 March 2025. Updated in July 2025.'),
    heading('A word from the Forum', 2),
    para(
      'Inspectors asked us what we thought and then wrote it down. We have asked the council to do the same. This plan has our words in it and we will meet every three months to say if anything has got better. If it has not, we will say so.',
    ),
    heading('How to read this plan', 2),
    para(
      'There are four priorities. Under each there is what we want, what young people said and what we will do. For every action you can see who is responsible, who they are working with, when it should be done and how far we have got. We use four words for this: delivered, on schedule, behind schedule and still to start.',
    ),
    heading('Why we have this plan', 2),
    para(
      'Ofsted inspected our services in November 2024. The overall judgement was requires improvement. The experiences and progress of care leavers were judged to be inadequate, because too many young people were not in touch with us, lived in poor accommodation or did not know what they were entitled to. In January 2025 the council put £640,000 aside for two years.',
    ),
    ...PARTS.flatMap(({ text, aim: goal, said, actions: list }, at) => [
      heading(`Priority ${at + 1}: ${text}`, 1),
      para(goal),
      heading('What young people said', 3),
      ...bullets(...said),
      heading('What we will do', 3),
      ...list.flatMap(card),
    ]),
    heading('What it will cost', 1),
    table([
      ['Item', 'Each year', 'Paid for by'],
      ['Six personal advisers', '£228,000', 'Council reserve'],
      ['Mental health practitioners', '£112,000', 'ICB'],
      ['Setting-up-home packs', '£9,000', 'Gifts and reserve'],
      ['Leisure membership', '£14,500', 'Leisure contract'],
    ]),
    heading('How we will measure it', 1),
    table([
      ['Measure', 'November 2024', 'June 2025', 'By March 2026'],
      ['In touch in the last eight weeks', '71%', '86%', '95%'],
      ['Care leavers aged 19 to 21 in suitable accommodation', '79%', '84%', '92%'],
      ['Not in education, employment or training', '46%', '41%', '35%'],
    ]),
    heading('Who to ask', 2),
    para('Questions about this plan can be put to the Participation Worker or to any member of the Forum.'),
  ],
}
