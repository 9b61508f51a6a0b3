// Awkward. A practice improvement plan in which some actions are broken into lettered steps in the rows
// beneath, each with its own date and sometimes its own lead.
// Choices: a step is a part of the action above it. A step with an empty lead cell has no lead of its own.
// The action's own date is that of the whole. "Assistant Director, Safeguarding" is one post; the other
// commas part two.
import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const complete: TruthRating = rated('Complete', 'complete')
const on: TruthRating = rated('On track', 'on-track')
const risk: TruthRating = rated('At risk', 'at-risk')
const delayed: TruthRating = rated('Delayed', 'off-track')
const fresh: TruthRating = rated('Not started', 'not-started')

const themes = [
  theme(
    'Practice that knows the child',
    [
      act(
        'Adopt one model of direct work across all teams',
        'Principal Social Worker',
        month('March 2026', '2026-03'),
        {
          ref: '1.1',
          rating: on,
          progress: 'Staff chose the model in June.',
          parts: [
            act('Choose the model with staff and young people', '', month('June 2025', '2025-06'), {
              ref: 'a)',
              rating: complete,
            }),
            act(
              'Buy toolkits for 140 practitioners',
              'Business Support Manager',
              month('September 2025', '2025-09'),
              { ref: 'b)', rating: risk, progress: 'Order placed; delivery now expected in October.' },
            ),
            act('Train team champions', 'Practice Development Lead', month('November 2025', '2025-11'), {
              ref: 'c)',
              rating: fresh,
            }),
          ],
        },
      ),
      act(
        'See children alone at every statutory visit and write down what they say',
        'Team Managers',
        repeating('Ongoing', 'ongoing'),
        { ref: '1.2', rating: on, progress: '86% of visits in August.' },
      ),
      act(
        'Write case summaries that a child could read',
        'Practice Development Lead',
        month('December 2025', '2025-12'),
        { ref: '1.3', rating: on },
      ),
    ],
    'Priority 1',
  ),
  theme(
    'Supervision that helps',
    [
      act(
        'Replace the supervision form',
        'Principal Social Worker; Systems Lead',
        month('October 2025', '2025-10'),
        {
          ref: '2.1',
          rating: delayed,
          progress: 'The form cannot go live until the system upgrade.',
          parts: [
            act('Agree the headings with managers', '', month('May 2025', '2025-05'), {
              ref: 'a)',
              rating: complete,
            }),
            act('Build and test the form', 'Systems Lead', month('August 2025', '2025-08'), {
              ref: 'b)',
              rating: delayed,
            }),
          ],
        },
      ),
      act(
        'Group supervision in every team, led by a clinician',
        'Clinical Lead',
        month('January 2026', '2026-01'),
        { ref: '2.2', rating: on, progress: 'Running in five teams of eleven.' },
      ),
      act(
        'Peer review of supervision by heads of service',
        'Heads of Service',
        repeating('Quarterly', 'quarterly'),
        { ref: '2.3', rating: null },
      ),
    ],
    'Priority 2',
  ),
  theme(
    'A settled workforce',
    [
      act(
        'Recruit to all team manager posts',
        'Assistant Director, Safeguarding',
        month('August 2025', '2025-08'),
        { ref: '3.1', rating: complete, progress: 'Last post filled 28 July.' },
      ),
      act(
        'Refresh the offer to newly qualified social workers',
        'Workforce Lead',
        month('February 2026', '2026-02'),
        {
          ref: '3.2',
          rating: on,
          parts: [
            act(
              'Cap caseloads at ten in the first six months',
              'Team Managers',
              month('September 2025', '2025-09'),
              { ref: 'a)', rating: on },
            ),
            act('Pair each with a mentor outside the team', '', month('October 2025', '2025-10'), {
              ref: 'b)',
              rating: on,
            }),
            act('Hold a reflective day each month', 'ASYE Coordinator', repeating('Monthly', 'monthly'), {
              ref: 'c)',
              rating: on,
            }),
          ],
        },
      ),
      act('Ask leavers why they left, by someone outside their line', '', null, {
        ref: '3.3',
        rating: fresh,
      }),
    ],
    'Priority 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'kelsterton-practice',
  title: 'Kelsterton Practice Improvement Plan',
  style: 'some actions have lettered steps in the rows beneath with their own dates, leads and ratings',
  levels: ['Priority', 'Action', 'Step'],
  scale: null,
  themes,
  decoys: [{ kind: 'workforce', words: 'Agency social workers' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'paste:word',
    'paste:cells',
  ],
  layout: () => [
    title('Kelsterton Practice Improvement Plan'),
    para(
      'This plan follows our self-evaluation of April 2025. It has three priorities. Steps under an action are lettered.',
    ),
    heading('What our self-evaluation says', 2),
    ...bullets(
      'Children are visited often, but their views are not always clear.',
      'Supervision is regular and too often about tasks.',
      'We have lost experienced staff.',
    ),
    table([
      ['Workforce measure', 'April 2024', 'April 2025'],
      ['Agency social workers', '31%', '19%'],
      ['Vacancies', '22%', '14%'],
      ['Turnover over twelve months', '18%', '16%'],
    ]),
    heading('The plan', 2),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => `${of.ref ?? ''} – ${of.text}`,
      columns: [
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Action / step', width: 5, of: ({ action }) => action.text },
        { title: 'Responsible', width: 3, of: ({ action }) => action.leads.join(', ') },
        { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status', width: 1.6, of: ({ action }) => printed(action.rating) },
        { title: 'Comment', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    para('Approved by the Children’s Leadership Team, 9 September 2025.'),
  ],
}
