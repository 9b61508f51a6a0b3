// No plan: a plan of ten years that says how things are to be, by year, and leaves the work to another paper.
import { bullets, heading, para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'quarrick-vision',
  title: 'Quarrick’s ten-year plan for children',
  style: 'no plan: a long view, with sentences that begin “By 2030 we will …” and no work',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Quarrick’s ten-year plan for children'),
    heading('Foreword'),
    para(
      'Children asked us to look further than the next election. A delivery plan of its own follows each spring.',
    ),
    heading('Growing up well'),
    ...bullets(
      'By 2030 we will see more children ready for school',
      'By 2032 we will have fewer families in temporary homes',
      'By 2035 we will be a place where no child is hungry',
    ),
    heading('Being heard'),
    ...bullets(
      'By 2028 we will know what each child in care thinks of their home',
      'By 2030 we will feel the difference in our schools',
    ),
    heading('How we shall know'),
    para('The Children’s Partnership looks at twelve figures each year and publishes them.'),
  ],
}
