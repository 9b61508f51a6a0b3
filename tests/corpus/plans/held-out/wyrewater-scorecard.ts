import { bullets, heading, para, table, title } from '../../lay.ts'
import type { CorpusPlan } from '../../types.ts'

export const plan: CorpusPlan = {
  id: 'wyrewater-scorecard',
  title: 'Wyrewater Performance Report: Quarter 3',
  style: 'no plan: a performance report with measures, targets and a RAG column',
  levels: [],
  scale: null,
  themes: [],
  decoys: [{ kind: 'measures', words: 'Assessments completed in time 79% 85% Amber' }],
  renderings: ['docx', 'pdf:ruled', 'html', 'xlsx', 'csv', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Wyrewater Performance Report: Quarter 3'),
    para(
      'This report shows the measures that the board asked for, with the position at the end of December.',
    ),
    heading('Measures', 2),
    table(
      [
        ['Ref', 'Measure', 'Owner', 'Q1', 'Q2', 'Q3', 'Target', 'RAG'],
        ['M1', 'Assessments completed in time', 'Head of Assessment', '74%', '77%', '79%', '85%', 'Amber'],
        [
          'M2',
          'Children with three or more social workers in a year',
          'Head of Safeguarding',
          '21%',
          '19%',
          '17%',
          '15%',
          'Amber',
        ],
        ['M3', 'Health assessments on time', 'Designated Nurse', '58%', '61%', '60%', '90%', 'Red'],
        [
          'M4',
          'Care leavers in touch with their adviser',
          'Head of Leaving Care',
          '93%',
          '95%',
          '96%',
          '95%',
          'Green',
        ],
        ['M5', 'Agency social workers', 'Principal Social Worker', '24%', '22%', '18%', '15%', 'Amber'],
      ],
      { widths: [1, 5, 3, 1, 1, 1, 1, 1] },
    ),
    heading('What lies behind the figures', 2),
    ...bullets(
      'Assessments: two teams now finish nine in ten on time',
      'Health: the clinic lost a doctor in October',
    ),
  ],
}
