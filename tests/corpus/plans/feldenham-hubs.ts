// A delivery plan for family hubs by milestones. A forecast stands beside the planned date only where
// it has moved; the forecast is then the date in force. What the programme calls a milestone is its
// lowest level and so its action. A milestone that was closed and will not go ahead has no status of
// the usual kind.
import { actionTable, field, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const made = (): TruthRating => rated('Delivered', 'complete')
const fine = (): TruthRating => rated('On schedule', 'on-track')
const slow = (): TruthRating => rated('Delayed - recoverable', 'at-risk')
const stuck = (): TruthRating => rated('Delayed - escalated', 'off-track')
const closed = (): TruthRating => rated('Closed', null, 'complete')

const themes = [
  theme('Places', [
    act("Open the hub at Weavers' Green", 'Early Help Service', month('May 2025', '2025-05'), {
      ref: 'P1',
      rating: made(),
      progress: 'Opened by two of the parents who planned it.',
    }),
    act(
      'Complete building works at the Quayside hub',
      'Corporate Property',
      month('January 2026', '2026-01'),
      {
        ref: 'P2',
        rating: stuck(),
        progress:
          'Asbestos was found in the roof. The steering group has asked the Director of Place for a recovery plan, and has booked rooms at the library meanwhile.',
      },
    ),
    act(
      'Put hub signs and a welcome desk in each of the four spokes',
      'Early Help Service;Libraries',
      month('October 2025', '2025-10'),
      { ref: 'P3', rating: slow(), progress: 'Two of four.' },
    ),
    act(
      "Move midwifery clinics into Weavers' Green",
      'Maternity Services (Hospital Trust)',
      day('8 September 2025', '2025-09-08'),
      { ref: 'P4', rating: fine(), progress: '' },
    ),
  ]),
  theme('Start for Life', [
    act(
      'Publish the Start for Life offer on paper and online',
      'Public Health',
      month('April 2025', '2025-04'),
      { ref: 'S1', rating: made(), progress: 'Printed in five languages.' },
    ),
    act(
      'Train 30 peer supporters for infant feeding',
      'Public Health;Homestart',
      month('September 2025', '2025-09'),
      { ref: 'S2', rating: fine(), progress: '19 trained so far.' },
    ),
    act(
      'Offer the parent and infant relationship service at both hubs',
      'Mental Health Trust',
      undated('Autumn 2025'),
      { ref: 'S3', rating: slow(), progress: 'One therapist in post, one to come.' },
    ),
    act('Set up the parent and carer panel', 'Voluntary Sector Alliance', month('March 2025', '2025-03'), {
      ref: 'S4',
      rating: made(),
      progress: 'Meets every second Tuesday.',
    }),
    act("Run a separate fathers' panel", '', month('July 2025', '2025-07'), {
      ref: 'S5',
      rating: closed(),
      progress: 'Fathers asked to be part of the main panel.',
    }),
  ]),
  theme('Working as one', [
    act(
      'Sign an agreement to share information between all partners',
      'Information Governance',
      month('November 2025', '2025-11'),
      { ref: 'W1', rating: stuck(), progress: 'Four of seven have signed.' },
    ),
    act(
      'Agree one front sheet for early help in place of three',
      'Early Help Service',
      month('August 2025', '2025-08'),
      { ref: 'W2', rating: fine(), progress: '' },
    ),
    act(
      'Hold a learning day for hub staff',
      'Workforce Development',
      repeating('Every quarter', 'quarterly'),
      { ref: 'W3', rating: fine(), progress: 'Second one held on 19 June.' },
    ),
    act('Appoint hub navigators', 'Early Help Service', month('June 2025', '2025-06'), {
      ref: 'W4',
      rating: made(),
      progress: 'All five in post.',
    }),
  ]),
]

const moved: Record<string, string> = { P2: 'July 2025', P3: 'August 2025', W1: 'May 2025' }

export const plan: CorpusPlan = {
  id: 'feldenham-hubs',
  title: 'Feldenham Family Hubs and Start for Life: Delivery Plan',
  style:
    'milestones in merged strands; a forecast beside the planned date only where it moved; partners as leads',
  levels: ['Strand', 'Milestone'],
  scale: [
    { code: 'Delivered', label: 'Milestone reached', status: 'complete' },
    { code: 'On schedule', label: 'Expected by the planned date', status: 'on-track' },
    { code: 'Delayed - recoverable', label: 'Late, but inside the quarter', status: 'at-risk' },
    { code: 'Delayed - escalated', label: 'Late, and taken to the steering group', status: 'off-track' },
    { code: 'Closed', label: 'Will not go ahead', status: null },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Late, and taken to the steering group' },
    { kind: 'resources', words: 'Infant feeding £118,000' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'xlsx', 'ods', 'csv', 'odt', 'html', 'paste:excel'],
  page: { landscape: true },
  layout: () => [
    title('Feldenham Family Hubs and Start for Life: Delivery Plan'),
    para(
      'Feldenham was chosen for the programme in 2024. We shall have two hubs and four spokes. The steering group meets every month and is chaired by the Director of Public Health.',
    ),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Strand', width: 2, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Milestone', width: 5, of: ({ action }) => action.text },
        { title: 'Lead partner', width: 3, of: ({ action }) => action.leads.join(' / ') },
        {
          title: 'Planned date',
          width: 2,
          of: ({ action }) => moved[action.ref ?? ''] ?? action.due?.text ?? '',
        },
        {
          title: 'Forecast date (if changed)',
          width: 2,
          of: ({ action }) => (moved[action.ref ?? ''] === undefined ? '' : (action.due?.text ?? '')),
        },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        { title: 'What has happened', width: 5, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    heading('Status', 2),
    table([
      ['Status', 'Meaning'],
      ['Delivered', 'Milestone reached'],
      ['On schedule', 'Expected by the planned date'],
      ['Delayed - recoverable', 'Late, but inside the quarter'],
      ['Delayed - escalated', 'Late, and taken to the steering group'],
      ['Closed', 'Will not go ahead'],
    ]),
    heading('Funding for 2025/26', 2),
    table([
      ['Strand of the grant', 'Amount'],
      ['Family hubs: capital', '£240,000'],
      ['Family hubs: programme', '£310,000'],
      ['Infant feeding', '£118,000'],
      ['Parent and infant relationships', '£186,000'],
    ]),
    heading('Terms', 2),
    field('Hub', 'a building where families can find most of what they need'),
    field('Spoke', 'a library, school or clinic where some of it can be found'),
  ],
}
