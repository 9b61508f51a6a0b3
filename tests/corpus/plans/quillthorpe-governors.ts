// The plan of a virtual school's governing board: names one per line, dated milestones in one cell, "Completed by" for the due. Choices: the
// column of names under "Specific responsibility" leads, and who gives additional support is among them; each milestone is a
// part with its own date and the initials that it begins with; "Completed by" is when it shall be done, nothing about whether it is.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const DAYS = new Map([
  ['5 Nov 2025', '2025-11-05'],
  ['4 Feb 2026', '2026-02-04'],
  ['25 Mar 2026', '2026-03-25'],
  ['20 May 2026', '2026-05-20'],
  ['8 July 2026', '2026-07-08'],
])
const ENDS = new Map([
  ['July 2026', '2026-07'],
  ['March 2026', '2026-03'],
  ['May 2026', '2026-05'],
])

type Milestone = [string, string, string]
type Line = [string, string, string[], string, string]

function line(
  [ref, text, names, by, success]: Line,
  milestones: Milestone[],
  rest: [string, string?],
): TruthAction {
  const [monitoring, support] = rest
  const parts = milestones.map(([when, who, what]) =>
    act(`By ${when} ${who} ${what}`, who, day(when, DAYS.get(when) ?? '')),
  )
  return written(
    text,
    {
      names: [...names, ...(support === undefined ? [] : [`Additional support from ${support}`])],
      monitoring,
    },
    {
      ref,
      leads: [...names, ...(support === undefined ? [] : [support])],
      due: month(by, ENDS.get(by) ?? ''),
      success,
      parts,
    },
  )
}

const themes: TruthTheme[] = [
  {
    ...theme('Action Plan 2025 - 2026', [
      line(
        [
          '1',
          'To oversee the attendance of children in care placed outside the authority',
          ['Sunita Jellicoe', 'Martin Orme', 'Beth Hadlow'],
          'July 2026',
          'Attendance of those placed away is no more than 1% below those placed at home',
        ],
        [
          ['5 Nov 2025', 'SJ', 'has seen the daily call working and reported to the board'],
          ['4 Feb 2026', 'MO', 'has spoken with two carers and two schools out of area'],
          ['20 May 2026', 'SJ', 'has compared the year with the one before'],
        ],
        ['Termly visit to the Virtual School office', 'Petra Lyle - Attendance Officer'],
      ),
      line(
        [
          '2',
          'To oversee how pupil premium plus is spent and what it changes',
          ['Graham Tolley', 'Martin Orme'],
          'March 2026',
          'Every claim is tied to a target; board has seen a report on impact',
        ],
        [
          ['5 Nov 2025', 'GT', 'has met the finance officer and seen last year’s spend by school'],
          ['25 Mar 2026', 'GT', 'has brought a paper to the board'],
        ],
        ['Finance report each term'],
      ),
      line(
        [
          '3',
          'To oversee the quality of personal education plans',
          ['Beth Hadlow', 'Ines Corrigan'],
          'July 2026',
          '85% of plans good at moderation',
        ],
        [
          ['5 Nov 2025', 'IC', 'has sat in on moderation'],
          ['4 Feb 2026', 'BH', 'has read ten plans with a care leaver'],
          ['25 Mar 2026', 'IC', 'has sat in on moderation again'],
          ['8 July 2026', 'BH', 'has reported to the corporate parenting board'],
        ],
        ['Moderation minutes', 'Tom Askey - PEP Co-ordinator'],
      ),
      line(
        [
          '4',
          'To oversee support for children previously in care',
          ['Ines Corrigan'],
          'May 2026',
          'Adoptive parents and special guardians know whom to ring',
        ],
        [
          ['4 Feb 2026', 'IC', 'has been to the adopters’ forum'],
          ['20 May 2026', 'IC', 'has looked at calls received and what was done'],
        ],
        ['Record of calls'],
      ),
      line(
        [
          '5',
          'To oversee the new duty for children with a social worker',
          ['Sunita Jellicoe', 'Graham Tolley'],
          'July 2026',
          'Heads say that the advice they get is useful',
        ],
        [
          ['4 Feb 2026', 'GT', 'has seen the first survey of heads'],
          ['8 July 2026', 'SJ', 'has reported what changed in twelve schools'],
        ],
        ['Survey of heads, twice a year', 'Maud Renshaw - Virtual School Head'],
      ),
      line(
        [
          '6',
          'To oversee safeguarding in the Virtual School',
          ['Martin Orme'],
          'March 2026',
          'Audit shows no red areas',
        ],
        [
          ['5 Nov 2025', 'MO', 'has checked the single central record'],
          ['25 Mar 2026', 'MO', 'has been through the audit with the head'],
        ],
        ['Annual audit'],
      ),
      line(
        [
          '7',
          'To oversee education, employment and training of care leavers',
          ['Beth Hadlow', 'Louis Farrant'],
          'July 2026',
          'Two in three of our 17 to 21 year olds are in education, employment or training',
        ],
        [
          ['4 Feb 2026', 'LF', 'has met the personal advisers’ manager'],
          ['20 May 2026', 'LF', 'has visited three employers who offer places'],
          ['8 July 2026', 'BH', 'has reported on ring-fenced apprenticeships'],
        ],
        ['Scorecard, quarterly'],
      ),
      line(
        [
          '8',
          'To oversee early years for the under fives in care',
          ['Ines Corrigan', 'Sunita Jellicoe'],
          'May 2026',
          'All three and four year olds are in a good setting',
        ],
        [['25 Mar 2026', 'SJ', 'has visited two nurseries']],
        ['Termly list of settings'],
      ),
      line(
        [
          '9',
          'To oversee the voice of pupils',
          ['Louis Farrant'],
          'July 2026',
          'Board has done at least three things that pupils asked for',
        ],
        [
          ['5 Nov 2025', 'LF', 'has met the Children in Care Council'],
          ['25 Mar 2026', 'LF', 'has brought two young people to the board'],
          ['8 July 2026', 'LF', 'has told the council what was done'],
        ],
        ['Standing item', 'Dev Parrish - Participation Worker'],
      ),
      line(
        [
          '10',
          'To oversee the board’s own membership and training',
          ['Graham Tolley', 'Beth Hadlow', 'Martin Orme'],
          'May 2026',
          'No vacancies; all have had induction',
        ],
        [
          ['4 Feb 2026', 'GT', 'has found a designated teacher to join'],
          ['20 May 2026', 'MO', 'has run the skills audit'],
        ],
        ['Clerk’s register'],
      ),
      line(
        [
          '11',
          'To oversee exclusions and alternative provision',
          ['Sunita Jellicoe', 'Louis Farrant'],
          'July 2026',
          'No permanent exclusions; no one in unregistered provision',
        ],
        [
          ['5 Nov 2025', 'LF', 'has read the register of alternative provision'],
          ['8 July 2026', 'SJ', 'has looked at each suspension longer than five days'],
        ],
        ['Monthly figures'],
      ),
      line(
        [
          '12',
          'To oversee the Virtual School’s risk register',
          ['Graham Tolley'],
          'March 2026',
          'Risks are owned and go down',
        ],
        [['25 Mar 2026', 'GT', 'has challenged each risk over 12']],
        ['Each meeting'],
      ),
    ]),
    mayLack: true,
  },
]

const TITLES = [
  'Governor Action Area',
  'Specific responsibility',
  'Monitoring arrangements',
  'Milestones and Date',
  'Success Criteria',
  'Completed by',
]

export const plan: CorpusPlan = {
  id: 'quillthorpe-governors',
  tellsAgain: true,
  title: 'Quillthorpe Virtual School Governing Board',
  style: 'names one per line and support below, dated milestones within a cell, Completed by is the due',
  levels: ['Governor Action Area'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'Maud Renshaw Virtual School Head' }],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:ruled', 'odt', 'paste:word', 'xlsx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Quillthorpe Virtual School Governing Board'),
    para('Download this plan as a PDF'),
    strong('Who we are'),
    table(
      [
        ['Initials', 'Name', 'Role'],
        ['SJ', 'Sunita Jellicoe', 'Chair, foster carer'],
        ['MO', 'Martin Orme', 'Head of a secondary school'],
        ['BH', 'Cllr Beth Hadlow', 'Lead member’s deputy'],
        ['GT', 'Graham Tolley', 'Vice chair'],
        ['IC', 'Ines Corrigan', 'Health'],
        ['LF', 'Louis Farrant', 'Care leaver'],
        ['', 'Maud Renshaw', 'Virtual School Head'],
      ],
      { widths: [1, 3, 4] },
    ),
    heading('Action Plan 2025 - 2026'),
    free(
      [
        TITLES.map((text) => ({ text, bold: true })),
        ...themes
          .flatMap((of) => of.actions ?? [])
          .map((action) => [
            `${action.ref ?? ''}.${action.text}`,
            cellFor(action, 'names'),
            cellFor(action, 'monitoring'),
            (action.parts ?? []).map(({ text }) => text),
            action.success ?? '',
            action.due?.text ?? '',
          ]),
      ],
      { widths: [3.2, 2.4, 2, 4.4, 3, 1.4], headings: 1 },
    ),
    strong('Meetings this year'),
    ...bullets('5 November 2025', '4 February 2026', '25 March 2026', '20 May 2026', '8 July 2026'),
  ],
}
