// Typical. A children's homes and placements plan on a web page: numbered sections and under them blocks of labels, the action's
// label being "Details", its update a paragraph below its label. Choices: a standard in place of a date is no date;
// "Text here", left over from the template, is no part of the update.
import { field, heading, para, strong, title } from '../lay.ts'
import { act, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const PRINTED = new Map<TruthAction, string>()

type Line = [string, TruthDue, string, string]

function line(...[text, due, who, update]: Line): TruthAction {
  const progress = update.replace(' Text here', '')
  const made = act(text, who, due, progress === '' ? {} : { progress })
  PRINTED.set(made, update)
  return made
}

const HEAD = 'Head of Placements and Resources'

const themes: TruthTheme[] = [
  theme(
    'Process improvements',
    [
      line(
        'Bring the request for a placement, the matching form and the risk assessment into one document',
        month('August 2025', '2025-08'),
        HEAD,
        'Draft form tried by two teams. Social workers say it takes forty minutes and not ninety.',
      ),
      line(
        'Hold a daily huddle on all searches that are open',
        {
          ...repeating('Commencing April 2025, weekly thereafter', 'weekly'),
          date: '2025-04-30',
          precision: 'month',
        },
        HEAD,
        'Ready to begin on 7 April.',
      ),
      line(
        'Report the quality and cost of all external placements to the resources board',
        {
          ...repeating('Commencing April 2025, biannually thereafter', 'six-monthly'),
          date: '2025-04-30',
          precision: 'month',
        },
        'Commissioning Manager',
        'First report in preparation. Text here',
      ),
      line(
        'Meet to plan the placement of each child',
        undated('Placement planning meetings held within 72 hours of a child being placed.'),
        'Team Manager, Family Placement',
        'In the last quarter 71% were in time. Most of those late followed a move at the weekend.',
      ),
    ],
    '1',
  ),
  theme(
    'Safeguarding our children',
    [
      line(
        'Visit every home used by us that has been judged to require improvement',
        month('May 2025', '2025-05'),
        HEAD,
        'Nine homes, six visited. We have given notice on one.',
      ),
      line(
        'Agree with the police how we respond together when a child is missing from a home outside the county',
        month('October 2025', '2025-10'),
        'Missing and Exploitation Manager',
        '',
      ),
      line(
        'Check that safer recruitment files of supported accommodation providers are complete',
        month('June 2025', '2025-06'),
        'Commissioning Manager',
        'Eleven of sixteen providers checked and two asked to put things right.',
      ),
      line(
        'Tell the independent reviewing officer of any unplanned move',
        undated('Within one working day of the move.'),
        'Team Manager, Family Placement',
        'Reminder sent to all teams in February.',
      ),
    ],
    '2',
  ),
  theme(
    'Growing our own provision',
    [
      line(
        'Register a third home for children with complex needs',
        month('December 2025', '2025-12'),
        HEAD,
        'Building found in the north of the county; the lease is with legal.',
      ),
      line(
        'Open an emergency bed at the Larches',
        month('July 2025', '2025-07'),
        'Residential Manager',
        'Statement of purpose amended. Recruiting two night staff. Text here',
      ),
      line(
        'Approve ten supported lodgings hosts',
        month('March 2026', '2026-03'),
        'Fostering Service Manager',
        'Two approved, three being assessed.',
      ),
    ],
    '3',
  ),
  theme(
    'Listening to children',
    [
      line(
        'Give every child a welcome book with photographs before they arrive',
        month('September 2025', '2025-09'),
        'Participation Officer',
        'Books made for our own homes. Independent agencies asked to do the same.',
      ),
      line(
        'Ask each child six weeks after a move how it went',
        {
          ...repeating('Commencing May 2025, monthly thereafter', 'monthly'),
          date: '2025-05-31',
          precision: 'month',
        },
        'Participation Officer',
        'Five questions written by the Children in Care Council.',
      ),
    ],
    '4',
  ),
]

export const plan: CorpusPlan = {
  id: 'luxholme-placements',
  title: 'Placement Sufficiency Strategy Action Plan 2025 to 2028',
  style:
    'no table: numbered sections with blocks of Details, Deadline, Lead individual and an update below its label; standards in place of dates',
  levels: ['Section', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'paste:word', 'text:paragraphs', 'pdf:bare'],
  layout: () => [
    title('Placement Sufficiency Strategy Action Plan 2025 to 2028'),
    para(
      'Luxholme Council has a duty to see that there are enough homes of the right kind in its area for the children whom it looks after. This page says what we will do and how far we have come.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}. ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((action) => [
        field('Details', action.text),
        field('Deadline', action.due?.text ?? ''),
        field('Lead individual', action.leads.join(', ')),
        strong('Progress update March 2025:'),
        para((PRINTED.get(action) ?? '') === '' ? 'Text here' : (PRINTED.get(action) ?? '')),
      ]),
    ]),
    heading('Contact', 2),
    para('Questions about this plan can be put to the commissioning team.'),
  ],
}
