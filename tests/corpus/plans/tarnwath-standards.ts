// No plan: how social workers hold a strategy meeting: steps with who takes them and within how many hours or days.
import { heading, para, table, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'tarnwath-standards',
  title: 'Tarnwath practice standards: strategy meetings',
  style: 'no plan: a procedure in a table of steps, each with who takes it and within how long',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  layout: () => [
    title('Tarnwath practice standards: strategy meetings'),
    para('These standards hold whenever a child may be suffering significant harm.'),
    table([
      ['Step', 'Action', 'Who', 'Timescale'],
      ['1', 'Decide whether the threshold is met', 'Team Manager', 'Same day'],
      ['2', 'Hold the strategy meeting with police and health', 'Team Manager', 'Within 24 hours'],
      ['3', 'See the child alone', 'Social Worker', 'Within 24 hours'],
      ['4', 'Complete the enquiry and write it up', 'Social Worker', 'Within 10 working days'],
      ['5', 'Hold the conference', 'Conference Chair', 'Within 15 working days'],
    ]),
    heading('Who should come', 2),
    para(
      'Police, health and the child’s school are always asked. The child’s carers are told what was decided.',
    ),
  ],
}
