import { free, heading, para, title, type Free } from '../lay.ts'
import { act, coloured, day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, LaidTable, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const green = (): TruthRating => coloured('92D050', ['Green', 'On track'], 'on-track')
const amber = (): TruthRating => coloured('FFC000', ['Amber', 'Behind but recoverable'], 'at-risk')
const red = (): TruthRating => coloured('FF0000', ['Red', 'Not achieved by the date set'], 'off-track')
const blue = (): TruthRating => coloured('0070C0', ['Blue', 'Completed'], 'complete')

const fromApril: TruthDue = {
  ...repeating('Quarterly from April 2023', 'quarterly'),
  also: ['2023-04-30', '2023-04-01'],
}
const midMay: TruthDue = { ...month('Mid-May 2023', '2023-05'), also: ['2023-05-15'] }

const themes = [
  theme(
    'Recommendation 1: The Youth Justice Management Board should make sure that members understand their role and bring data from their own agencies',
    [
      act(
        'Hold an induction day for all members and issue a handbook',
        'Chair of the Board',
        day('28 February 2023', '2023-02-28'),
        { ref: '1a', rating: blue() },
      ),
      act(
        'Agree a standing data return from police, health, education and probation',
        'YJS Performance Officer',
        month('March 2023', '2023-03'),
        { ref: '1b', rating: blue() },
      ),
      act(
        'Pair each member with a practitioner and report back what has been seen',
        'Chair of the Board; Head of Service',
        fromApril,
        { ref: '1c', rating: green() },
      ),
      act(
        'Invite a young person with experience of the service to each meeting',
        'Participation Worker',
        day('17th April 2023', '2023-04-17'),
        { ref: '1d', rating: amber() },
      ),
    ],
  ),
  theme(
    'Recommendation 2: The Head of Service should improve the quality of assessment of children’s safety and of the safety of other people',
    [
      act(
        'Deliver bespoke training on assessing safety and wellbeing to all case managers',
        'Operational Manager (Court)',
        midMay,
        { ref: '2a', rating: blue() },
      ),
      act(
        'Countersign every assessment against a checklist before it is completed',
        'Operational Managers',
        undated('Immediately'),
        { ref: '2b', rating: blue() },
      ),
      act(
        'Bring in an external auditor to look at 20 assessments',
        'Head of Service',
        day('30th June 2023', '2023-06-30'),
        { ref: '2c', rating: green() },
      ),
      act(
        'Revise the risk panel’s terms of reference so that children’s social care always takes part',
        'Head of Service; Service Manager, Safeguarding',
        month('April 2023', '2023-04'),
        { ref: '2d', rating: red() },
      ),
    ],
  ),
  theme(
    'Recommendation 3: Inglemarsh Police should make sure that decisions about out-of-court disposals are made jointly and in good time',
    [
      act(
        'Set a ten day limit between interview and referral to the joint panel',
        'Chief Inspector, Criminal Justice',
        day('w/c 13 March 2023', '2023-03-13', '2023-03-17', '2023-03-19'),
        { ref: '3a', rating: blue() },
      ),
      act(
        'Co-locate a police officer in the service for three days a week',
        'Chief Inspector, Criminal Justice',
        month('May 2023', '2023-05'),
        { ref: '3b', rating: red() },
      ),
      act(
        'Publish a joint protocol with the reasons for each type of disposal',
        'Chief Inspector, Criminal Justice; Operational Manager (Prevention)',
        month('End June 2023', '2023-06'),
        { ref: '3c', rating: amber() },
      ),
    ],
  ),
  theme(
    'Recommendation 4: The Integrated Care Board should provide speech, language and mental health help to children in the service',
    [
      act(
        'Carry out a health needs assessment of all children open to the service',
        'Public Health Consultant',
        month('May 2023', '2023-05'),
        { ref: '4a', rating: blue() },
      ),
      act(
        'Fund a speech and language therapist (0.6 FTE) for two years',
        'Director of Nursing',
        undated('Subject to business case'),
        { ref: '4b', rating: amber() },
      ),
      act(
        'Screen each child within 15 working days of the start of an order',
        'YJS Nurse',
        month('July 2023', '2023-07'),
        { ref: '4c', rating: green() },
      ),
    ],
  ),
]

const RESPONSES = ['Agreed', 'Agreed', 'Partly agreed', 'Agreed']
const EVIDENCE: Record<string, string[]> = {
  '1a': ['Handbook', 'Attendance list (14 of 16)'],
  '1b': ['Dataset in Board papers'],
  '2a': ['Evaluation forms', 'Quality of assessments rises in audit'],
  '2b': ['Dip sample 6 March: 18 of 18 countersigned'],
  '3a': ['Panel log'],
}

function sheet(of: TruthTheme, at: number): LaidTable {
  const rows: Free[][] = [
    [{ text: of.text, across: 6, bold: true, fill: 'D9D9D9' }],
    [
      { text: `Response: ${RESPONSES[at] ?? ''}`, across: 3 },
      {
        text: 'Inspection domain: ' + (at === 0 ? 'Organisational delivery' : 'Court and out-of-court work'),
        across: 3,
      },
    ],
    ['', 'Steps we will take', 'Owner', 'Complete by', 'How we will evidence this', 'RAG'].map((text) => ({
      text,
      bold: true,
      fill: 'F2F2F2',
    })),
    ...(of.actions ?? []).map((action): Free[] => [
      action.ref ?? '',
      action.text,
      action.leads,
      action.due?.text ?? '',
      EVIDENCE[action.ref ?? ''] ?? '',
      { text: '', fill: action.rating?.fill ?? '' },
    ]),
  ]
  return free(rows, { widths: [0.8, 6, 3, 2.2, 3.5, 1] })
}

export const plan: CorpusPlan = {
  id: 'inglemarsh-youth-justice',
  title: 'Inglemarsh Youth Justice Service: Inspection Action Plan',
  style:
    'a youth justice plan: one table a recommendation, its words and the response in rows above the titles, letters for references under an empty title, days, weeks and “mid”, RAG by colour alone with its key last',
  levels: ['Recommendation', 'Step'],
  scale: [
    { code: 'Blue', label: 'Completed', status: 'complete' },
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber', label: 'Behind but recoverable', status: 'at-risk' },
    { code: 'Red', label: 'Not achieved by the date set', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Completed On track Behind but recoverable Not achieved by the date set' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, footer: 'Inglemarsh YJS' },
  layout: () => [
    title('Inglemarsh Youth Justice Service: Inspection Action Plan'),
    para(
      'His Majesty’s Inspectorate of Probation published its report on 24 January 2023. The service was rated as requires improvement. This plan was agreed by the Management Board on 9 February 2023 and was last updated on 12 June 2023.',
    ),
    ...themes.flatMap((of, at): Laid[] => [sheet(of, at), { lay: 'page' }]),
    heading('RAG key', 2),
    free(
      [
        [{ text: 'Blue', fill: '0070C0' }, 'Completed'],
        [{ text: 'Green', fill: '92D050' }, 'On track'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Behind but recoverable'],
        [{ text: 'Red', fill: 'FF0000' }, 'Not achieved by the date set'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
