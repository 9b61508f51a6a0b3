import { bullets, heading, para, strong, table, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'ostley-minutes',
  title: 'Ostley Improvement Board: Minutes of the meeting of 8 May 2023',
  style: 'no plan: a board’s minutes, with those present and what was said',
  levels: [],
  scale: null,
  themes: [],
  decoys: [{ kind: 'people', words: 'Dame Harriet Cole Independent Chair' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs'],
  layout: () => [
    title('Ostley Improvement Board: Minutes of the meeting of 8 May 2023'),
    table(
      [
        ['Present', 'Role'],
        ['Dame Harriet Cole', 'Independent Chair'],
        ['Viktor Hale', 'Chief Executive'],
        ['Adaeze Obi', 'Director of Children’s Services'],
        ['Supt. Niall Breck', 'Police'],
      ],
      { widths: [2, 4] },
    ),
    heading('1. Welcome and apologies', 2),
    para('The Chair welcomed members. Apologies were received from the Lead Member.'),
    heading('2. Minutes of the last meeting', 2),
    para('The minutes of 3 April 2023 were agreed as a true record.'),
    heading('3. Performance', 2),
    para(
      'The Director took members through the scorecard. Re-referrals stood at 24%, a little above the average of similar councils. Members asked whether caseloads had fallen; the Director said that they had, from 22 to 19.',
    ),
    ...bullets('Visits on time had risen for the third month', 'Health assessments remained a worry'),
    heading('4. Voice of children', 2),
    para(
      'Two members of the children in care council spoke about moving home. The Board thanked them and noted what they had said.',
    ),
    heading('5. Date of next meeting', 2),
    strong('12 June 2023, 2pm'),
  ],
}
