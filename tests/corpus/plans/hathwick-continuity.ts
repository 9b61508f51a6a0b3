// No plan: what the staff of children’s homes do if something fails; posts have tasks, and no task has a day.
import { bullets, field, heading, para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'hathwick-continuity',
  title: 'Hathwick children’s homes: business continuity plan',
  style: 'no plan: a continuity plan, with posts and hours for each thing that may fail',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Hathwick children’s homes: business continuity plan'),
    field('Version', '4, checked in September 2025'),
    para(
      'This plan says what each of us does if a home cannot run as it should. It is read by every new member of staff.',
    ),
    heading('If the heating or the water fails'),
    ...bullets(
      'Registered Manager to ring the contractor (within one hour)',
      'Duty Manager to bring heaters from the depot (within two hours)',
      'Registered Manager to move children to the reserve home (within four hours)',
      'Head of Residential Care to inform the regulator (within 24 hours)',
    ),
    heading('If staff cannot come in'),
    ...bullets(
      'Duty Manager to call those on the bank list',
      'Head of Residential Care to agree cover between homes',
      'Director of Children’s Services to decide whether a home closes for the night',
    ),
    heading('If a system is down'),
    ...bullets(
      'Team Manager to keep records on paper',
      'Head of Digital to tell every home how long it will last',
    ),
    heading('When this was last tried'),
    para(
      'The plan was tried in June 2025 at two homes. The list of telephone numbers was out of date and has been put right.',
    ),
  ],
}
