import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const c = rated('Complete', 'complete')
const t = rated('On target', 'on-track')
const b = rated('Behind target', 'at-risk', 'off-track')

const themes = [
  theme('Area for improvement 1: Timeliness of initial child protection conferences', [
    act(
      'Notify the conference service of every strategy discussion on the day it is held',
      'Service Manager, Child Protection',
      day('3 January 2022', '2022-01-03'),
      { rating: c },
    ),
    act(
      'Appoint a further two conference chairs',
      'Head of Quality and Review',
      month('March 2022', '2022-03'),
      { rating: t },
    ),
    act(
      'Report conferences held out of time, with reasons, to the Assistant Director',
      'Conference Administration Manager',
      repeating('Weekly', 'weekly'),
      { rating: t },
    ),
  ]),
  theme('Area for improvement 2: The voice of disabled children', [
    act(
      'Buy communication aids and train every worker in the disabled children’s team to use them',
      'Team Manager, Disabled Children',
      month('May 2022', '2022-05'),
      { rating: b },
    ),
    act(
      'Visit at school as well as at home and record what the child has shown or told us',
      'Team Manager, Disabled Children',
      month('February 2022', '2022-02'),
      { rating: t },
    ),
  ]),
  theme('Area for improvement 3: Private fostering', [
    act(
      'Run an awareness campaign with language schools, GPs and faith groups',
      'Communications Officer; LADO',
      month('June 2022', '2022-06'),
      { rating: t },
    ),
    act(
      'Add a question about who looks after the child to every school admission form',
      'Admissions Manager',
      month('September 2022', '2022-09'),
      { rating: t },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'larkham-cabinet',
  title: 'Larkham Children’s Services Improvement: Report to Cabinet',
  style:
    'a report to Cabinet with numbered paragraphs and recommendations to members; the plan is its appendix, the area for improvement merged beside its actions',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Larkham Children’s Services Improvement: Report to Cabinet'),
    table(
      [
        ['Date of meeting', '18 January 2022'],
        ['Report of', 'Executive Director, People'],
        ['Portfolio holder', 'Cllr Desmond Akers'],
        ['Wards affected', 'All'],
        ['Key decision', 'No'],
      ],
      { headings: 0, widths: [2, 5] },
    ),
    strong('Recommendations'),
    para('1. That Cabinet notes the outcome of the inspection of November 2021.'),
    para('2. That Cabinet approves the improvement plan at Appendix 1.'),
    heading('Background', 2),
    para(
      '3. Ofsted judged children’s services to require improvement to be good and named three areas for improvement.',
    ),
    para('4. Officers have met weekly since the inspection and have begun work on each of them.'),
    heading('Financial implications', 2),
    para('5. The cost of the plan in 2022/23 is £340,000, which will be met from reserves.'),
    heading('Appendix 1: Improvement plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'What needs to improve',
          width: 4,
          of: ({ theme: of }) => of.text,
          merge: ({ theme: of }) => of.text,
        },
        { title: 'Actions to be taken', width: 5, of: ({ action }) => action.text },
        { title: 'Lead Officer', width: 3, of: ({ action }) => action.leads.join('; ') },
        { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress rating', width: 2, of: ({ action }) => printed(action.rating) },
        { title: 'Outcome for children', width: 3, of: () => 'Children are seen, heard and kept safe' },
      ],
    }),
  ],
}
