// A progress update on inspectors' recommendations whose RAG says, because members asked, how close the
// target is ("Amber – 88% against 95%"). The recommendation is merged beside its actions, and so is who
// answers for it overall. Choices: the merged overall lead is no action's lead; the rating's colour decides
// and its figures are part of what is printed; a grey "Not yet due" has its own meaning in the key.
import { actionTable, para, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthRating } from '../types.ts'

const green = (more: string): TruthRating => ({
  texts: [`Green${more}`, 'Green'],
  statuses: ['complete', 'on-track'],
  fill: '92D050',
})
const amber = (more: string): TruthRating => ({
  texts: [`Amber${more}`, 'Amber'],
  statuses: ['at-risk'],
  fill: 'FFC000',
})
const red = (more: string): TruthRating => ({
  texts: [`Red${more}`, 'Red'],
  statuses: ['off-track'],
  fill: 'FF0000',
})
const grey = (): TruthRating => ({ texts: ['Not yet due'], statuses: ['not-started'], fill: 'BFBFBF' })

const OVERALL = new Map<TruthObjective, string>()

type Line = [string, string, TruthDue, string, TruthRating]

const line = (...[text, leads, due, progress, rating]: Line): TruthAction =>
  act(text, leads, due, { rating, ...(progress === '' ? {} : { progress }) })

function recommended(
  [ref, overall]: [string, string],
  text: string,
  ...actions: TruthAction[]
): TruthObjective {
  const made = aim(text, actions, ref)
  OVERALL.set(made, overall)
  return made
}

const themes = [
  themeOf('Ofsted recommendations', [
    recommended(
      ['1', 'Director of Children’s Social Care'],
      'Supervision should be regular and should make a difference to the child',
      line(
        'Supervision tracker reported to each head of service weekly',
        'Performance Lead',
        month('January 2022', '2022-01'),
        'In use. Late supervisions are told to the Director by name.',
        green(''),
      ),
      line(
        'Supervision every month for each social worker',
        'Team Managers',
        repeating('Monthly', 'monthly'),
        'April 88%. March 86%. The Mill Lane office brings the figure down; a deputy has been lent.',
        amber(' – 88% against 95%'),
      ),
      line(
        'Reflective case discussion in groups every six weeks',
        'Principal Social Worker',
        month('March 2022', '2022-03'),
        'Held in 14 of 15 teams.',
        green(' – 93% against 90%'),
      ),
    ),
    recommended(
      ['2', 'Head of Cared for Children'],
      'Children coming into care should see a doctor in the first month',
      line(
        'Notify the health team within two working days of a child coming into care',
        'Business Support Manager',
        month('December 2021', '2021-12'),
        'Average 4.1 days. The form asks for a consent that we often do not have on the day.',
        red(' – 41% against 100%'),
      ),
      line(
        'Two more clinics a month',
        'Designated Doctor',
        month('February 2022', '2022-02'),
        'Begun in February.',
        green(''),
      ),
      line(
        'Initial health assessments held in 20 working days',
        'Designated Doctor;Head of Cared for Children',
        month('June 2022', '2022-06'),
        'Year to date 63%.',
        red(' – 63% against 90%'),
      ),
    ),
    recommended(
      ['3', 'Head of Care Leavers'],
      'Care leavers should not have to wait for help with their emotional health',
      line(
        'Mental health practitioner to sit with the team two days a week',
        'CCG Commissioning Manager',
        month('April 2022', '2022-04'),
        'Appointed, begins 20 June.',
        amber(' – six weeks late'),
      ),
      line(
        'Ask every care leaver how they are, with the same five questions, twice a year',
        'Care Leavers Team Manager',
        repeating('Every 6 months', 'six-monthly'),
        '171 of 214 asked this spring.',
        amber(' – 80% against 85%'),
      ),
      line(
        'Report to the committee what they told us',
        'Head of Care Leavers',
        day('18/07/2022', '2022-07-18'),
        '',
        grey(),
      ),
    ),
    recommended(
      ['4', 'Director of Education and Skills'],
      'Children who are out of school should be known and seen',
      line(
        'One list, matched with social care each fortnight',
        'Attendance and Children Out of School Manager',
        month('November 2021', '2021-11'),
        '62 children on the list, each with a name against them.',
        green(''),
      ),
      line(
        'Visit every child who has been without school for 15 days',
        'Attendance and Children Out of School Manager',
        month('May 2022', '2022-05'),
        '57 of 62 visited.',
        amber(' – 92% against 100%'),
      ),
      line(
        'Agree with heads that no reduced timetable lasts beyond six weeks without our consent',
        'Director of Education and Skills',
        month('September 2022', '2022-09'),
        '',
        grey(),
      ),
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'saltbeck-closeness',
  title: 'Action Plan from the Inspection: Update on Progress',
  style:
    'a RAG that says how close the target is, recommendation and overall lead merged beside their actions',
  levels: ['Section', 'Recommendation', 'Action'],
  scale: [
    { code: 'Green', label: 'Target met, or action done', status: 'complete', colour: '92D050' },
    {
      code: 'Amber',
      label: 'Within ten points of the target, or up to two months late',
      status: 'at-risk',
      colour: 'FFC000',
    },
    { code: 'Red', label: 'Further from the target than that', status: 'off-track', colour: 'FF0000' },
    { code: 'Not yet due', label: 'Work has not begun', status: 'not-started', colour: 'BFBFBF' },
  ],
  themes: themes.map((of) => ({ ...of, mayLack: true as const })),
  decoys: [{ kind: 'key', words: 'Within ten points of the target' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'xlsx', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Action Plan from the Inspection: Update on Progress'),
    para('Saltbeck Council, Children’s Committee, 9 June 2022. Appendix 1.'),
    para('Members asked in February that the rating say how closely the target is being met. It now does.'),
    table(
      [
        ['Rating', 'Meaning'],
        ['Green', 'Target met, or action done'],
        ['Amber', 'Within ten points of the target, or up to two months late'],
        ['Red', 'Further from the target than that'],
        ['Not yet due', 'Work has not begun'],
      ],
      { widths: [1, 4] },
    ),
    { lay: 'heading', text: 'Ofsted recommendations', level: 2 },
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'No.',
          width: 0.6,
          of: ({ objective }) => objective?.ref ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Recommendation',
          width: 2.4,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Overall lead',
          width: 1.8,
          of: ({ objective }) => (objective === null ? '' : (OVERALL.get(objective) ?? '')),
          merge: ({ objective }) => objective,
        },
        { title: 'Action', width: 3.6, of: ({ action }) => action.text },
        { title: 'Action owner', width: 2, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Timescale', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress', width: 3.6, of: ({ action }) => action.progress ?? '' },
        {
          title: 'RAG',
          width: 1.5,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
      ],
    }),
  ],
}
