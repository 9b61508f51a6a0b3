// No plan: a committee report for information, with next steps and what has been done, signed by an officer.
import { bullets, field, heading, para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'ravenby-report',
  title: 'Report to the Children’s Scrutiny Committee: fostering recruitment',
  style: 'no plan: a report for information, with an officer, a date, what has been done and “next steps”',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Report to the Children’s Scrutiny Committee: fostering recruitment'),
    field('Date', '14 January 2026'),
    field('Report of', 'Director of Children’s Services'),
    field('Lead officer', 'Fostering Service Manager'),
    field('Status', 'For information'),
    heading('1. Recommendations', 2),
    para('That the committee:'),
    ...bullets(
      'notes the work done to recruit foster carers in 2025',
      'asks for a further report in January 2027',
    ),
    heading('2. Background', 2),
    para(
      '2.1 The council had 148 fostering households on 31 March 2025, nine fewer than a year before. Most carers who leave do so because they retire.',
    ),
    para(
      '2.2 In September 2025 the council joined five neighbours in one service for first enquiries. The service was launched by the Fostering Service Manager.',
    ),
    heading('3. What we have done', 2),
    ...bullets(
      'Held four information evenings, the last in November 2025',
      'Raised the weekly allowance by 6%',
      'Asked carers who left in the year why they did so',
    ),
    heading('4. What the figures show', 2),
    para(
      '4.1 Enquiries rose from 96 to 141. Approvals rose from 11 to 13. It takes seven months from enquiry to approval.',
    ),
    heading('5. Next steps', 2),
    para(
      '5.1 The service will go on working with the regional hub. A full plan will be brought to Cabinet in the spring.',
    ),
    heading('6. Implications', 2),
    field('Financial', 'None arising directly from this report.'),
    field('Legal', 'The duty to secure enough accommodation is in section 22G of the Children Act 1989.'),
    field('Equality', 'Carers from minority communities are too few; see the equality assessment.'),
    heading('Contact', 2),
    para('Fostering Service Manager, Children’s Services'),
  ],
}
