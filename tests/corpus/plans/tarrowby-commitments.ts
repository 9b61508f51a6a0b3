// A county's commitments and their annual delivery plan: bands for commitment (CC1) and outcome (CC1.1), milestones
// numbered C1.1.1 whose date stands at the end of their own words; a letter for status; a column for the outlook.
// Choices: the date is within the milestone's text and stays there; the owner leads, and the directorate is only
// where the owner sits; nothing on the paper says what the letters mean, so that green may be done or on track.
import { free, heading, para, title } from '../lay.ts'
import { aim, day, month, themeOf } from '../truth.ts'
import type { Free } from '../lay.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RATINGS: Record<'G' | 'A' | 'R', TruthRating> = {
  G: { texts: ['G', 'Green'], statuses: ['on-track', 'complete'] },
  A: { texts: ['A', 'Amber'], statuses: ['at-risk'] },
  R: { texts: ['R', 'Red'], statuses: ['off-track'] },
}

type Line = [string, string, string, string, 'G' | 'A' | 'R', string, string, TruthDue]

function line([ref, text, directorate, owner, letter, commentary, outlook, due]: Line): TruthAction {
  return written(
    text,
    { directorate, owner, outlook },
    {
      ref,
      leads: owner.split('/'),
      due,
      rating: RATINGS[letter],
      progress: commentary,
    },
  )
}

const CS = 'Children’s Services'

const themes: TruthTheme[] = [
  themeOf(
    'We will give children a good start',
    [
      aim(
        'More families use children’s centres, those who need them most first',
        [
          line([
            'C1.1.1',
            'Open the last five children’s centres of phase two by June 2008',
            CS,
            'Head of Early Years',
            'G',
            'Completed. The fifth opened on 11 June.',
            'Phase three bid goes in at Christmas.',
            month('June 2008', '2008-06'),
          ]),
          line([
            'C1.1.2',
            'Appoint outreach workers for each of the twelve most deprived wards by September 2008',
            CS,
            'Head of Early Years',
            'A',
            'Nine of twelve are in post. The rest are advertised again.',
            'All should be in post by the new year.',
            month('September 2008', '2008-09'),
          ]),
          line([
            'C1.1.3',
            'Agree with the PCT that health visitors will hold clinics in all centres by March 2009',
            CS,
            'Joint Commissioner',
            'A',
            'Agreed for the south. North awaits a decision on premises.',
            'Likely to be met in all but two centres.',
            month('March 2009', '2009-03'),
          ]),
        ],
        'CC1.1',
      ),
      aim(
        'Children are ready for school',
        [
          line([
            'C1.2.1',
            'Launch a book gifting scheme with libraries by October 2008',
            'Community Services',
            'Libraries Manager',
            'G',
            'Completed. 4,100 packs in the first month.',
            'Funded to 2010.',
            month('October 2008', '2008-10'),
          ]),
          line([
            'C1.2.2',
            'Train two hundred childminders in the early years foundation stage by 31 August 2008',
            CS,
            'Head of Early Years',
            'G',
            '214 were trained.',
            'Second course in spring.',
            day('31 August 2008', '2008-08-31'),
          ]),
        ],
        'CC1.2',
      ),
    ],
    'CC1',
  ),
  themeOf(
    'We will keep children safe',
    [
      aim(
        'Children at risk are seen quickly and by the right person',
        [
          line([
            'C2.1.1',
            'Move all initial contacts to one referral centre by November 2008',
            CS,
            'Head of Safeguarding',
            'R',
            'Telephone system was not ready and the building has no disabled access.',
            'New date is not yet known. Without it we will not meet the target for initial assessments.',
            month('November 2008', '2008-11'),
          ]),
          line([
            'C2.1.2',
            'Cut the share of social work posts that are vacant to 10% by March 2009',
            CS,
            'Head of Safeguarding/HR Business Partner',
            'A',
            '13.5% at the end of quarter 3.',
            'Depends on the spring round.',
            month('March 2009', '2009-03'),
          ]),
          line([
            'C2.1.3',
            'Bring the integrated children’s system into use in all teams by January 2009',
            'Resources',
            'ICT Programme Manager',
            'R',
            'In use in four teams of eleven. Supplier has been put on notice.',
            'April at the earliest.',
            month('January 2009', '2009-01'),
          ]),
        ],
        'CC2.1',
      ),
      aim(
        'Young people are safe where they live and go',
        [
          line([
            'C2.2.1',
            'Put e-safety into the curriculum of all primary schools by December 2008',
            CS,
            'Head of School Improvement',
            'G',
            'All but three do so.',
            'Remaining three have dates.',
            month('December 2008', '2008-12'),
          ]),
          line([
            'C2.2.2',
            'Fit speed indicators outside twenty schools by March 2009',
            'Environment',
            'Road Safety Manager',
            'G',
            'Sixteen are fitted.',
            'On course.',
            month('March 2009', '2009-03'),
          ]),
        ],
        'CC2.2',
      ),
    ],
    'CC2',
  ),
  themeOf(
    'We will be ambitious for children in our care',
    [
      aim(
        'Children in care do well at school and after',
        [
          line([
            'C3.1.1',
            'Appoint a virtual head by September 2008',
            CS,
            'Head of School Improvement',
            'G',
            'Completed. Took up post on 1 September.',
            'First report to members in February.',
            month('September 2008', '2008-09'),
          ]),
          line([
            'C3.1.2',
            'Guarantee an interview to each care leaver who applies for a council post by July 2008',
            'Resources',
            'HR Business Partner',
            'G',
            'Completed.',
            'Three so far have got a post.',
            month('July 2008', '2008-07'),
          ]),
          line([
            'C3.1.3',
            'Hold personal education plans for all children in care by February 2009',
            CS,
            'Virtual Head',
            'A',
            '86%. Children placed outside the county are those without.',
            '95% is more likely.',
            month('February 2009', '2009-02'),
          ]),
        ],
        'CC3.1',
      ),
    ],
    'CC3',
  ),
]

const TITLES = [
  'Milestone',
  'Directorate',
  'Owner',
  'Current Status',
  'Current Commentary',
  'What are the prospects for the future?',
]

function plans(): Laid {
  const band = (text: string, fill: string): Free[] => [{ text, across: TITLES.length, bold: true, fill }]
  return free(
    [
      TITLES.map((text) => ({ text, bold: true })),
      ...themes.flatMap((of) => [
        band(`${of.ref ?? ''} ${of.text}`, 'B8CCE4'),
        ...(of.objectives ?? []).flatMap((under): Free[][] => [
          band(`${under.ref ?? ''} ${under.text}`, 'EAF1DD'),
          ...under.actions.map((action): Free[] => [
            `${action.ref ?? ''} ${action.text}`,
            cellFor(action, 'directorate'),
            cellFor(action, 'owner'),
            action.rating?.texts[0] ?? '',
            action.progress ?? '',
            cellFor(action, 'outlook'),
          ]),
        ]),
      ]),
    ],
    { widths: [5, 1.8, 2, 1, 4, 3.6], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'tarrowby-commitments',
  title: 'Tarrowby County Council Commitments: Annual Delivery Plan 2008/09, Quarter 3',
  style:
    'bands CC1 and CC1.1, milestones C1.1.1 whose date is at the end of their words, a letter for status, a column for the outlook',
  levels: ['Commitment', 'Outcome', 'Milestone'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Tarrowby County Council Commitments: Annual Delivery Plan 2008/09, Quarter 3'),
    heading('Children and young people', 2),
    para(
      'Members adopted the commitments in May 2005. Each year’s delivery plan sets milestones. Owners have given a status of G, A or R for each as it stands at the end of December.',
    ),
    plans(),
    para('Cabinet will receive the year-end report in May 2009.'),
  ],
}
