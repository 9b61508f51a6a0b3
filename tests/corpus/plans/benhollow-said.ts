import { free, heading, para, title, type Free } from '../lay.ts'
import { month, placedActions, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done = rated('Done', 'complete')
const well = rated('Going well', 'on-track')
const worry = rated('Some worries', 'at-risk')

const themes = [
  theme('The timeliness of initial visits to children at risk', [
    written(
      'Every child is seen within two days of a referral about harm',
      { who: ['Service Manager, Front Door', 'By June 2023'] },
      { leads: ['Service Manager, Front Door'], due: month('By June 2023', '2023-06'), rating: well },
    ),
    written(
      'Team managers look at the list of unseen children at nine each morning',
      { who: ['Team Managers', 'Daily from May 2023'] },
      {
        leads: ['Team Managers'],
        due: {
          text: 'Daily from May 2023',
          date: '2023-05-31',
          precision: 'month',
          repeats: 'other',
          also: [null],
        },
        rating: done,
      },
    ),
    written(
      'A second duty team covers evenings and weekends',
      { who: ['Head of Safeguarding', 'By September 2023'] },
      { leads: ['Head of Safeguarding'], due: month('By September 2023', '2023-09'), rating: worry },
    ),
  ]),
  theme('Permanence planning for children who cannot go home', [
    written(
      'Hold a permanence meeting by the fourth month in care',
      { who: ['Head of Children in Care', 'By July 2023'] },
      { leads: ['Head of Children in Care'], due: month('By July 2023', '2023-07'), rating: well },
    ),
    written(
      'Track early permanence with the regional adoption agency',
      { who: ['Permanence Lead and Adoption Agency Manager', 'Quarterly'] },
      {
        leads: ['Permanence Lead', 'Adoption Agency Manager'],
        due: repeating('Quarterly', 'quarterly'),
        rating: well,
      },
    ),
  ]),
  theme('The quality and frequency of supervision', [
    written(
      'Rewrite the supervision template so that it asks about the child first',
      { who: ['Principal Social Worker', 'By May 2023'] },
      { leads: ['Principal Social Worker'], due: month('By May 2023', '2023-05'), rating: done },
    ),
    written(
      'Train new managers in reflective supervision',
      { who: ['Workforce Development Team', 'Date to be confirmed'] },
      { leads: ['Workforce Development Team'], due: undated('Date to be confirmed'), rating: worry },
    ),
  ]),
]

function rows(): Free[][] {
  return themes.flatMap((of, at) =>
    placedActions({ themes: [of] }).map(({ action }, index, all): Free[] => [
      ...(index === 0 ? [{ text: `${at + 1}. ${of.text}`, down: all.length }] : []),
      action.text,
      cellFor(action, 'who'),
      index % 2 === 0 ? 'Children tell us that they feel safer sooner' : 'Shown in the monthly dashboard',
      action.rating?.texts[0] ?? '',
    ]),
  )
}

export const plan: CorpusPlan = {
  id: 'benhollow-said',
  title: 'Benhollow Children’s Services Improvement Plan 2023',
  style: 'questions as titles of columns; who and by when in one cell; a finding merged beside its actions',
  levels: ['What Ofsted said', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:crown',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
    'xlsx',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Benhollow Children’s Services Improvement Plan 2023'),
    para(
      'Ofsted visited us in February 2023. This is what inspectors asked us to improve and what we are doing.',
    ),
    heading('Our actions', 2),
    free(
      [
        [
          'What did Ofsted say?',
          'What are we going to do?',
          'Who will do it and by when?',
          'How will we know it has made a difference?',
          'How are we doing?',
        ].map((text) => ({ text, bold: true, fill: 'D9E2F3' })),
        ...rows(),
      ],
      { widths: [3, 4, 3, 3, 2], headings: 1 },
    ),
    para('The board will see this plan every six weeks.'),
  ],
}
