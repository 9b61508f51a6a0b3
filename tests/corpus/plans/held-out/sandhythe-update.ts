// An update on activity in two columns: a code on a line of its own above the action; the status at the head of the second cell, then prose, then
// a heading for next steps. The key has two layers: complete, in progress or not started, and only those in progress have a colour. Choices: leads and dates stand
// only within prose and are not given.
import { free, heading, para, strong, table, title } from '../../lay.ts'
import { act, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../../types.ts'

const complete = (): TruthRating => rated('Complete', 'complete')
const green = (): TruthRating => rated('In progress – Green', 'on-track')
const amber = (): TruthRating => rated('In progress – Amber', 'at-risk')
const red = (): TruthRating => rated('In progress – Red', 'off-track')
const none = (): TruthRating => rated('Not started', 'not-started')

const NEXT = new Map<TruthAction, string[]>()

function line([ref, text]: [string, string], rating: TruthRating, prose: [string[], string[]]): TruthAction {
  const made = act(text, '', null, { ref, rating, progress: prose[0].join('\n') })
  NEXT.set(made, prose[1])
  return made
}

const themes: TruthTheme[] = [
  theme('Practice Leadership', [
    line(
      ['PL12', 'Introduce a single model of practice across children’s social care and early help'],
      complete(),
      [
        [
          'The model was launched in May and 412 staff have had two days’ training. Practice leads meet monthly.',
          'Early help teams began later and use the tools in about half of plans.',
        ],
        [
          'Booster days run through the spring. The model will be written into commissioning from April 2026.',
        ],
      ],
    ),
    line(['PL14', 'Reduce the number of children that a social worker holds to an average of 16'], amber(), [
      ['Average is 18.2, from 21.7. Two assessment teams are above 22 because of vacancies.'],
      ['Overseas recruits arrive in January. The workforce board looks again in March.'],
    ]),
    line(['PL19', 'Give each newly qualified worker a protected caseload and a practice educator'], green(), [
      ['All 23 have a practice educator. Protection slipped for four in August.'],
      ['Fewer leave in their first two years.'],
    ]),
    line(['PL27', 'Refresh the supervision policy and check what it is like to be supervised'], red(), [
      ['The policy was agreed but audit shows six in ten supervisions are late or not written up.'],
      [
        'The Principal Social Worker will sit in on ten supervisions a month.',
        'We expect nine in ten on time by the summer.',
      ],
    ]),
  ]),
  theme('Help and Protection', [
    line(['HP31', 'Bring the police, health and early help into one front door'], green(), [
      ['Police and a health visitor have sat with the team since September. School nurse to follow.'],
      ['Decisions in one working day.'],
    ]),
    line(['HP33', 'Set up family group conferencing before proceedings'], complete(), [
      ['61 families have been offered a conference and 44 have had one.'],
      ['We will go on and report numbers yearly.'],
    ]),
    line(
      ['HP40', 'Review all children on a child protection plan for more than fifteen months'],
      complete(),
      [
        [
          'All 37 were reviewed by the head of service and an independent chair. Nine plans ended; seven went to a legal meeting.',
        ],
        ['The review is repeated each quarter.'],
      ],
    ),
    line(['HP46', 'Improve strategy meetings so that health is present in nine of ten'], amber(), [
      ['Health is present in 71%. Out of hours remains the difficulty.'],
      ['The designated doctor is working on a rota.'],
    ]),
    line(['HP52', 'Write guidance on neglect with families who have been through it'], none(), [
      ['Waiting for the parents’ panel to be formed.'],
      ['Fewer repeat referrals for neglect.'],
    ]),
  ]),
  theme('Permanence', [
    line(['PM03', 'Begin a permanence tracker that is looked at every fortnight'], complete(), [
      ['The tracker is in use and chaired by the service manager.'],
      ['It will be moved to the case system when the upgrade comes.'],
    ]),
    line(['PM08', 'Increase the number of foster homes by thirty over two years'], red(), [
      ['Net gain of four. Twelve approved, eight resigned, mostly retirement.'],
      ['A retention offer goes to cabinet in February; the regional hub takes enquiries from spring.'],
    ]),
    line(['PM15', 'Offer life story work to every child with a plan of permanence'], amber(), [
      ['58 of 96 have begun. Two workers trained as trainers.'],
      ['All to have begun by the autumn.'],
    ]),
    line(['PM16', 'Agree a joint protocol with housing for homeless 16 and 17 year olds'], green(), [
      ['Draft agreed by both services. Legal advice awaited.'],
      ['No young person in bed and breakfast.'],
    ]),
    line(['PM21', 'Review unregulated arrangements each week'], complete(), [
      ['There have been none since July.'],
      ['Weekly oversight goes on.'],
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'sandhythe-update',
  title: 'Sandhythe Children’s Improvement Framework Plan – update on activity',
  style:
    'two columns; code above the action, status word at the head of the second cell, then prose and a heading for next steps; two layers of status',
  levels: ['Driver', 'Action'],
  scale: [
    { code: 'Complete', label: 'The action has been delivered', status: 'complete' },
    { code: 'In progress – Green', label: 'Under way and expected on time', status: 'on-track' },
    { code: 'In progress – Amber', label: 'Under way, some delay or doubt', status: 'at-risk' },
    {
      code: 'In progress – Red',
      label: 'Under way, will not be achieved without intervention',
      status: 'off-track',
    },
    { code: 'Not started', label: 'No work has yet been done', status: 'not-started' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Under way, some delay or doubt' }],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word'],
  layout: () => [
    title('Sandhythe Children’s Improvement Framework Plan – update on activity'),
    para(
      'This update gives the position for each action at 30 November 2025. Actions closed in earlier years have been taken out, so the numbers do not run on.',
    ),
    strong('How progress is shown'),
    table(
      [
        ['Status', 'Meaning'],
        ['Complete', 'The action has been delivered'],
        ['In progress – Green', 'Under way and expected on time'],
        ['In progress – Amber', 'Under way, some delay or doubt'],
        ['In progress – Red', 'Under way, will not be achieved without intervention'],
        ['Not started', 'No work has yet been done'],
      ],
      { widths: [2, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      free(
        [
          ['Action', 'Current position'].map((text) => ({ text, bold: true, fill: 'E7E6E6' })),
          ...(of.actions ?? []).map((action) => [
            [action.ref ?? '', action.text],
            [
              { text: action.rating?.texts[0] ?? '', bold: true },
              ...(action.progress ?? '').split('\n').map((text) => ({ text })),
              { text: 'Anticipated outcomes and next steps', bold: true },
              ...(NEXT.get(action) ?? []).map((text) => ({ text })),
            ],
          ]),
        ],
        { widths: [3, 6], headings: 1 },
      ),
    ]),
  ],
}
