import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { aim, month, placedActions, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

/** The status stands behind the date in one cell, so that a fair reader may also give none. */
const STATUSES: Record<string, TruthRating> = {
  complete: { texts: ['complete', ''], statuses: ['complete', null] },
  'on track': { texts: ['on track', ''], statuses: ['on-track', null] },
  delayed: { texts: ['delayed', ''], statuses: ['at-risk', 'off-track', null] },
  'not started': { texts: ['not started', ''], statuses: ['not-started', null] },
}

type Line = [
  ref: string,
  text: string,
  who: string,
  due: TruthDue,
  status: string,
  impact: string,
  evidence: string[],
]

function step([ref, text, who, due, status, impact, evidence]: Line): TruthAction {
  const when = status === '' ? due.text : `${due.text} – ${status}`
  return written(
    text,
    { who, when, impact, evidence },
    { leads: who.split(' & '), due, ref, rating: STATUSES[status] ?? null },
  )
}

const FORUM = 'Parent carer survey: families say that they are partners'

const themes = [
  themeOf('Area 1: Parents and carers are not involved enough in decisions about services', [
    aim('Outcome 1A: Families help to shape services from the start', [
      step([
        '1.1',
        'Sign a co-production charter with the Parent Carer Forum and launch it across education, health and care',
        'HoSEND & PCF',
        month('July 2022', '2022-07'),
        'complete',
        FORUM,
        ['Charter', 'Launch event feedback'],
      ]),
      step([
        '1.2',
        'Appoint a co-production and engagement officer, hosted by the Forum',
        'PCF',
        month('September 2022', '2022-09'),
        'complete',
        FORUM,
        ['Officer in post'],
      ]),
      step([
        '1.3',
        'Include a parent representative on every recruitment panel for senior SEND posts',
        'AD Ed',
        repeating('Ongoing', 'ongoing'),
        '',
        FORUM,
        ['Panel records'],
      ]),
    ]),
    aim('Outcome 1B: Families can find out what help there is', [
      step([
        '1.4',
        'Rebuild the Local Offer website and test it with families before launch',
        'Comms & PCF',
        month('December 2022', '2022-12'),
        'on track',
        'Visits to the site rise by half',
        ['Web analytics', 'Test report'],
      ]),
      step([
        '1.5',
        'Hold a roadshow in each locality every term',
        'HoSEND & PCF',
        repeating('Termly', 'termly'),
        '',
        'At least 200 families attend in the year',
        ['Attendance sheets', 'Evaluation forms'],
      ]),
    ]),
  ]),
  themeOf('Area 2: Too many EHC plans are late and of poor quality', [
    aim('Outcome 2A: Plans are issued within 20 weeks', [
      step([
        '2.1',
        'Recruit six plan coordinators and two reviewing officers',
        'HoSEND',
        month('October 2022', '2022-10'),
        'delayed',
        '60% of plans issued on time by March 2023',
        ['Structure chart'],
      ]),
      step([
        '2.2',
        'Put in place a weekly tracking meeting with advice givers',
        'HoSEND & DCO',
        month('June 2022', '2022-06'),
        'complete',
        '60% of plans issued on time by March 2023',
        ['Tracker'],
      ]),
      step([
        '2.3',
        'Agree a service level agreement for educational psychology advice',
        'PEP',
        month('November 2022', '2022-11'),
        'on track',
        'Advice in six weeks in 90% of cases',
        ['Signed agreement', 'Monthly data'],
      ]),
    ]),
    aim('Outcome 2B: Plans describe the child and what will help', [
      step([
        '2.4',
        'Adopt a quality assurance framework and audit 25 plans each month with partners',
        'HoSEND & DCO & DSCO',
        month('January 2023', '2023-01'),
        'on track',
        'Plans judged good rise from 21% to 60%',
        ['Audit reports'],
      ]),
      step([
        '2.5',
        'Train advice givers and coordinators in writing outcomes',
        'PEP & DCO',
        month('February 2023', '2023-02'),
        'not started',
        'Plans judged good rise from 21% to 60%',
        ['Training log'],
      ]),
      step([
        '2.6',
        'Review all plans of young people in Years 9 and 11 for preparing for adulthood outcomes',
        'HoSEND & ASC',
        month('March 2023', '2023-03'),
        'not started',
        'All Year 9 reviews cover adulthood',
        ['Review data'],
      ]),
    ]),
  ]),
  themeOf('Area 3: Children wait too long for neurodevelopmental assessment and therapy', [
    aim('Outcome 3A: Children are seen sooner', [
      step([
        '3.1',
        'Develop a business case for additional assessment capacity',
        'ICB Comm',
        month('August 2022', '2022-08'),
        'complete',
        'Longest wait falls to 52 weeks by June 2023',
        ['Business case agreed'],
      ]),
      step([
        '3.2',
        'Validate the waiting list and contact each family with an offer of support',
        'DCO & HoTherapies',
        month('October 2022', '2022-10'),
        'delayed',
        'Longest wait falls to 52 weeks by June 2023',
        ['List position each month'],
      ]),
      step([
        '3.3',
        'Run a pilot of a joint speech, language and occupational therapy clinic in two special schools',
        'HoTherapies',
        month('April 2023', '2023-04'),
        'not started',
        'Families report one plan for therapy',
        ['Evaluation'],
      ]),
    ]),
    aim('Outcome 3B: Families have help while they wait', [
      step([
        '3.4',
        'Commission a keyworker service from the voluntary sector',
        'ICB Comm & AD Ed',
        month('December 2022', '2022-12'),
        'on track',
        'Families feel less alone',
        ['Contract', 'Family stories'],
      ]),
      step([
        '3.5',
        'Offer an early profile tool to all primary schools',
        'PEP',
        month('February 2023', '2023-02'),
        'on track',
        'Sixty schools using the tool',
        ['Returns from schools'],
      ]),
    ]),
  ]),
]

const LETTER = [
  'Inspectors found that leaders had not done enough to work alongside families.',
  'Inspectors found that in the year to March 2022 only 38% of plans were issued on time.',
  'Inspectors found that some children had waited for more than two years.',
]

export const plan: CorpusPlan = {
  id: 'hollowdene-send',
  title: 'Hollowdene Local Area: SEND Written Statement of Action',
  style:
    'date and status in one cell, leads as short posts explained at the back, outcomes as banner rows within a table for each area, impact and evidence',
  levels: ['Area', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'SEND Partnership Board Monthly Improvement Group Every two weeks' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:columns', 'paste:word'],
  page: { landscape: true, footer: 'Hollowdene WSoA – update October 2022' },
  layout: () => [
    title('Hollowdene Local Area: SEND Written Statement of Action'),
    heading('How we will govern this plan', 2),
    table([
      ['Group', 'Meets', 'Chair'],
      ['SEND Partnership Board', 'Monthly', 'Executive Director'],
      ['Improvement Group', 'Every two weeks', 'Head of SEND'],
    ]),
    para('Our shared values are:'),
    ...bullets('Families are equal partners', 'We are open about what is not working'),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      para(LETTER[at] ?? ''),
      actionTable(placedActions({ themes: [of] }), {
        banner: ({ objective }) => objective?.text ?? '',
        columns: [
          { title: 'Ref', width: 0.9, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 2, of: ({ action }) => cellFor(action, 'who') },
          { title: 'By when / status', width: 2.2, of: ({ action }) => cellFor(action, 'when') },
          { title: 'Impact measure', width: 3, of: ({ action }) => cellFor(action, 'impact') },
          { title: 'Evidence', width: 2.4, of: ({ action }) => cellFor(action, 'evidence') },
        ],
      }),
    ]),
    heading('Abbreviations', 2),
    table([
      ['Lead', 'Post'],
      ['AD Ed', 'Assistant Director, Education'],
      ['ASC', 'Adult Social Care'],
      ['DCO', 'Designated Clinical Officer'],
      ['DSCO', 'Designated Social Care Officer'],
      ['HoSEND', 'Head of SEND'],
      ['PCF', 'Parent Carer Forum'],
      ['PEP', 'Principal Educational Psychologist'],
    ]),
  ],
}
