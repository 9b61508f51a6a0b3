// An accelerated progress plan after a SEND revisit, as it went to the six-month review. Two rows of titles: what
// was planned, and what the review found. Choices: "Delivered?" is how the action stands; "Delivered late" is
// complete all the same; the date is the one planned, for the month of delivery is told only in words beside
// it; the accountable officer stands beside each outcome, merged, and answers with the leads, so a fair
// reader may give it or not; what families notice is neither action nor progress of one.
import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating } from '../types.ts'

const DELIVERED: Record<string, TruthRating> = {
  y: rated('Delivered', 'complete'),
  l: rated('Delivered late', 'complete'),
  p: rated('Partly delivered', 'on-track', 'at-risk'),
  n: rated('Not delivered', 'off-track'),
  o: rated('On track', 'on-track'),
}

function lines(text: string): TruthAction[] {
  return piped(text).map(([ref = '', words = '', lead = '', due = '', code = '', evidence = '']) =>
    act(words, lead, dueOf(due), {
      progress: evidence,
      rating: DELIVERED[code] ?? null,
      ...(ref === '' ? {} : { ref }),
    }),
  )
}

const themes = [
  themeOf(
    'Fundamental weaknesses in the arrangements for jointly commissioning services for children aged 0–25 with SEND',
    [
      aim(
        'By July 2023 the council and the ICB will have one plan for what they buy and one way of telling if it works',
        lines(`
1.1 | Agree a joint commissioning plan for 2023–26 with speech and language, occupational therapy and equipment as its first three priorities | Strategic Commissioner – Children; ICB Place Director | 31 March 2023=2023-03-31 | l | Agreed by the Health and Wellbeing Board on 18 May, seven weeks late because of the pre-election period. The plan has been published on the Local Offer with an easy-read version.
1.2 | Appoint a joint commissioning officer funded equally by both bodies | Strategic Commissioner – Children | Feb 2023 | y | In post from 13 February 2023.
1.3 | Move the two therapy contracts to a single specification with shared outcomes and a shared penalty for waits over 18 weeks | ICB Contracts Manager | 1 April 2023=2023-04-01 | n | The provider has not accepted the penalty. Mediation by NHS England is booked for 6 July. Without this the target for waits will not be met.
1.4 | Review the equipment pathway with ten families and put right the three things which they find most difficult | Parent Carer Forum; Community Equipment Manager | May 2023 | y | Ten families took part. Three changes: one phone number, a loan stock in each special school, and texts to say where an order has got to. Average wait is down from 15 weeks to six.
`),
      ),
      aim(
        'By December 2023 commissioners will know whether children’s lives are better as a result',
        lines(`
1.5 | Settle an outcomes framework of twelve measures, at least four of them in the words of children and young people | Public Health Principal | June 2023 | p | Nine measures have been agreed. Three on feeling included are being tested in schools.
1.6 | Publish a quarterly report of outcomes | Joint Commissioning Officer | From September 2023=2023-09 | o | Template agreed.
`),
      ),
    ],
  ),
  themeOf('The lack of effective oversight and poor quality of education, health and care plans', [
    aim(
      'By March 2023 leaders will see every week where plans are late and why',
      lines(`
2.1 | Introduce a weekly exceptions report to Heads of Service in education, health and care | SEND Data Analyst | January 2023 | y | Reports have gone out each Tuesday since 10 January.
2.2 | Make a duty to respond part of the contract of every provider of health advice, with a named person in each trust who will answer for late advice | Designated Clinical Officer | 31/03/2023 | p | Two of three trusts have signed. The third has named a person but has not varied its contract.
 | Fill both vacant posts of team leader in the Assessment and Review Team | Head of SEN Assessment | March 2023 | y | Both in post.
`),
    ),
    aim(
      'By July 2023 seven in ten plans will be good when looked at by people from outside',
      lines(`
2.4 | Rewrite the plan template with parents and young people, so that the person’s own story comes first and provision is set out by need | Head of SEN Assessment; Ilmerton SEND Youth Forum | Spring 2023= | l | Used for all new plans since 5 June.
2.5 | Hold quality panels twice a month at which a head teacher, a therapist, a social worker and a parent read six plans together | Quality and Compliance Officer | Twice monthly from Feb 2023=2023-02+other | y | Nine panels; 54 plans read. 37 (69%) were judged good, and the share rises month by month.
2.6 | Train 60 professionals from health and care in how to write advice | Designated Clinical Officer; Designated Social Care Officer | April 2023 | y | 71 trained. A recorded version has been viewed 140 times.
2.7 | Bring up to date the plans of all 88 young people in Year 11 who have an out of date Section F | Annual Review Team Leader | 31 March 2023=2023-03-31 | l | 88 were issued by 28 April. Twelve came after the statutory date.
2.8 | Commission an external audit of 50 plans from another local area and publish what it says | Director of Education | July 2023 | o | Reviewers from a neighbouring county will come on 11–13 July.
`),
    ),
  ]),
  themeOf('Poor communication with parents and carers and the inadequacy of the published Local Offer', [
    aim(
      'By July 2023 two in three parents will say that they know where to go for help',
      lines(`
3.1 | Answer all telephone calls to the SEN service within two working days, and publish how well we do | SEN Business Support Manager | February 2023 | p | 78% in May. Sickness in April brought it down to 59%.
3.2 | Employ two family liaison officers who are parents of children with SEND | Parent Carer Forum | April 2023 | y | Two officers took up post on 17 April and have worked with 96 families so far; many of these had been thinking of going to tribunal. Only three have.
3.3 | Replace the Local Offer website | Digital Services Manager; Local Offer Officer | End of May 2023=2023-05 | n | User testing showed that the search did not work on a phone. Launch moved to September.
3.4 | Hold an open meeting in each of the five towns once a term with the Director and the ICB | Director of Education; ICB Place Director | Termly=termly | y | Ten meetings, 212 parents.
3.5 | Tell parents by letter every six months what has been done under this plan | Communications Team | Six-monthly=six-monthly | o | First letter in March.
`),
    ),
  ]),
]

const ACCOUNTABLE = ['ICB Place Director', 'Director of Education', 'Chief Executive of the Council']
const FELT = [
  [
    '“I have a phone number and a person answers it.”',
    'Equipment comes faster (survey: 61% satisfied, up from 22%).',
  ],
  [
    'Parents on the panels say that plans “read like a real child”.',
    'Young people still tell us that they have not seen their own plan.',
  ],
  [
    '41% of 390 parents know where to go for help (28% a year ago).',
    'Families in the villages feel less well informed.',
  ],
]

function part(of: (typeof themes)[number], at: number): Laid[] {
  return [
    heading(`${at + 1}. ${of.text}`, 1),
    para(`Accountable officer: ${ACCOUNTABLE[at] ?? ''}`),
    ...(of.objectives ?? []).flatMap((objective) => [
      heading(objective.text, 3),
      actionTable(
        placedActions({ themes: [of] }).filter((row) => row.objective === objective),
        {
          groups: [
            ['What we said we would do', 4],
            ['Six-month review, June 2023', 2],
          ],
          columns: [
            { title: 'No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
            { title: 'Action', width: 5, of: ({ action }) => action.text },
            { title: 'Lead(s)', width: 2.6, of: ({ action }) => action.leads },
            { title: 'When', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
            { title: 'Delivered?', width: 1.7, of: ({ action }) => printed(action.rating) },
            { title: 'Evidence', width: 5, of: ({ action }) => action.progress ?? '' },
          ],
        },
      ),
    ]),
    strong('What families notice'),
    ...bullets(...(FELT[at] ?? [])),
  ]
}

export const plan: CorpusPlan = {
  id: 'ilmerton-progress-plan',
  title: 'Ilmerton Local Area Accelerated Progress Plan: Six-Month Review',
  style:
    'an accelerated progress plan at its review: two rows of titles, outcomes as headings that begin with a date of their own, delivered or not in words, leads each on a line, a missing number, what families notice after each part',
  levels: ['Area of weakness', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Plans issued within 20 weeks (excluding exceptions)' },
    { kind: 'people', words: 'Accountable Officer, NHS' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, footer: 'Ilmerton APP – review – submitted to DfE and NHS England 30 June 2023' },
  layout: () => [
    title('Ilmerton Local Area Accelerated Progress Plan: Six-Month Review'),
    para(
      'Ofsted and CQC revisited the Ilmerton local area in September 2022. The letter of 9 November 2022 said that sufficient progress had been made in two of the five weaknesses found in 2019. This plan covers the other three. It was accepted by the Department for Education on 20 January 2023.',
    ),
    heading('Who has agreed this review', 2),
    table([
      ['Name', 'Post', 'Signed'],
      ['Lorna Sheardown', 'Chief Executive, Ilmerton Council', 'Yes'],
      ['Dr Imran Castell', 'Accountable Officer, NHS Ilmerton and Fells ICB', 'Yes'],
      ['Beth Oakshott', 'Chair, Ilmerton Parent Carer Forum', 'Yes, with comments'],
    ]),
    heading('Comments of the Parent Carer Forum', 2),
    para(
      'We see more progress in these six months than in the three years before. What worries us is therapy. The contract has not changed and children still wait. We also ask that letters to parents use fewer abbreviations.',
    ),
    ...themes.flatMap(part),
    heading('4. Measures', 1),
    table([
      ['Measure', 'Nov 2022', 'June 2023 target', 'June 2023 actual', 'Dec 2023 target'],
      ['Plans issued within 20 weeks (excluding exceptions)', '33%', '50%', '54%', '65%'],
      ['Children waiting over 18 weeks for therapy', '417', '200', '388', '100'],
      ['Calls answered in two days', 'n/k', '80%', '78%', '90%'],
      ['Tribunal appeals lodged (rate per 10,000)', '4.1', '3.5', '2.9', '2.5'],
    ]),
  ],
}
