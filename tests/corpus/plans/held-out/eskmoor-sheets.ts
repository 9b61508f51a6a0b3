import { actionTable, para, sheet, table, title } from '../../lay.ts'
import { act, aim, day, placedActions, printed, rated, themeActions, themeOf } from '../../truth.ts'
import type { CorpusPlan, TruthDue } from '../../types.ts'

const n1 = rated('1', 'complete')
const n2 = rated('2', 'on-track')
const n3 = rated('3', 'on-track', 'at-risk')
const n4 = rated('4', 'not-started', 'off-track')

const on = (date: string): TruthDue => day(date.split('-').reverse().join('/'), date)

const themes = [
  themeOf('Voice and influence', [
    aim('Children shape the service', [
      act(
        'Hold a takeover day in which children run the weekly meeting',
        'Participation Lead',
        on('2023-11-17'),
        { ref: '1.1', rating: n1 },
      ),
      act('Pay young inspectors for each visit that they make', 'Head of Quality', on('2024-01-31'), {
        ref: '1.2',
        rating: n2,
      }),
    ]),
    aim('Parents tell us what helped', [
      act('Text a two-question survey when a case is closed', 'Digital Services', on('2023-12-15'), {
        ref: '1.3',
        rating: n3,
      }),
      act('Hold a parents’ panel four times a year', 'Family Help Manager', on('2024-03-29'), {
        ref: '1.4',
        rating: n4,
      }),
    ]),
  ]),
  themeOf('Partnership working', [
    aim('Health, police and council share one view of demand', [
      act('Combine the three demand reports in one', 'Joint Intelligence Team', on('2024-02-29'), {
        ref: '2.1',
        rating: n2,
      }),
      act('Meet fortnightly to act on what it shows', 'Assistant Directors', on('2024-04-12'), {
        ref: '2.2',
        rating: n4,
      }),
    ]),
    aim('Schools are equal partners', [
      act('Seat two headteachers on the executive', 'Partnership Chair', on('2023-10-02'), {
        ref: '2.3',
        rating: n1,
      }),
      act('Fund cover so that school staff can attend conferences', 'Schools Finance', on('2024-01-08'), {
        ref: '2.4',
        rating: n3,
      }),
      act(
        'Visit every alternative provider together once a year',
        'Education Safeguarding Team',
        on('2024-07-19'),
        { ref: '2.5', rating: n2 },
      ),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'eskmoor-sheets',
  title: 'Eskmoor Safeguarding Partnership Plan 2023/24',
  style:
    'a workbook with a summary sheet of counts, a sheet for each theme, aims merged, dates as dates, key on a sheet of its own',
  levels: ['Theme', 'Aim', 'Action'],
  scale: [
    { code: '1', label: 'Achieved', status: 'complete' },
    { code: '2', label: 'On schedule', status: 'on-track' },
    { code: '3', label: 'Under way with some delay', status: 'at-risk' },
    { code: '4', label: 'Not begun', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: '1 Achieved 2 On schedule' },
    { kind: 'other', words: 'Voice and influence 4 Partnership working 5' },
  ],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Summary'),
    title('Eskmoor Safeguarding Partnership Plan 2023/24'),
    para('For the executive group, December 2023'),
    table([
      ['Theme', 'Number of actions'],
      ['Voice and influence', '4'],
      ['Partnership working', '5'],
    ]),
    ...themes.flatMap((of) => [
      sheet(of.text),
      actionTable(themeActions(of), {
        above: [`Theme: ${of.text}`],
        columns: [
          {
            title: 'Aim',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'What we will do', width: 5, of: ({ action }) => action.text },
          { title: 'Led by', width: 2, of: ({ action }) => action.leads.join(', ') },
          {
            title: 'Complete by',
            width: 2,
            of: ({ action }) => action.due?.text ?? '',
            serial: ({ action }) =>
              action.due?.date == null ? undefined : { date: action.due.date, format: 'dd/mm/yyyy' },
          },
          { title: 'Score 1-4', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    sheet('Scores'),
    table([
      ['Score', 'Meaning'],
      ['1', 'Achieved'],
      ['2', 'On schedule'],
      ['3', 'Under way with some delay'],
      ['4', 'Not begun'],
    ]),
  ],
}

// The fourth score stands for work not begun, whatever its date.
for (const { action } of placedActions({ themes }))
  if (action.rating === n3) action.rating = rated('3', 'at-risk')
