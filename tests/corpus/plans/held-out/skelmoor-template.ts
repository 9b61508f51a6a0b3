// Ordinary. A progress report on a template: for each area for improvement its heading, a line of why, and a table
// whose last column is evidence of impact. Letters R A G and C, explained in a sentence. Choices: evidence of impact
// is neither progress nor success; it is left out of the truth.
import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { day, month, rated, repeating, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const RAG = {
  C: rated('C', 'complete'),
  G: rated('G', 'on-track'),
  A: rated('A', 'at-risk'),
  R: rated('R', 'off-track'),
}

type Line = [
  ref: string,
  text: string,
  who: string,
  due: TruthDue,
  rag: keyof typeof RAG,
  progress: string,
  impact: string,
]

function line([ref, text, who, due, rag, progress, impact]: Line): TruthAction {
  return written(text, { who, impact }, { ref, leads: who.split(', '), due, rating: RAG[rag], progress })
}

const themes: TruthTheme[] = [
  theme(
    'The response to children who go missing from home and care',
    [
      line([
        '1a',
        'Offer a return home interview to every child within 72 hours by an independent worker',
        'Missing Coordinator',
        month('Nov 2023', '2023-11'),
        'A',
        'Contract let to a charity from 1 October. Offered 93%, taken up 61%.',
        'Intelligence forms to police doubled.',
      ]),
      line([
        '1b',
        'Daily missing meeting with police at 9.30',
        'MASH Manager, DI Public Protection',
        month('Sept 2023', '2023-09'),
        'C',
        'Running each weekday and reviewed in January.',
        'No child missing over 24 hours without a strategy discussion since October.',
      ]),
      line([
        '1c',
        'Bring together missing and exploitation procedures in one document',
        'Policy Officer',
        month('March 2024', '2024-03'),
        'G',
        'Second draft out for comment.',
        '',
      ]),
    ],
    'Area for improvement 1',
  ),
  theme(
    'The quality and timeliness of personal education plans',
    [
      line([
        '2a',
        'Buy an electronic PEP system and move all plans to it',
        'Virtual School Head',
        day('31/12/2023', '2023-12-31'),
        'C',
        'All 412 statutory school age plans are on the new system.',
        'PEPs done in term 96%.',
      ]),
      line([
        '2b',
        'Quality assure a fifth of PEPs each term and give feedback to designated teachers',
        'Deputy Virtual Head',
        repeating('Termly', 'termly'),
        'G',
        'Autumn: 84 read, 71% good.',
        'Targets are more specific than last year.',
      ]),
      line([
        '2c',
        'Extend plans to children in care in early years and post-16',
        'Virtual School Head, Leaving Care Manager',
        month('April 2024', '2024-04'),
        'A',
        'Early years in place. Post-16 college tutors reluctant.',
        '',
      ]),
    ],
    'Area for improvement 2',
  ),
  theme(
    'Care leavers’ access to health histories and to suitable homes',
    [
      line([
        '3a',
        'Give every care leaver a health passport before 18',
        'CLA Nurse',
        month('Jan 2024', '2024-01'),
        'R',
        'Nurse left in September. 11 of 47 have one.',
        'None yet.',
      ]),
      line([
        '3b',
        'Agree a joint protocol with housing so that no care leaver is placed in bed and breakfast',
        'Leaving Care Manager, Housing Options Manager',
        month('Dec 2023', '2023-12'),
        'C',
        'Signed by both directors.',
        'None in bed and breakfast since 4 December.',
      ]),
      line([
        '3c',
        'Commission twelve more supported lodgings',
        'Commissioning Manager',
        month('June 2024', '2024-06'),
        'G',
        'Seven approved; two at panel in February.',
        'Seven young people near their college.',
      ]),
      line([
        '3d',
        'Publish the local offer in a form that young people choose',
        'Participation Officer',
        month('Feb 2024', '2024-02'),
        'A',
        'App rejected by young people. Booklet and WhatsApp instead.',
        '',
      ]),
    ],
    'Area for improvement 3',
  ),
  theme(
    'Oversight of private fostering',
    [
      line([
        '4a',
        'Write to all schools, colleges and language schools with what private fostering means',
        'Fostering Team Manager',
        month('Oct 2023', '2023-10'),
        'C',
        'Sent to 118. Eleven replies.',
        'Notifications up from 3 to 9.',
      ]),
      line([
        '4b',
        'Visits in line with regulations, checked monthly',
        'Fostering Team Manager',
        repeating('Monthly', 'monthly'),
        'G',
        '9 of 9 in date at 31 January.',
        '',
      ]),
    ],
    'Area for improvement 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'skelmoor-template',
  title: 'Skelmoor Metropolitan Borough Council – Improvement Plan Progress Report No. 3',
  style:
    'a progress report on a template: tables under areas for improvement, letters C G A R told in a sentence, impact beside progress',
  levels: ['Area for improvement', 'Action'],
  scale: [
    { code: 'C', label: 'complete', status: 'complete' },
    { code: 'G', label: 'on target', status: 'on-track' },
    { code: 'A', label: 'some slippage', status: 'at-risk' },
    { code: 'R', label: 'off target', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'other', words: 'Support from our sector led improvement partner 14 days' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Skelmoor Metropolitan Borough Council – Improvement Plan Progress Report No. 3'),
    para('Report date: 2 February 2024. Next report due: 3 May 2024.'),
    heading('Section A – Overview'),
    para(
      'Of the twelve actions in the plan four are complete. The post of CLA nurse has been the difficulty of this quarter and the ICB has now agreed to fund a bank nurse.',
    ),
    heading('Section B – Progress by area'),
    para('Status: C = complete; G = on target; A = some slippage; R = off target.'),
    ...themes.flatMap((of) => [
      strong(`${of.ref ?? ''}: ${of.text}`),
      actionTable(themeActions(of), {
        columns: [
          { title: '', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
          { title: 'Named lead(s)', width: 2, of: ({ action }) => cellFor(action, 'who') },
          { title: 'Complete by', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress since last report', width: 3.6, of: ({ action }) => action.progress ?? '' },
          { title: 'Evidence of impact', width: 3, of: ({ action }) => cellFor(action, 'impact') },
          { title: 'Status', width: 0.8, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
    heading('Section C – Support received'),
    table(
      [
        ['Provider', 'What for', 'Days used'],
        ['Support from our sector led improvement partner', 'Audit moderation', '14 days'],
        ['Regional alliance', 'Data benchmarking', '3 days'],
      ],
      { widths: [3, 3, 1] },
    ),
  ],
}
