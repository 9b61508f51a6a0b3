// No plan: a board’s agenda, whose items have somebody who leads them and an hour of the day.
import { heading, para, table, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'skelmarsh-agenda',
  title: 'Skelmarsh Improvement Board: agenda for 14 October 2025',
  style: 'no plan: an agenda, with items, those who lead them and hours',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  layout: () => [
    title('Skelmarsh Improvement Board: agenda for 14 October 2025'),
    para('Committee Room 2, from ten o’clock'),
    table([
      ['Item', 'Subject', 'Lead', 'Time'],
      ['1', 'Welcome members and hear apologies', 'Chair', '10.00'],
      ['2', 'Review the minutes of the last meeting', 'Chair', '10.05'],
      ['3', 'Receive the performance report', 'Head of Performance', '10.15'],
      ['4', 'Consider what the peers found', 'Director of Children’s Services', '10.45'],
      ['5', 'Agree what comes to the next meeting', 'Chair', '11.15'],
    ]),
    heading('Papers', 2),
    para('Papers are sent a week before. Members who cannot come may send written comments.'),
  ],
}
