// Ordinary. A practice improvement plan written by a principal social worker in Word: five practice themes, each a
// heading, with "Where do we want to be" in a line and a table. Initials for people, with a list at the end.
// Choices: initials are given as leads; "Next step" is not read as progress.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, month, rated, repeating, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthTheme } from '../types.ts'

const done = rated('Done', 'complete')
const going = { texts: ['Going well', 'On track'], statuses: ['on-track' as const] }
const stuck = rated('Stuck', 'off-track', 'at-risk')
const slow = rated('Slow', 'at-risk', 'off-track')

const themes: TruthTheme[] = [
  theme('Assessments that a family would recognise', [
    act(
      'Write the “good enough assessment” guide with examples from our own files (with permission)',
      'RTW',
      month('Sept 24', '2024-09'),
      {
        ref: 'A1',
        rating: done,
        success: 'Guide on intranet, mentioned in supervision',
        progress: '18 pages which is too long. Two page version made as well.',
      },
    ),
    act(
      'Genogram and chronology on every file before allocation to a long term team',
      'PK; SDM',
      month('Nov 24', '2024-11'),
      { ref: 'A2', rating: slow, success: '90% of transfers', progress: 'Genograms 77%, chronologies 52%.' },
    ),
    act('Practice week on fathers', 'RTW; LO', month('Oct 24', '2024-10'), {
      ref: 'A3',
      rating: done,
      success: 'Fathers seen in 80% of audited assessments',
      progress: '140 staff came to something. Audits in January to show difference (was 49%).',
    }),
  ]),
  theme('Direct work and life story', [
    act(
      'Direct work toolkits in every team, restocked by business support',
      'LO',
      month('July 24', '2024-07'),
      {
        ref: 'B1',
        rating: done,
        success: 'Seen in all offices',
        progress: 'Felt tips already gone in Team 3.',
      },
    ),
    act(
      'Life story champions, one a team, two days’ training',
      'LO; Adoption Support',
      month('Jan 25', '2025-01'),
      { ref: 'B2', rating: going, success: 'Eleven champions', progress: 'Eight named.' },
    ),
    act('Clear the backlog of later life letters', 'CMcA', month('March 25', '2025-03'), {
      ref: 'B3',
      rating: stuck,
      success: 'No child waits more than ten days after the adoption order',
      progress: '29 outstanding. No capacity while two are off.',
    }),
  ]),
  theme('Supervision', [
    act(
      'Observe five supervision sessions of team managers each quarter and give feedback',
      'PK; CMcA; SDM',
      repeating('Quarterly', 'quarterly'),
      {
        ref: 'C1',
        rating: going,
        success: 'All 19 managers observed within the year',
        progress: '11 so far.',
      },
    ),
    act('Group supervision for complex adolescents once a month', 'SDM', repeating('Monthly', 'monthly'), {
      ref: 'C2',
      rating: going,
      success: 'Actions from group supervision on the file',
      progress: 'Started in September with the CAMHS link worker.',
    }),
  ]),
  theme('Learning from audit', [
    act('Audit with the worker and not about the worker', 'RTW', month('Sept 24', '2024-09'), {
      ref: 'D1',
      rating: done,
      success: 'All audits are done alongside',
      progress: 'Since 2 September. Takes 40 minutes longer.',
    }),
    act(
      'Collect feedback from the family in at least half of audits',
      'QA Officer',
      month('Dec 24', '2024-12'),
      {
        ref: 'D2',
        rating: slow,
        success: '50%',
        progress: '31%. Families often do not pick up to withheld numbers; QA Officer now has a mobile.',
      },
    ),
    act(
      'Share one page of learning each month with something good in it',
      'QA Officer',
      repeating('Monthly', 'monthly'),
      {
        ref: 'D3',
        rating: going,
        success: '60% of staff open it',
        progress: 'October edition opened by 64%.',
      },
    ),
    act(
      'Close the loop: check after three months that audit actions were done',
      'QA Officer; RTW',
      undated('Once new audit tool is live'),
      { ref: 'D4', rating: rated('Not begun', 'not-started'), success: '95% of actions done' },
    ),
  ]),
  theme('Writing to the child', [
    act(
      'Case notes and plans to be written to the child in children in care teams',
      'CMcA',
      month('Feb 25', '2025-02'),
      {
        ref: 'E1',
        rating: going,
        success: 'Four in five files audited',
        progress: 'Both teams trained by two care-experienced adults. Moving.',
      },
    ),
    act('Same for child protection plans – pilot in one team', 'PK', month('May 25', '2025-05'), {
      ref: 'E2',
      rating: rated('Not begun', 'not-started'),
      success: 'Evaluation to SMT',
    }),
  ]),
]

const AIMS = [
  'Parents say at the end that they read it and that it was about them.',
  'Every child knows why they have a social worker, and why they live where they live.',
  'Supervision is where we think and not where we tick.',
  'We know what our practice is like and do something about it.',
  'A grown up who asks for the file will read kind and clear words.',
]

export const plan: CorpusPlan = {
  id: 'pethergate-practice',
  title: 'Pethergate Practice Improvement Plan, July 2024 – July 2025',
  style:
    'a principal social worker’s plan in Word: five tables under headings with initials, plain words for how it goes',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'RTW Ruth Tennant-Wills Principal Social Worker' }],
  renderings: ['docx', 'docx:plain', 'odt', 'html', 'pdf:lines', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Pethergate Practice Improvement Plan, July 2024 – July 2025'),
    para('Version 6, updated for Practice Board 14 November 2024. Owned by the Principal Social Worker.'),
    para(
      'This plan is about practice only. Workforce, commissioning and performance have their own plans and we have tried not to repeat them here. If something is not in this plan then it is not a priority for practice this year, however good an idea it is.',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      strong('Where do we want to be?'),
      para(AIMS[at] ?? ''),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'What are we going to do?', width: 3.6, of: ({ action }) => action.text },
          { title: 'Who', width: 1.3, of: ({ action }) => action.leads.join(', ') },
          { title: 'When', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'How will we know it has worked?', width: 2.4, of: ({ action }) => action.success ?? '' },
          { title: 'Update November', width: 3, of: ({ action }) => action.progress ?? '' },
          { title: 'How is it going?', width: 1.2, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
    heading('Who is who', 2),
    table(
      [
        ['Initials', 'Name', 'Post'],
        ['RTW', 'Ruth Tennant-Wills', 'Principal Social Worker'],
        ['PK', 'Parveen Kalsi', 'Head of Assessment'],
        ['SDM', 'Steve Dunmall', 'Head of Adolescent Service'],
        ['CMcA', 'Catriona McAusland', 'Head of Children in Care'],
        ['LO', 'Lola Ogundipe', 'Advanced Practitioner'],
      ],
      { widths: [1, 2, 3] },
    ),
  ],
}
