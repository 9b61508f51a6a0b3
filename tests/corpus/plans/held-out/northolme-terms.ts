import { bullets, heading, para, table, title } from '../../lay.ts'
import type { CorpusPlan } from '../../types.ts'

export const plan: CorpusPlan = {
  id: 'northolme-terms',
  title: 'Northolme Improvement Board: Terms of Reference',
  style: 'no plan: a board’s terms of reference, with members and dates of meetings',
  levels: [],
  scale: null,
  themes: [],
  decoys: [{ kind: 'people', words: 'Shreya Banerjee Independent Chair' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs'],
  layout: () => [
    title('Northolme Improvement Board: Terms of Reference'),
    heading('Purpose', 2),
    para(
      'The Board oversees the improvement of services for children, holds leaders to account and removes what stands in the way.',
    ),
    heading('What the Board does', 2),
    ...bullets(
      'Agrees the improvement plan and any change to it',
      'Receives reports on progress and tests them against evidence',
      'Hears from children, families and staff at every meeting',
    ),
    heading('Members', 2),
    table(
      [
        ['Name', 'Role'],
        ['Shreya Banerjee', 'Independent Chair'],
        ['Cllr Douglas Marr', 'Lead Member'],
        ['Fenella Rudge', 'Chief Executive'],
        ['Osman Yildiz', 'Director of Children’s Services'],
        ['Dr Patience Eze', 'Integrated Care Board'],
      ],
      { widths: [2, 3] },
    ),
    heading('Meetings', 2),
    table(
      [
        ['Date', 'Time', 'Place'],
        ['9 January 2025', '10am', 'Guildhall'],
        ['13 February 2025', '10am', 'Guildhall'],
        ['13 March 2025', '2pm', 'By video'],
      ],
      { widths: [2, 1, 2] },
    ),
    para('The Board will review these terms each year.'),
  ],
}
