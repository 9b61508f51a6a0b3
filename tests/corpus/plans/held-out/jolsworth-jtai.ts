import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, printed, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const RATED: Record<string, TruthRating> = {
  C: rated('Complete', 'complete'),
  O: rated('Ongoing', 'on-track', null),
  L: rated('Overdue', 'off-track', 'at-risk'),
  N: rated('Not started', 'not-started'),
}

/** Action; lead; date; progress, its entries parted by a double slash; status. */
const AREAS: [string, string[][]][] = [
  [
    'The sharing of information at the point of referral, and the part that health plays in the MASH',
    piped(`
Provide a full time health practitioner in the MASH with access to GP and hospital records | Carol Inchley (Designated Nurse, ICB) | 31.03.25 | 14.01.25: Funding agreed by ICB. // 11.03.25: C Inchley confirmed start date of 24 March. | C
Set out in one page what each agency must bring to a strategy discussion | DI Hal Mercer (Police); Ade Forrester (Children’s Services) | 28.02.25 | 20.02.25: Signed off by Delivery Group. | C
Audit 30 strategy discussions and report to the Executive Group | Ruby Sneath (JSCP Business Manager) | 30.05.25 | 11.03.25: Audit planned for week of 12 May, with H Mercer and A Forrester as auditors. | O
Replace faxed and posted police notifications with an automatic feed | DI Hal Mercer (Police) | 30.04.25 | 11.03.25: Force IT has put the change back to July 2025. // 06.05.25: No further news. | L
`),
  ],
  [
    'The multi-agency response to children who are affected by domestic abuse',
    piped(`
Extend Operation Encompass to nurseries, colleges and independent schools | Sgt Lowri Beckwith (Police); Tim Axon (Education Safeguarding) | 01.09.25 | 06.05.25: 38 of 52 nurseries signed up. | O
Commission a recovery programme for children aged 5 to 11 | Meera Vaz (Public Health) | 31.07.25 | 06.05.25: Two bids received; evaluation on 19 May. | O
Make sure that MARAC actions for children are recorded on their social care record | Ade Forrester (Children’s Services) | 31.03.25 | 11.03.25: Form built. // 06.05.25: Live since 1 April; 100% of April actions recorded. | C
Offer a perpetrator programme in each locality | Chief Insp Paul Garrick (Police) | 31.12.25 | | N
`),
  ],
  [
    'How well practitioners hear from very young children and those who do not speak',
    piped(`
Develop a multi-agency guide to observing babies and pre-verbal children | Carol Inchley (Designated Nurse, ICB); Fleur Dabney (Principal Social Worker) | 30.06.25 | 06.05.25: Guide drafted, with speech therapists. | O
Deliver six half-day courses on non-verbal communication | Ruby Sneath (JSCP Business Manager) | 31.10.25 | 06.05.25: Dates published. First course 3 June. | O
Add the question “What is a day like for this child?” to every agency’s referral form | All agencies | 30.04.25 | 06.05.25: Done by council, police and ICB. Hospital trust and two academies outstanding. | L
Repeat the audit of the child’s lived experience | Ruby Sneath (JSCP Business Manager) | 27.02.26 | | N
`),
  ],
]

const themes = AREAS.map(([text, rows], of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', due = '', notes = '', code = ''], at) =>
      act(words, lead, dueOf(due), {
        ref: `${of + 1}.${at + 1}`,
        rating: RATED[code] ?? null,
        ...(notes === '' ? {} : { progress: notes.split(' // ').join('\n') }),
      }),
    ),
    `Area for Improvement ${of + 1}`,
  ),
)

export const plan: CorpusPlan = {
  id: 'jolsworth-jtai',
  title: 'Jolsworth Safeguarding Children Partnership – JTAI Multi-Agency Action Plan',
  style:
    'ordinary: a partnership’s written statement after a joint targeted area inspection; a table under each area; names with their agencies in brackets; days as 31.03.25; a log of dated progress notes that name people; members and signatures behind',
  levels: ['Area for Improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'Agency Executive Group member Role Council Irene Poulter' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:crown',
    'odt',
    'html',
    'paste:word',
    'text:pages',
    'text:columns',
  ],
  page: { landscape: true, footer: 'JSCP JTAI action plan v7 – May 2025' },
  layout: () => [
    title('Jolsworth Safeguarding Children Partnership – JTAI Multi-Agency Action Plan'),
    para(
      'The joint targeted area inspection of the multi-agency response to children who are victims of domestic abuse took place from 7 to 11 October 2024. The letter was published on 2 December 2024 and asked for a joint statement from the partnership.',
    ),
    ...AREAS.flatMap(([text], of) => [
      heading(`Area for Improvement ${of + 1}`, 1),
      strong(text),
      actionTable(themes[of]?.actions ?? [], {
        columns: [
          { title: 'No', width: 0.7, of: ({ ref }) => ref ?? '' },
          { title: 'Multi-agency action', width: 4.4, of: (action) => action.text },
          { title: 'Lead officer (agency)', width: 2.8, of: ({ leads }) => leads.join('; ') },
          { title: 'Target date', width: 1.5, of: ({ due }) => due?.text ?? '' },
          { title: 'Progress log', width: 4.6, of: ({ progress }) => (progress ?? '').split('\n') },
          { title: 'Status', width: 1.5, of: ({ rating }) => printed(rating) },
        ],
      }),
    ]),
    heading('Executive Group', 1),
    table([
      ['Agency', 'Executive Group member', 'Role'],
      ['Council', 'Irene Poulter', 'Chief Executive'],
      ['Police', 'Gavin Stott', 'Assistant Chief Constable'],
      ['ICB', 'Dr Yusuf Lane', 'Executive Chief Nurse'],
    ]),
    heading('Sign-off', 1),
    table([
      ['Signed', 'On behalf of', 'Date'],
      ['I Poulter', 'Jolsworth Council', '07.05.25'],
      ['G Stott', 'Police', '07.05.25'],
      ['Y Lane', 'ICB', '09.05.25'],
    ]),
  ],
}
