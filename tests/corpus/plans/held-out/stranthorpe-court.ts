// Awkward. A court and pre-proceedings team's action list in Word: the area merged at the left, the date first
// agreed in one column and in the next whatever has become of it, remarks initialled and dated, and a second
// table at the end for what has been closed. Choices: "Now" counts where it names a date, otherwise the first;
// the closed table's actions are actions and complete, and the day they were closed is not when they were due.
import { actionTable, field, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const open: TruthRating = rated('Open', null, 'on-track')
const overdue: TruthRating = rated('Overdue', 'off-track', 'at-risk')
const hold: TruthRating = rated('On hold', null, 'at-risk', 'off-track')
const nearly: TruthRating = rated('Nearly there', 'on-track')

type Line = [string, string, string, [string, string], TruthDue | null, TruthRating, string[]]

function item([ref, text, leads, [first, now], due, rating, remarks]: Line): TruthAction {
  return written(
    text,
    { first, now, remarks },
    { ref, leads: leads.split(';').map((one) => one.trim()), due, rating, progress: remarks.join('\n') },
  )
}

/** Number, action, leads, the day it was closed as printed and as a date. */
type Gone = [string, string, string, string, string]

function gone(...[ref, text, leads, closed, date]: Gone): TruthAction {
  const due: TruthDue = { text: '', date: null, precision: null, repeats: null, also: [date] }
  const { leads: list, ...rest } = act(text, leads, due, {
    ref,
    rating: { texts: ['', 'Closed'], statuses: ['complete', null] },
  })
  return written(text, { closed }, { ...rest, leads: list })
}

const themes = [
  theme('Pre-proceedings', [
    item([
      '4',
      'Hold a legal gateway meeting every Wednesday with a fixed chair and minutes out in 48 hours',
      'Legal Gateway Chair; Court Progression Officer',
      ['1 May 2024', ''],
      day('1 May 2024', '2024-05-01'),
      nearly,
      [
        'MP 15/5: up and running. Minutes taking six days. Two heads of service want to send deputies; I have said no for the first three months because the whole point was that the same person hears the cases each week and can remember what was promised.',
        'MP 3/7: minutes four days.',
        'SJ 11/9: minutes two days except when Bev on leave. Train a second minute taker then close.',
      ],
    ]),
    item([
      '5',
      'Review every family in pre-proceedings at six and twelve weeks and end or issue by week sixteen',
      'Service Manager, Court',
      ['June 2024', 'Sept 2024 then Dec 2024'],
      month('Dec 2024', '2024-12'),
      overdue,
      [
        'MP 3/7: 19 families, average 27 weeks, longest 61.',
        'MP 11/9: 14 families, average 22.',
        'SJ 8/1: 16 families, average 20 weeks. Two are waiting for a hair strand test, one father has been found in Portugal, and in one case the worker has changed three times. Not there.',
        'I think the date should be honest and say Easter but that has not been agreed, so it stays as it is. SJ',
      ],
    ]),
    item([
      '6',
      'Write to parents in plain language: a new letter before proceedings, tested with the parents’ panel',
      'Advanced Practitioner (Court);Legal Services',
      ['31.7.24', 'No change'],
      day('31.7.24', '2024-07-31'),
      overdue,
      [
        'MP 3/7 draft with legal.',
        'MP 11/9 still with legal.',
        'SJ 20/11 legal say letter is statutory guidance and cannot be cut. Panel disagree. Meeting 5/12.',
        'SJ 8/1 agreed: letter stays, cover sheet goes on the front.',
      ],
    ]),
    item([
      '6a',
      'Parent advocates: three people who have been through it, paid, to sit with parents at the first meeting',
      'Participation Lead; Family Rights charity',
      ['Autumn 2024', 'advert out, hope for Feb 25'],
      month('Feb 25', '2025-02'),
      open,
      [
        'SJ 20/11: job description evaluated twice and came out at two different grades.',
        'SJ 8/1: advert closes 24 January. Seven have asked for the pack.',
      ],
    ]),
    item([
      '7a',
      'Offer a family group conference to each family before the first pre-proceedings meeting',
      'FGC Manager',
      ['Ongoing', ''],
      repeating('Ongoing', 'ongoing'),
      open,
      ['Take up 54% (Q2). Waiting list of five.'],
    ]),
    item([
      '7b',
      'Second FGC coordinator – bid to the transformation fund',
      'Head of Service',
      ['July 24', 'Oct 24 – refused. Resubmit for April 25 budget'],
      { ...month('April 25', '2025-04'), also: ['2024-07-31', '2024-10-31'] },
      hold,
      ['SJ 20/11: bid not successful, will go in again as growth.'],
    ]),
  ]),
  theme('Care proceedings', [
    item([
      '9',
      'Bring proceedings in at 30 weeks or less on average by filing on time; no late statements',
      'All court team social workers; Team Manager Court North; Team Manager Court South',
      ['March 2025', ''],
      month('March 2025', '2025-03'),
      open,
      [
        'MP 11/9: 41 weeks, region is 44.',
        'SJ 8/1: 38 weeks. Late statements: 3 of 22 in the quarter, all one worker, in supervision.',
      ],
    ]),
    item([
      '10',
      'Quality assure all initial statements before filing using the checklist agreed with the Designated Family Judge',
      'Court Progression Officer',
      ['30/06/2024', 'Started 2/9/24'],
      { ...day('30/06/2024', '2024-06-30'), also: ['2024-09-02'] },
      nearly,
      [
        'SJ 20/11: 31 checked, 9 sent back.',
        'SJ 8/1: 26 checked, 3 sent back. DFJ said at the local board that it shows.',
      ],
    ]),
    item([
      '12',
      'Special guardianship assessments: contract with independent assessors so that no one waits for allocation',
      'Commissioning Officer (Placements)',
      ['Aug 2024', 'Nov 2024; slipped again, say end Feb 25'],
      month('end Feb 25', '2025-02'),
      overdue,
      ['MP 11/9: only one bid. Re-advertised.', 'SJ 20/11: three bids, scoring 9/12.'],
    ]),
    item([
      '13',
      'Bundle and disclosure: get business support onto the new portal',
      'vacant (was Bev Aston)',
      ['Sept 24', '?'],
      month('Sept 24', '2024-09'),
      hold,
      ['SJ 8/1: post frozen. Workers doing their own bundles again.'],
    ]),
    item([
      '14a',
      'Letter of instruction templates for experts, with the questions that the court has actually asked for in the last year',
      'Legal Services (Principal Solicitor)',
      ['Oct 24', 'done in part – psychologists yes, parenting assessments no. Rest by 28/2/25'],
      { ...day('28/2/25', '2025-02-28'), also: ['2024-10-31'] },
      open,
      [
        'SJ 20/11: four templates in use.',
        'SJ 8/1: waiting for the Principal Solicitor to come back from leave.',
      ],
    ]),
  ]),
  theme('After the order', [
    item([
      '15',
      'Track all supervision orders, with a review by the team manager at months 3, 6 and 9',
      'Team Manager Court South',
      ['Monthly', ''],
      repeating('Monthly', 'monthly'),
      open,
      ['23 orders; all but one reviewed.'],
    ]),
    item([
      '16',
      'Agree who holds children placed with parents under a care order, and discharge those that are ready',
      'HoS Care; SM Court',
      ['Dec 2024', 'Audit done, now 31 May 2025'],
      day('31 May 2025', '2025-05-31'),
      open,
      ['SJ 20/11: 34 children. 15 look ready.', 'SJ 8/1: first four applications lodged.'],
    ]),
    item([
      '16a',
      'Children who go home under a supervision order: a multi-agency meeting in the second week, not just an email saying that the case has been to court',
      'Team Manager Court North; Health Visiting; School DSLs',
      ['w/c 9 September 2024', ''],
      { ...undated('w/c 9 September 2024'), also: ['2024-09-09', '2024-09-13', '2024-09-15', '2024-09-30'] },
      nearly,
      ['SJ 20/11: happens for those under five. Schools say they are not told in time to come.'],
    ]),
    item([
      '17',
      'SGO support plans reviewed every year and not only when carers ring in crisis',
      'Kinship Team Manager',
      ['To be agreed with kinship', ''],
      undated('To be agreed with kinship'),
      open,
      [],
    ]),
  ]),
]

// Nobody holds action 13, so that a fair reader may give no lead.
for (const { action } of placedActions({ themes })) if (action.ref === '13') action.leadsMayLack = true

const closed = theme('Closed since the list began', [
  gone('1', 'Appoint a court progression officer', 'Head of Service', '4 March 2024', '2024-03-04'),
  gone(
    '2',
    'Clear the eleven cases where a decision to issue was over a month old',
    'Service Manager, Court',
    '29 March 2024',
    '2024-03-29',
  ),
  gone(
    '3',
    'Meet Cafcass and the judge each half term',
    'Head of Service; Legal Services',
    '15 May 2024',
    '2024-05-15',
  ),
  gone(
    '8',
    'Training: evidence in chief and cross examination, two days, whole team',
    'Workforce Development',
    '11 September 2024',
    '2024-09-11',
  ),
  gone(
    '11',
    'Viability assessments done within ten working days of a name being put forward',
    'Kinship Team Manager',
    '20 November 2024',
    '2024-11-20',
  ),
  gone(
    '14',
    'Placement order tracker shared with the regional adoption agency',
    'Permanence Coordinator; RAA',
    '8 January 2025',
    '2025-01-08',
  ),
])

export const plan: CorpusPlan = {
  id: 'stranthorpe-court',
  title: 'Stranthorpe Court Work and Pre-Proceedings: improvement actions',
  style:
    'a team’s list in Word: area merged at the left, first date and what became of it, initialled remarks; closed actions in a table of their own',
  levels: ['Area', 'Action'],
  scale: null,
  themes: [...themes, closed],
  decoys: [{ kind: 'measures', words: 'Average weeks in pre-proceedings 27 22 20' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:pages'],
  page: { landscape: true, size: 8.5 },
  layout: () => [
    title('Stranthorpe Court Work and Pre-Proceedings: improvement actions'),
    field('Kept by', 'Sunita Jogal, Service Manager (from October 2024; before that Mark Pellow)'),
    field(
      'Goes to',
      'Head of Service performance meeting, second Wednesday; Local Family Justice Board by exception',
    ),
    field('This copy', '8 January 2025'),
    para(
      'We started this list after the practice week in February 2024, when the auditors told us that children were waiting too long before a decision to go to court, and then again in court. Numbers are not reused. When something is closed it moves to the back.',
    ),
    table(
      [
        ['What we count', 'June 24', 'Sept 24', 'Dec 24', 'Want'],
        ['Families in pre-proceedings', '19', '14', '16', '–'],
        ['Average weeks in pre-proceedings', '27', '22', '20', '16'],
        ['Average weeks in court', '43', '41', '38', '30'],
        ['Applications made in an emergency', '6', '2', '3', '0'],
      ],
      { widths: [4, 1, 1, 1, 1] },
    ),
    strong('Open actions'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Area', width: 1.8, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
        { title: '#', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'What', width: 5, of: ({ action }) => action.text },
        { title: 'Whose', width: 2.6, of: ({ action }) => action.leads.join(', ') },
        { title: 'First agreed', width: 1.5, of: ({ action }) => cellFor(action, 'first') },
        { title: 'Now', width: 2, of: ({ action }) => cellFor(action, 'now') },
        { title: 'Remarks', width: 6, of: ({ action }) => cellFor(action, 'remarks') },
        { title: 'Position', width: 1.3, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading(closed.text, 2),
    actionTable(placedActions({ themes: [closed] }), {
      columns: [
        { title: '#', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'What', width: 6, of: ({ action }) => action.text },
        { title: 'Whose', width: 3, of: ({ action }) => action.leads.join(', ') },
        { title: 'Closed', width: 2, of: ({ action }) => cellFor(action, 'closed') },
      ],
    }),
  ],
}
