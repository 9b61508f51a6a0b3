// Ordinary. A youth justice service's tracker kept in a workbook: every row carries its priority, a second
// sheet holds the risk register and a third the lists for drop-down menus.
// Choices: "Agency" is the body, "Lead officer" is who leads. "Closed" is complete. Dates are held as
// serial numbers in a workbook.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { act, day, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../types.ts'

const closed: TruthRating = rated('Closed', 'complete')
const going: TruthRating = rated('In progress', 'on-track')
const late: TruthRating = rated('Overdue', 'off-track')
const none: TruthRating = rated('Not started', 'not-started')

const on = (iso: string): TruthDue => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return day(`${date}/${month}/${year}`, iso)
}

const AGENCY: Record<string, string> = {
  YJ01: 'YJS',
  YJ02: 'YJS',
  YJ03: 'Police',
  YJ04: 'YJS / Police',
  YJ05: 'Education',
  YJ06: 'Education',
  YJ07: 'ICB',
  YJ08: 'YJS',
  YJ09: 'YJS',
  YJ10: 'Probation',
  YJ11: 'YJS',
  YJ12: 'Community Safety',
  YJ13: 'YJS',
  YJ14: 'YJS',
  YJ15: 'YJS',
  YJ16: 'ICB',
}

const themes = [
  theme('Child First practice', [
    act('Replace offence-led language in all report templates', 'Carys Bellweather', on('2025-05-30'), {
      ref: 'YJ01',
      rating: closed,
      progress: 'Templates went live on 12 May and have been used in 41 reports.',
    }),
    act(
      'Run a Child First induction for every new volunteer',
      'Carys Bellweather',
      repeating('Ongoing', 'ongoing'),
      { ref: 'YJ02', rating: going, progress: 'Two cohorts so far.' },
    ),
    act(
      'Review how children are held at the custody suite overnight',
      'Insp. Dov Harkett',
      on('2025-07-31'),
      { ref: 'YJ03', rating: late, progress: 'Awaiting custody data from the force; chased 4 August.' },
    ),
    act(
      'Widen the deferred prosecution scheme to first-time possession of cannabis',
      'Insp. Dov Harkett; Ruan Pell',
      on('2025-09-30'),
      { ref: 'YJ04', rating: going, progress: 'Draft criteria with the CPS.' },
    ),
  ]),
  theme('Education, training and employment', [
    act(
      'Hold a fortnightly meeting on every child receiving fewer than 15 hours',
      'Oona Straker',
      on('2025-04-30'),
      { ref: 'YJ05', rating: closed, progress: 'In place since April; 23 children discussed.' },
    ),
    act(
      'Write a speech, language and communication screen into assessment',
      'Oona Straker',
      on('2025-10-31'),
      { ref: 'YJ06', rating: going },
    ),
    act('Fund a full-time speech and language therapist', 'Dr Ife Marchetti', on('2026-03-31'), {
      ref: 'YJ07',
      rating: none,
    }),
  ]),
  theme('Serious violence and exploitation', [
    act('Train all case managers in the AssetPlus contingency section', 'Ruan Pell', on('2025-06-27'), {
      ref: 'YJ08',
      rating: closed,
      progress: 'All 14 trained; dip sample booked for October.',
    }),
    act('Chair a weekly risk huddle with social care', 'Ruan Pell', repeating('Weekly', 'weekly'), {
      ref: 'YJ09',
      rating: going,
      progress: 'Attendance from the exploitation team is patchy.',
    }),
    act('Agree a transfer checklist for children turning 18', 'Hamish Orde', on('2025-08-29'), {
      ref: 'YJ10',
      rating: late,
      progress: 'Checklist agreed in draft, sign-off slipped to the November board.',
    }),
    act('Offer mentoring within two weeks of a knife-related arrest', 'Ruan Pell', on('2025-11-28'), {
      ref: 'YJ11',
      rating: going,
    }),
    act('Commission detached youth work in the two priority wards', '', on('2025-12-19'), {
      ref: 'YJ12',
      rating: none,
    }),
  ]),
  theme('Victims and reparation', [
    act('Contact every identified victim within ten working days', 'Maud Tilsley', on('2025-06-30'), {
      ref: 'YJ13',
      rating: closed,
      progress: '93% in quarter 1.',
    }),
    act('Build four new reparation projects with local charities', 'Maud Tilsley', on('2025-10-31'), {
      ref: 'YJ14',
      rating: going,
      progress: 'Two of four open: the allotment and the bike workshop.',
    }),
    act('Survey victims about the service they had', 'Maud Tilsley; Carys Bellweather', on('2026-01-30'), {
      ref: 'YJ15',
      rating: none,
    }),
    act('Give restorative justice workers access to trauma consultation', 'Dr Ife Marchetti', null, {
      ref: 'YJ16',
      rating: none,
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'tansworth-youth-justice',
  title: 'Tansworth Youth Justice Plan 2025/26 – Action Tracker',
  style:
    'a workbook tracker: the priority on every row, agency and officer apart, risks and lists on other sheets',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Loss of the grant' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'text:columns', 'html', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Action plan'),
    title('Tansworth Youth Justice Plan 2025/26 – Action Tracker'),
    para('Last updated for the Management Board of 11 September 2025'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Priority', width: 2, of: ({ theme: of }) => of.text },
        { title: 'Action', width: 5, of: ({ action }) => action.text },
        { title: 'Agency', width: 2, of: ({ action }) => AGENCY[action.ref ?? ''] ?? '' },
        { title: 'Lead officer', width: 2, of: ({ action }) => action.leads.join(' & ') },
        {
          title: 'Target date',
          width: 1.5,
          of: ({ action }) => action.due?.text ?? '',
          serial: ({ action }) =>
            action.due?.precision === 'day'
              ? { date: action.due.date ?? '', format: 'dd/mm/yyyy' }
              : undefined,
        },
        { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
        { title: 'Latest update', width: 5, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Risks'),
    table([
      ['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation'],
      [
        'Loss of the grant for prevention work',
        '3',
        '4',
        '12',
        'Early talks with the Office of the Police and Crime Commissioner',
      ],
      ['Vacancies in the case management team', '4', '3', '12', 'Rolling advert and agency cover'],
      ['Court backlog delays sentencing', '3', '3', '9', 'Monthly meeting with the clerk'],
    ]),
    sheet('Lists'),
    table([['Status options'], ['Not started'], ['In progress'], ['Overdue'], ['Closed']]),
  ],
}
