// No plan: foster carers’ news, with dates for the diary and who is to be met there.
import { bullets, heading, para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'wandlesby-diary',
  title: 'Wandlesby foster carers’ news, spring 2026',
  style: 'no plan: a newsletter, with what is on, and for each who holds it and the day',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Wandlesby foster carers’ news, spring 2026'),
    para(
      'Spring is here, and so are forty new bedrooms: thank you to all who opened their doors this winter.',
    ),
    heading('Dates for your diary'),
    ...bullets(
      'Walk up Castle Hill with other carers (Dora Pym, 4 May 2026)',
      'Meet the director over coffee at the Civic Centre (Maud Ferrier, 11 May 2026)',
      'Train in first aid at Larch Road (Head of Fostering, 8 June 2026)',
      'Visit the farm with the children (Dora Pym, 9 July 2026)',
    ),
    heading('A carer writes'),
    para('We were asked on a Friday and she came on the Monday. She is still here, eleven years on.'),
    heading('Worth knowing'),
    para('The allowance rises by 4% from April. Claims for mileage are now made on your phone.'),
  ],
}
