import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, placedActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const PARTS: [string, string[][]][] = [
  [
    'The identification and response to risk outside the home for older children',
    piped(`
Re-launch the exploitation screening tool and require its use at every strategy meeting for a child over ten | Head of Safeguarding and Adolescents | End of October 2025=2025-10 | Screening completed for 95% of children; audits show that plans follow from it
Bring the weekly missing meeting into the adolescent hub, chaired by the police | Detective Chief Inspector (Public Protection); Service Manager, Adolescent Hub | 15 September 2025=2025-09-15 | Return conversations within 72 hours rise from 58% to 85%
Commission training on contextual safeguarding for all social workers and youth workers | Learning and Organisational Development Manager | January 2026 | Staff survey shows more confidence; parents tell us that they were seen as partners
`),
  ],
  [
    'The quality of plans for children in need, so that they are specific and reviewed on time',
    piped(`
Introduce a one page plan template and withdraw the existing form | Principal Social Worker | End of November 2025=2025-11 | Families report that they understand their plan
Put in place independent review at six months for all children in need plans | Head of Quality and Review | December 2025 | Fewer than 10% of plans last more than twelve months without review
Dip sample 30 plans each month and report on what is found to the Practice Board | Head of Quality and Review | Monthly from October 2025=2025-10+monthly | 70% good or better by March 2026
`),
  ],
  [
    'Private fostering: awareness, notification and visits',
    piped(`
Hold an awareness week with schools, surgeries and language colleges | Communications Business Partner; Fostering Service Manager | 10 November 2025=2025-11-10 | Notifications double within a year
Allocate all privately fostered children to one specialist worker | Fostering Service Manager | Completed September 2025=2025-09 | Every statutory visit is in time
`),
  ],
  [
    'Access to emotional support for care leavers, including those living at a distance',
    piped(`
Extend the wellbeing offer to care leavers up to 25 through a digital service | Head of Corporate Parenting | February 2026 | 60 young people have used it in the first six months
Agree with neighbouring integrated care boards how care leavers are referred when they move | Designated Nurse, Children in Care | March 2026 | No care leaver starts again on a waiting list
Train personal advisers in mental health first aid | Leaving Care Manager | End of December 2025=2025-12 | All 14 advisers trained
`),
  ],
]

const themes = PARTS.map(([text, rows], of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', due = '', success = '']) => {
      // The only state the letter tells stands before a date.
      const rating: TruthRating | null = due.startsWith('Completed')
        ? { texts: ['', 'Completed', 'Complete'], statuses: ['complete', null] }
        : null
      return act(words, lead, dueOf(due), { success, rating })
    }),
    String(of + 1),
  ),
)

export const plan: CorpusPlan = {
  id: 'froxley-letter',
  title: 'Froxley Metropolitan Borough Council – ILACS post-inspection action plan',
  style:
    'ordinary: the two pages a council sends to Ofsted within seventy working days; each area to improve numbered and merged at the left, no references, no status, months at their ends, how impact will be known',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Judgement Grade Overall effectiveness Good The experiences of care leavers' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'pdf:shaded',
    'odt',
    'html',
    'paste:word',
    'text:slashes',
  ],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Froxley Metropolitan Borough Council – ILACS post-inspection action plan'),
    para(
      'Sent to His Majesty’s Chief Inspector on 29 September 2025 under regulation 3 of the Inspection of Local Authorities Regulations.',
    ),
    table([
      ['Judgement', 'Grade'],
      ['The impact of leaders', 'Good'],
      ['Children who need help and protection', 'Requires improvement to be good'],
      ['Children in care', 'Good'],
      ['The experiences of care leavers', 'Good'],
      ['Overall effectiveness', 'Good'],
    ]),
    heading('What needs to improve and what we will do', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'What needs to improve',
          width: 3,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of,
        },
        { title: 'What we will do', width: 5, of: ({ action }) => action.text },
        { title: 'Who is responsible', width: 3, of: ({ action }) => action.leads.join(' and ') },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'How we will know it has made a difference',
          width: 4,
          of: ({ action }) => action.success ?? '',
        },
      ],
    }),
    para(
      'Progress will be reported each quarter to the Children’s Improvement and Assurance Board, chaired by the Chief Executive, and twice a year to the Children and Young People Overview and Scrutiny Panel.',
    ),
    strong('Catherine Aldous, Executive Director for Children'),
  ],
}
