import { bullets, heading, para, table, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'calverly-strategy',
  title: 'Calverly Children and Young People’s Strategy 2024 to 2028',
  style: 'no plan: a strategy with themes, pledges and measures but no actions',
  levels: [],
  scale: null,
  themes: [],
  decoys: [{ kind: 'measures', words: 'Children ready for school 63% 72%' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:tabs'],
  layout: () => [
    title('Calverly Children and Young People’s Strategy 2024 to 2028'),
    heading('Our vision', 1),
    para('We want Calverly to be a place where it is good to be young: safe, kind and full of chances.'),
    heading('What children told us', 1),
    para(
      'More than nine hundred children answered our survey. They spoke of parks, of buses, of friends, and of worry about money at home.',
    ),
    heading('Our themes', 1),
    ...[
      [
        'Theme 1: Safe at home and outside',
        'We pledge that every child will have a trusted adult.',
        'We pledge that streets will be lit and parks looked after.',
      ],
      [
        'Theme 2: Ready to learn',
        'We pledge that no child will be hungry in class.',
        'We pledge a library card for every baby.',
      ],
      [
        'Theme 3: Heard',
        'We pledge that young people will sit on every board that makes decisions about them.',
        'We pledge to say what changed because of what they said.',
      ],
    ].flatMap(([name = '', ...pledges]) => [heading(name, 2), ...bullets(...pledges)]),
    heading('How we will know', 1),
    table(
      [
        ['Measure', 'Now', 'By 2028'],
        ['Children ready for school', '63%', '72%'],
        ['Young people who feel safe in the town centre', '48%', '65%'],
        ['Children who say an adult listens to them', '70%', '85%'],
      ],
      { widths: [5, 1, 1] },
    ),
  ],
}
