/**
 * A second plan, as a council would really write it: initials for people, "Spring term", "Ongoing", two
 * actions in one cell, a coloured cell that no key explains. Invented, and faulty on purpose.
 */
export type ParentingRow = {
  ref: string
  /** One paragraph each; two paragraphs are two actions in one cell. */
  what: string[]
  who: string
  when: string[]
  rating: 'G' | 'A' | 'R' | ''
  how: string
  /** A colour that the key does not explain. */
  fill?: string
  /** Who answers is in a cell merged down over this many rows. */
  whoRows?: number
}

export type ParentingPriority = { title: string; promise: string; rows: ParentingRow[]; breakBefore?: string }

const RATINGS: readonly string[] = ['G', 'A', 'R', '']

/** A priority's rows, one a line: ref, what, who, when, rating, how; ` // ` begins another paragraph. */
function rowsOf(
  lines: string,
  oddities: Readonly<Record<string, Partial<ParentingRow>>> = {},
): ParentingRow[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [ref = '', what = '', who = '', when = '', rating = '', how = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      if (!RATINGS.includes(rating)) throw new SyntaxError(`No such rating: ${line}`)
      return {
        ref,
        what: what.split(' // '),
        who,
        when: when.split(' // '),
        rating: rating as ParentingRow['rating'],
        how,
        ...oddities[ref],
      }
    })
}

export const priorities: ParentingPriority[] = [
  {
    title: 'Priority 1: A home that lasts',
    promise: 'You will know where you are going to live, and who will be there.',
    breakBefore: '1.6',
    rows: rowsOf(
      `
1.1 | Every child has a plan for a permanent home by their second review | FO | September 2026 | A | Nine of ten plans at the second review
1.2 | Foster carers who offer a home for good hear the answer within twelve weeks | AFM | Dec 2026 | G | Weeks from offer to answer
1.3 | Ten more foster homes within Rivermere, three of them for brothers and sisters | AFM | December 2026 | A | Homes approved, less those that closed
1.4 | No child moves home with less than a day’s notice, unless they are in danger | FO | From July 2026 | R | Count of moves; what children say
1.5 | A bag of their own, not a bin liner, for every child who moves | ZH | June 2026 |  | Children tell us
1.6 | Relatives who offer a home are assessed within 16 weeks | AFM | Nov 2026 |  | Quarterly count
1.7 | Support for special guardians in the first year, from someone they have met |  | March 2027 | A | Survey of guardians; homes that break down
1.8 | Children placed more than 20 miles away are seen as often as those nearby | FO | Quarterly | G | Visits in time, near and far
1.9 | Every child has a photograph book that moves with them | AN | Oct 2026 | A | Asked at review
`,
      { '1.5': { fill: 'FFFF00' }, '1.6': { whoRows: 2 } },
    ),
  },
  {
    title: 'Priority 2: Leaving care, not leaving alone',
    promise: 'You will leave when you are ready, and someone will still answer the telephone.',
    rows: rowsOf(`
2.1 | Every young person has a named worker from their sixteenth birthday | DP | June 2026 | G | Survey; audit
2.2 | Young people write their own pathway plan with the worker | DP | Sept 26 | A | 9 of 10 plans co-written
2.3 | Drop-in for care leavers in each town, monthly | ZH | Monthly | G | Numbers who come; what they say
2.4 | Housing offer agreed with the three housing associations and a panel to place young people | AN / DP | Spring term | A | No one in unsuitable housing
2.5 | Council tax exemption to 25 | BT | April 2027 |  | Scheme in place
2.6 | Ten apprenticeships within the council kept for care leavers each year | GP | Annual | A | Begun, and still there after a year
2.7 | Driving lessons: twenty paid for each year, chosen by young people | DP | Q2 2026/27 | G | Lessons taken, tests passed
2.8 | A named nurse for care leavers until 25 | SK | January 2027 | R | Young people can name them
`),
  },
  {
    title: 'Priority 3: Well and learning',
    promise: 'You will be well, and school will know what you want to learn.',
    breakBefore: '3.5',
    rows: rowsOf(`
3.1 | First health check within 20 working days of coming into care | SK | 31/07/2026 | R | 90 per cent in time
3.2 | Strengths and difficulties questionnaire used to plan, not only counted | SK | Ongoing | A | Audit of 20 each half year
3.3 | Education plans that children helped to write | CR | July 2026 | G | Three in four children say so
3.4 | No child in care is excluded without the Virtual School in the room | CR | Termly | G | Count of exclusions
3.5 | Dentist for every child within three months | SK | By the end of 2026 | A | Monthly count
3.6 | A tutor for every child in the year of their exams who wants one | CR | Sept 2026 | G | Hours of tutoring; grades
3.7 | Someone to talk to within four weeks, without a diagnosis | SK | TBC | R | Weeks waited
3.8 | Library card, swimming and leisure pass without asking | BT | 1 September 2026 | G | Passes in use
`),
  },
  {
    title: 'Priority 4: Heard, and told what happened',
    promise: 'You will be asked, and we will come back and tell you.',
    rows: rowsOf(`
4.1 | Two young people sit on the Corporate Parenting Panel and are paid for it // Every councillor meets five children in care each year, where they live or learn | ZH | July 2026 // March 2027 | A | Minutes; councillors’ diaries
4.2 | Children’s guide to their rights, in four languages and symbols | ZH | Nov 26 | A | Guide in use
4.3 | An advocate offered to every child before each review | AN | Feb 2027 | G | Offered, and taken up
4.4 | Complaints answered in ten working days by a person, not a letter | AN | Monthly | A | Days taken; was it fair?
4.5 | You said, we did, each quarter, read by two young editors | ZH | Quarterly from July 2026 | G | Answers within 20 working days
4.6 | The panel begins each meeting with something that a child has made | CLLR RF | From Sept 2026 |  | Minutes
`),
  },
]

export const ratings: [code: string, meaning: string][] = [
  ['G', 'Going to plan'],
  ['A', 'Some delay, or a risk that we are watching'],
  ['R', 'Not going to plan'],
]

export const initials: [string, string][] = [
  ['AFM', 'Alexandra Featherstone-Mukherjee, Head of Fostering and Permanence'],
  ['AN', 'Agnieszka Nowak, Head of Corporate Parenting'],
  ['BT', 'Bola Thorne, Head of Finance and Business Support'],
  ['CLLR RF', 'Councillor Robin Fenn, Chair of the Panel'],
  ['CR', 'Celia Raman, Virtual School Head'],
  ['DP', 'Dwayne Prescott, Service Manager, Leaving Care'],
  ['FO', 'Femi Ogunleye, Service Manager, Children in Care'],
  ['GP', 'Gareth Pugh, Head of Workforce Development'],
  ['SK', 'Siobhan Keane, Deputy Director, Children’s Health'],
  ['ZH', 'Zainab Hussain, Participation and Partnerships Manager'],
]

export const opening: { heading: string; text: string[] }[] = [
  {
    heading: 'From the chair of the panel',
    text: [
      'Every councillor in Rivermere is a parent to 412 children. Most of us have never met them. This plan says what we will do about that, and about the things that any parent would not put up with: a child who does not know where they will live, a young person who leaves with nobody to ring.',
      'It was written with 22 children and young people who are or have been in our care. Where we could not do what they asked, we have said so to them and why.',
    ],
  },
  {
    heading: 'What children told us',
    text: [
      'Do not tell me on the day. I had an hour to pack.',
      'I want the same person. I have had nine.',
      'When I say something is wrong I want to know what happened, even if the answer is no.',
    ],
  },
  {
    heading: 'How we will watch it',
    text: [
      'The Corporate Parenting Panel meets four times a year and reads one priority each time with the people who lead it. Each spring the young people’s editors write a page on whether life is different. The Improvement Board sees anything that is red twice running.',
      'Priority 3 is shared with the NHS and its health actions are reported to the Safeguarding Children Partnership as well. See also theme 4 of the Improvement Plan.',
    ],
  },
]
