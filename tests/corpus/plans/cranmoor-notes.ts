import { bullets, heading, para, strong, title } from '../lay.ts'
import { act, day, month, printed, rated, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const started = rated('Started', 'on-track', 'not-started')
const not = rated('Not started', 'not-started')
const complete = rated('Complete', 'complete')

const themes = [
  theme('Help that comes early', [
    act(
      'Bring the six family hubs under one manager',
      'Assistant Director, Early Help',
      month('end of October 2024', '2024-10'),
      { ref: '1.1', rating: complete },
    ),
    act(
      'Give schools a named family worker each',
      'Head of Family Help; Primary Heads’ Forum',
      month('January 2025', '2025-01'),
      { ref: '1.2', rating: started },
    ),
    act(
      'Ask families after closure what made the difference',
      'Participation Officer',
      undated('To be agreed'),
      { ref: '1.3', rating: not },
    ),
  ]),
  theme('A front door that answers', [
    act(
      'Answer nine in ten professional calls within a minute',
      'MASH Manager',
      day('30 September 2024', '2024-09-30'),
      { ref: '2.1', rating: complete },
    ),
    act(
      'Tell every referrer what came of their referral',
      'MASH Manager; Business Support Manager',
      month('November 2024', '2024-11'),
      { ref: '2.2', rating: started },
    ),
  ]),
  theme('Workers who stay', [
    act(
      'Bring caseloads under eighteen in every team',
      'Director of Children’s Services',
      month('March 2025', '2025-03'),
      { ref: '3.1', rating: started },
    ),
    act(
      'Offer agency workers permanent posts with a welcome payment',
      'HR Business Partner',
      month('December 2024', '2024-12'),
      { ref: '3.2', rating: not },
    ),
  ]),
]

const STEPS = ['Proposal to the leadership team', 'Trial in the north', 'Review of the trial with families']

export const plan: CorpusPlan = {
  id: 'cranmoor-notes',
  title: 'Cranmoor Improvement Plan: Getting Help Right',
  style:
    'no tables: each action a heading of its own, with why it matters, milestones as bullets, and then its lead, date and position',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'text:slashes', 'paste:word'],
  layout: () => [
    title('Cranmoor Improvement Plan: Getting Help Right'),
    heading('Foreword', 1),
    para(
      'We were told in May 2024 that too many families wait. We agree, and this is what we shall do about it.',
    ),
    heading('How this plan is run', 1),
    para('The improvement board meets every six weeks with an independent chair.'),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1}: ${of.text}`, 1),
      para('Families told us that they had to say the same thing to four people before anything happened.'),
      ...themeActions(of).flatMap(({ action }) => [
        heading(`${action.ref ?? ''} ${action.text}`, 2),
        para('Why this matters: inspectors saw children wait who should not have waited.'),
        strong('Milestones'),
        ...bullets(...STEPS),
        para(`Accountable lead: ${action.leads.join('; ')}`),
        para(`To be completed by: ${action.due?.text ?? ''}`),
        para(`Current position: ${printed(action.rating)}`),
      ]),
    ]),
    heading('Who checks that this works', 1),
    para('Scrutiny will see a report in the spring and the autumn of each year.'),
  ],
}
