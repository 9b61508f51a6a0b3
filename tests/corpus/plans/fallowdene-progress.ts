// "Priorities, actions and progress": a care leavers' strategy as a committee sees it, with no leads and no dates of its
// own; each priority merged beside its actions, progress in sentences. Choices:
// the priority stands above; the lead is nobody; a date in a sentence of progress is no due date.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, placedActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthTheme } from '../types.ts'

function line(text: string, ...progress: string[]): TruthAction {
  return act(text, '', null, { progress: progress.join('\n') })
}

const themes: TruthTheme[] = [
  theme(
    'Somewhere safe and settled to live',
    [
      line(
        'Agree a joint housing protocol with all four district councils',
        'Three districts have signed. The fourth takes it to its cabinet in January 2027.',
      ),
      line(
        'Increase the number of trainer flats',
        'Five flats in use (two in 2024).',
        'A sixth is being furnished by the young people who will live there.',
      ),
      line(
        'Rent guarantor scheme for care leavers moving into private tenancies',
        '14 guarantees given; none called upon so far.',
      ),
    ],
    'Priority 1',
  ),
  theme(
    'Education, employment and training',
    [
      line(
        'Ring-fence council apprenticeships for care leavers and pay travel for the first month',
        'Seven started in September. Two left; exit conversations held.',
      ),
      line(
        'Laptop and broadband for every care leaver in further or higher education',
        'In place. 61 laptops given out since April.',
      ),
      line(
        'Work with the chamber of commerce on mock interviews',
        'First event attended by nine young people and fourteen firms. To be repeated in the spring.',
      ),
      line(
        'Monthly panel for each young person not in education, employment or training',
        'Panel meets. 32 young people discussed, 11 now in something.',
      ),
    ],
    'Priority 2',
  ),
  theme(
    'Health and feeling well',
    [
      line('Health passports for all at 18', 'Backlog of 23 cleared over the summer.'),
      line(
        'Drop-in with a mental health practitioner at the leaving care base',
        'Began in June. Used by 40 young people. Funding is for one year and we have asked for it to be made permanent.',
      ),
      line(
        'Free leisure pass including a friend',
        'Agreed for council leisure centres. Not yet agreed where the centre is run by a trust.',
      ),
    ],
    'Priority 3',
  ),
  theme(
    'Someone to turn to',
    [
      line(
        'Personal advisers to carry no more than 22 young people',
        'Average now 24, was 29. One more adviser starts in December.',
      ),
      line(
        'Out of hours telephone number answered by someone who knows the service',
        'Not started. Cost is being worked up with the emergency duty team.',
      ),
      line(
        'Reconnect young people with people who mattered to them',
        'Lifelong links worker appointed; first twelve referrals accepted.',
      ),
      line(
        'Write the local offer again with young people, and put it on a phone',
        'Draft text done.',
        'Young people have asked for a map and for fewer photographs of councillors.',
      ),
    ],
    'Priority 4',
  ),
]

const columns: Column[] = [
  {
    title: 'Priorities',
    width: 2.2,
    of: ({ theme: of }) => [of.ref ?? '', of.text],
    merge: ({ theme: of }) => of,
    fill: () => 'FCE4D6',
  },
  { title: 'Actions', width: 4, of: ({ action }) => action.text },
  { title: 'Progress', width: 5, of: ({ action }) => (action.progress ?? '').split('\n') },
]

export const plan: CorpusPlan = {
  id: 'fallowdene-progress',
  title: 'Children in Care and Care Leavers Strategy 2024–2027: Priorities, Actions and Progress',
  style:
    'three columns, priorities merged beside actions and progress in sentences; nobody leads and nothing is dated',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Care leavers in suitable accommodation' }],
  renderings: ['docx', 'docx:plain', 'odt', 'html', 'pdf:ruled', 'pdf:shaded', 'paste:word'],
  layout: () => [
    title('Children in Care and Care Leavers Strategy 2024–2027: Priorities, Actions and Progress'),
    para(
      'Appendix A to the report of the Corporate Parenting Manager, Corporate Parenting Panel, 10 December 2026',
    ),
    para('The Panel is asked to review progress and to say where it wishes to know more.'),
    actionTable(placedActions({ themes }), { columns }),
    heading('Figures asked for by the Panel in September', 2),
    table([
      ['Measure', '2024', '2025', 'Now'],
      ['Care leavers in suitable accommodation', '84%', '88%', '91%'],
      ['In education, employment or training at 19–21', '49%', '53%', '57%'],
      ['In touch', '92%', '95%', '96%'],
    ]),
  ],
}
