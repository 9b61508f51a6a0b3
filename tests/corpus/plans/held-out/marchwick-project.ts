// Awkward. A plan as a project program gives it to Excel: WBS numbers, summary tasks as rows like the others (no one
// named for them), names of tasks, start and finish, percentages and the program's own words for status. Choices:
// the first level of numbers is a workstream, the second an objective, the third an action; finish is when it is due.
import { free, sheet } from '../../lay.ts'
import { aim, day, rated, themeOf } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const RATING: Record<string, TruthRating> = {
  Complete: rated('Complete', 'complete'),
  'On Schedule': rated('On Schedule', 'on-track'),
  Late: rated('Late', 'off-track', 'at-risk'),
  'Future Task': rated('Future Task', 'not-started'),
}

type Line = [
  ref: string,
  text: string,
  start: string,
  finish: string,
  percent: string,
  status: string,
  who: string,
  before?: string,
]

const iso = (text: string) => text.split('/').toReversed().join('-')

function task([ref, text, start, finish, percent, status, who, before = '']: Line): TruthAction {
  return written(
    text,
    { start, percent, before },
    { ref, leads: who.split('; '), due: day(finish, iso(finish)), rating: RATING[status] ?? null },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'MASH redesign',
    [
      aim(
        'Agree the model',
        [
          task([
            '1.1.1',
            'Map current process with all agencies',
            '02/09/2024',
            '27/09/2024',
            '100%',
            'Complete',
            'Tariq Aslam',
          ]),
          task([
            '1.1.2',
            'Visit two other front doors',
            '16/09/2024',
            '18/10/2024',
            '100%',
            'Complete',
            'Tariq Aslam; Bev Loughlin',
          ]),
          task([
            '1.1.3',
            'Options paper to Strategic Board',
            '21/10/2024',
            '15/11/2024',
            '100%',
            'Complete',
            'Bev Loughlin',
            '1.1.1, 1.1.2',
          ]),
        ],
        '1.1',
      ),
      aim(
        'Build and launch',
        [
          task([
            '1.2.1',
            'Configure case management system for new contact form',
            '18/11/2024',
            '31/01/2025',
            '60%',
            'Late',
            'Systems Team',
            '1.1.3',
          ]),
          task([
            '1.2.2',
            'Consult staff and trade unions on shift pattern',
            '02/12/2024',
            '17/01/2025',
            '100%',
            'Complete',
            'Bev Loughlin; HR Adviser',
            '1.1.3',
          ]),
          task([
            '1.2.3',
            'Train staff in new thresholds',
            '03/02/2025',
            '14/03/2025',
            '20%',
            'On Schedule',
            'Academy',
            '1.2.1',
          ]),
          task([
            '1.2.4',
            'Go live and hypercare for four weeks',
            '31/03/2025',
            '25/04/2025',
            '0%',
            'Future Task',
            'Tariq Aslam',
            '1.2.3',
          ]),
        ],
        '1.2',
      ),
    ],
    '1',
  ),
  themeOf(
    'Edge of care service',
    [
      aim(
        'Recruit',
        [
          task([
            '2.1.1',
            'Job descriptions evaluated',
            '02/09/2024',
            '11/10/2024',
            '100%',
            'Complete',
            'HR Adviser',
          ]),
          task([
            '2.1.2',
            'Appoint team manager and six practitioners',
            '14/10/2024',
            '31/01/2025',
            '75%',
            'Late',
            'Colette Rainsford',
            '2.1.1',
          ]),
        ],
        '2.1',
      ),
      aim(
        'Deliver',
        [
          task([
            '2.2.1',
            'Agree referral pathway and weekly panel',
            '06/01/2025',
            '28/02/2025',
            '50%',
            'On Schedule',
            'Colette Rainsford',
          ]),
          task([
            '2.2.2',
            'First 20 families',
            '03/03/2025',
            '30/06/2025',
            '0%',
            'Future Task',
            'Colette Rainsford',
            '2.1.2, 2.2.1',
          ]),
          task([
            '2.2.3',
            'Evaluate with finance, including cost avoided',
            '01/07/2025',
            '29/08/2025',
            '0%',
            'Future Task',
            'Finance Partner; Data Analyst',
            '2.2.2',
          ]),
        ],
        '2.2',
      ),
    ],
    '2',
  ),
  themeOf(
    'Quality assurance framework',
    [
      aim(
        'Design',
        [
          task([
            '3.1.1',
            'Draft framework and audit tool',
            '16/09/2024',
            '25/10/2024',
            '100%',
            'Complete',
            'Imogen Sayle',
          ]),
          task([
            '3.1.2',
            'Test tool on 15 files and change it',
            '28/10/2024',
            '29/11/2024',
            '100%',
            'Complete',
            'Imogen Sayle',
            '3.1.1',
          ]),
        ],
        '3.1',
      ),
      aim(
        'Embed',
        [
          task([
            '3.2.1',
            'Monthly audits by all managers from head of service up',
            '02/12/2024',
            '31/03/2025',
            '65%',
            'On Schedule',
            'Imogen Sayle',
            '3.1.2',
          ]),
          task([
            '3.2.2',
            'Parents and children’s feedback line built into audit',
            '06/01/2025',
            '14/02/2025',
            '30%',
            'Late',
            'Participation Team',
            '3.1.2',
          ]),
        ],
        '3.2',
      ),
    ],
    '3',
  ),
]

// What the program shows for a summary task: from its first start to its last finish.
const SUMMARY: Record<string, [string, string, string]> = {
  '1': ['02/09/2024', '25/04/2025', '54%'],
  '1.1': ['02/09/2024', '15/11/2024', '100%'],
  '1.2': ['18/11/2024', '25/04/2025', '41%'],
  '2': ['02/09/2024', '29/08/2025', '30%'],
  '2.1': ['02/09/2024', '31/01/2025', '83%'],
  '2.2': ['06/01/2025', '29/08/2025', '12%'],
  '3': ['16/09/2024', '31/03/2025', '70%'],
  '3.1': ['16/09/2024', '29/11/2024', '100%'],
  '3.2': ['02/12/2024', '31/03/2025', '54%'],
}

function dated(text: string) {
  return { text, serial: { date: iso(text), format: 'dd/mm/yyyy' as const } }
}

function summary(ref: string, text: string) {
  const [start, finish, percent] = SUMMARY[ref] ?? ['', '', '']
  return [ref, text, dated(start), dated(finish), percent, '', '', ''].map((one) =>
    typeof one === 'string' ? { text: one, bold: true } : { ...one, bold: true },
  )
}

function exported(): Laid {
  const rows = themes.flatMap((of) => [
    summary(of.ref ?? '', of.text),
    ...(of.objectives ?? []).flatMap((objective) => [
      summary(objective.ref ?? '', objective.text),
      ...objective.actions.map((action) => [
        action.ref ?? '',
        action.text,
        dated(String(cellFor(action, 'start'))),
        dated(action.due?.text ?? ''),
        String(cellFor(action, 'percent')),
        action.rating?.texts[0] ?? '',
        action.leads.join('; '),
        String(cellFor(action, 'before')),
      ]),
    ]),
  ])
  return free(
    [
      ['WBS', 'Task Name', 'Start', 'Finish', '% Complete', 'Status', 'Resource Names', 'Predecessors'].map(
        (text) => ({ text, bold: true }),
      ),
      ...rows,
    ],
    { widths: [0.8, 5, 1.2, 1.2, 1, 1.2, 2.4, 1.4], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'marchwick-project',
  title: 'Task_Table1',
  style:
    'exported from a project program: WBS numbers, summary tasks as rows, percentages and the program’s own statuses',
  levels: ['Workstream', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [sheet('Task_Table1'), exported()],
}
