// A workforce programme's tracker, kept as a workbook with several sheets. The target date is the date;
// the start date is a further field. The owner is the lead; those in "Support from" only help. The
// status is in words, and the share done beside it is a further field. By its key, a task on hold will
// not meet its date.
import { actionTable, heading, para, sheet, table, title } from '../../lay.ts'
import { act, day, placedActions, printed, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../../types.ts'

const complete = (): TruthRating => rated('Complete', 'complete')
const track = (): TruthRating => rated('In progress - on track', 'on-track')
const behind = (): TruthRating => rated('In progress - behind', 'at-risk')
const idle = (): TruthRating => rated('Not started', 'not-started')
const hold = (): TruthRating => rated('On hold', 'off-track')

const on = (date: string): TruthDue => day(date.split('-').toReversed().join('/'), date)

const themes = [
  theme(
    'Attract',
    [
      act(
        'Launch a single careers site for children and families roles',
        'Recruitment Lead',
        on('2025-05-30'),
        { ref: 'WF01', rating: complete(), progress: 'Live 27 May. 3,100 visitors in the first month.' },
      ),
      act('Film six short pieces with serving social workers', 'Communications Officer', on('2025-06-30'), {
        ref: 'WF02',
        rating: complete(),
        progress: 'Four filmed by us, two by the university.',
      }),
      act(
        'Agree a guaranteed interview for former students on placement with us',
        'HR Business Partner',
        on('2025-07-31'),
        { ref: 'WF03', rating: track(), progress: '' },
      ),
      act('Tender for an international recruitment partner', 'Strategic Procurement', on('2025-09-30'), {
        ref: 'WF04',
        rating: hold(),
        progress: 'Paused by the board in June until the visa position is known.',
      }),
    ],
    'A',
  ),
  theme(
    'Welcome',
    [
      act(
        'Replace the two-day corporate induction with a six-week programme',
        'Principal Social Worker',
        on('2025-09-05'),
        { ref: 'WF05', rating: track(), progress: 'Weeks 1 to 4 written.' },
      ),
      act(
        'Give every newly qualified worker a protected caseload of no more than 12',
        'Heads of Service',
        on('2025-10-01'),
        {
          ref: 'WF06',
          rating: behind(),
          progress: 'Nine of 31 are above 12 because of vacancies in the north team.',
        },
      ),
      act('Set up a buddy scheme across teams', '', on('2025-10-31'), {
        ref: 'WF07',
        rating: idle(),
        progress: 'No owner since the practice lead left.',
      }),
    ],
    'B',
  ),
  theme(
    'Keep',
    [
      act(
        'Review the market supplement and report to Personnel Committee',
        'HR Business Partner;Finance Manager',
        on('2025-11-14'),
        { ref: 'WF08', rating: track(), progress: 'Data gathered from seven neighbours.' },
      ),
      act(
        'Hold a stay conversation with each worker at six and eighteen months',
        'Team Managers',
        on('2025-12-19'),
        { ref: 'WF09', rating: behind(), progress: '54 of 120 held.' },
      ),
      act(
        'Open a senior practitioner route that does not lead into management',
        'Principal Social Worker',
        on('2026-01-30'),
        { ref: 'WF10', rating: idle(), progress: '' },
      ),
      act(
        'Cut the time to approve study leave from 30 days to 5',
        'Learning Academy Manager',
        on('2025-06-13'),
        { ref: 'WF11', rating: complete(), progress: 'Now three days on average.' },
      ),
    ],
    'C',
  ),
  theme(
    'Convert',
    [
      act(
        'Write to every agency worker with an offer of a permanent post',
        "Director of Children's Social Care",
        on('2025-05-16'),
        { ref: 'WF12', rating: complete(), progress: '64 letters; 11 have accepted.' },
      ),
      act(
        'Bring all agency contracts under the regional pay cap',
        'Strategic Procurement',
        on('2025-08-29'),
        { ref: 'WF13', rating: track(), progress: 'Five still above the cap.' },
      ),
      act('End the managed assessment team', 'Head of Assessment', on('2026-03-31'), {
        ref: 'WF14',
        rating: null,
        progress: 'Status to be set at the first review.',
      }),
    ],
    'D',
  ),
]

const shares: Record<string, string> = {
  WF01: '100%',
  WF02: '100%',
  WF03: '60%',
  WF04: '10%',
  WF05: '65%',
  WF06: '40%',
  WF07: '0%',
  WF08: '35%',
  WF09: '45%',
  WF10: '0%',
  WF11: '100%',
  WF12: '100%',
  WF13: '80%',
}
const support: Record<string, string> = {
  WF01: 'Web team',
  WF03: 'University partnership lead',
  WF05: 'Learning Academy',
  WF08: 'Legal',
  WF12: 'HR Business Partner',
}
const starts: Record<string, string> = {
  WF01: '03/03/2025',
  WF02: '01/04/2025',
  WF03: '01/05/2025',
  WF04: '01/05/2025',
  WF05: '12/05/2025',
  WF06: '02/06/2025',
  WF07: '01/09/2025',
  WF08: '02/06/2025',
  WF09: '01/04/2025',
  WF12: '14/04/2025',
}

export const plan: CorpusPlan = {
  id: 'stourbeck-workforce',
  title: "Stourbeck Children's Workforce Programme: Action Tracker",
  style:
    'a workbook: serial dates, a start and a target, per cent done beside a status in words, other sheets',
  levels: ['Workstream', 'Task'],
  scale: [
    { code: 'Complete', label: 'Done and closed by the board', status: 'complete' },
    { code: 'In progress - on track', label: 'Will meet its target date', status: 'on-track' },
    { code: 'In progress - behind', label: 'May miss its target date', status: 'at-risk' },
    { code: 'On hold', label: 'Paused by the board; will not meet its target date', status: 'off-track' },
    { code: 'Not started', label: 'Start date not reached, or no one free to begin', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Paused by the board; will not meet its target date' },
    { kind: 'measures', words: 'Agency social workers as a share of the workforce' },
    { kind: 'workforce', words: 'Assessment teams North 24.0 17.5' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'html', 'docx', 'pdf:lines', 'text:tabs', 'text:columns', 'paste:excel'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Read me'),
    title("Stourbeck Children's Workforce Programme: Action Tracker"),
    para(
      'Owners update the tracker by the last Thursday of the month. The programme office moderates each status before it goes to the Workforce Board.',
    ),
    table([
      ['Status', 'When to use it'],
      ['Complete', 'Done and closed by the board'],
      ['In progress - on track', 'Will meet its target date'],
      ['In progress - behind', 'May miss its target date'],
      ['On hold', 'Paused by the board; will not meet its target date'],
      ['Not started', 'Start date not reached, or no one free to begin'],
    ]),
    sheet('Tracker'),
    heading('Action tracker, July 2025', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'ID', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Workstream', width: 2, of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}` },
        { title: 'Task', width: 5, of: ({ action }) => action.text },
        { title: 'Owner', width: 3, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Support from', width: 2, of: ({ action }) => support[action.ref ?? ''] ?? '' },
        { title: 'Start date', width: 2, of: ({ action }) => starts[action.ref ?? ''] ?? '' },
        {
          title: 'Target date',
          width: 2,
          of: ({ action }) => action.due?.text ?? '',
          serial: ({ action }) =>
            typeof action.due?.date === 'string'
              ? { date: action.due.date, format: 'dd/mm/yyyy' }
              : undefined,
        },
        { title: '% complete', width: 1, of: ({ action }) => shares[action.ref ?? ''] ?? '' },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        { title: 'Comments', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Measures'),
    heading('Measures', 2),
    table([
      ['Measure', 'March 2025', 'June 2025', 'Target March 2026'],
      ['Vacancy rate, social workers', '24%', '22%', '15%'],
      ['Agency social workers as a share of the workforce', '31%', '27%', '12%'],
      ['Turnover in the last twelve months', '19%', '18%', '13%'],
      ['Average caseload, assessment', '23', '21', '16'],
    ]),
    sheet('Posts'),
    heading('Posts and vacancies', 2),
    table([
      ['Service', 'Posts (FTE)', 'Permanent staff', 'Agency staff', 'Vacant'],
      ['Assessment teams North', '24.0', '17.5', '5.0', '1.5'],
      ['Assessment teams South', '22.0', '19.0', '2.0', '1.0'],
      ['Children in care', '30.0', '27.0', '2.0', '1.0'],
      ['Fostering', '18.0', '17.0', '0.0', '1.0'],
    ]),
  ],
}
