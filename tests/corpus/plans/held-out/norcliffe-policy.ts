// No plan: a policy, with what workers must do, by whom and within how many days, in bullets and lines with labels.
import { bullets, field, heading, para, title } from '../../lay.ts'
import type { CorpusPlan } from '../../types.ts'

export const plan: CorpusPlan = {
  id: 'norcliffe-policy',
  title: 'Norcliffe Council: policy on supervision in children’s services',
  style: 'no plan: a policy with “we will” bullets, roles and time limits',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Norcliffe Council: policy on supervision in children’s services'),
    field('Policy owner', 'Principal Social Worker'),
    field('Approved by', 'Children’s Leadership Team'),
    field('Date approved', '12 March 2025'),
    field('Review date', 'March 2027'),
    heading('1. Why supervision matters'),
    para(
      'Children are safer when those who work with them have time to think. Supervision is a right for every worker and a duty for every manager.',
    ),
    heading('2. What we will do'),
    para('We will:'),
    ...bullets(
      'give every social worker supervision at least once a month',
      'give newly qualified workers supervision each week for the first six weeks and each fortnight until the end of their first year',
      'record decisions about a child on the child’s file within two working days',
      'audit a tenth of supervision records each quarter',
    ),
    heading('3. Roles and responsibilities'),
    heading('Team managers', 2),
    ...bullets(
      'prepare for each meeting and protect the time',
      'look back at the actions from the last meeting',
      'tell the service manager where two meetings in a row are missed',
    ),
    heading('Service managers', 2),
    ...bullets(
      'observe one supervision by each team manager a year',
      'bring themes to the quality board by the end of each quarter',
    ),
    heading('4. Cancelled meetings'),
    para(
      'A meeting that is cancelled will be held within five working days. The manager will write down why it was cancelled (see appendix 2, which was revised in January 2025).',
    ),
    heading('5. Monitoring'),
    para(
      'The Principal Social Worker will report on how this policy is kept to the Children’s Leadership Team by 30 April each year.',
    ),
  ],
}
