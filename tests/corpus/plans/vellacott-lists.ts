import { actionTable, sheet, table } from '../lay.ts'
import { day, month, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const done = rated('Complete', 'complete')
const going = rated('In progress', 'on-track')
const late = rated('Delayed', 'at-risk', 'off-track')
const not = rated('Not started', 'not-started')
const d = (text: string): ReturnType<typeof day> => day(text, text.split('/').reverse().join('-'))

const themes = [
  themeOf('Early help', [
    {
      text: 'Families find help sooner',
      actions: [
        written(
          'Put the directory of services on one page that works on a phone',
          { support: 'Web Team', start: '08/01/2025', first: '31/03/2025', pct: '60%' },
          { leads: ['Pria Nandra', 'Web Team'], due: d('31/03/2025'), ref: 'EH-01', rating: going },
        ),
        written(
          'Train health visitors in the shared assessment',
          { support: '', start: '03/02/2025', first: '30/05/2025', revised: '31/07/2025', pct: '20%' },
          { leads: ['Colm Reddy'], due: d('31/07/2025'), ref: 'EH-02', rating: late },
        ),
      ],
    },
    {
      text: 'Schools know whom to ring',
      actions: [
        written(
          'Name a link worker for each of the fifty schools',
          { support: 'School Improvement', start: '06/01/2025', first: '28/02/2025', pct: '100%' },
          { leads: ['Pria Nandra', 'School Improvement'], due: d('28/02/2025'), ref: 'EH-03', rating: done },
        ),
      ],
    },
  ]),
  themeOf('Exploitation', [
    {
      text: 'Young people at risk are known by name',
      actions: [
        written(
          'Hold a weekly meeting on who went missing',
          { support: 'Police', start: '13/01/2025', first: '31/01/2025', pct: '100%' },
          { leads: ['Lorna Quist', 'Police'], due: d('31/01/2025'), ref: 'EX-01', rating: done },
        ),
        written(
          'Map the places where children are approached',
          { support: '', start: '01/04/2025', first: '30/06/2025', pct: '0%' },
          { leads: ['Lorna Quist'], due: d('30/06/2025'), ref: 'EX-02', rating: not },
        ),
        written(
          'Write a disruption toolkit with licensing and transport',
          { support: 'Licensing', start: '03/03/2025', first: 'Sept 2025', pct: '10%' },
          {
            leads: ['Tobias Eke', 'Licensing'],
            due: month('Sept 2025', '2025-09'),
            ref: 'EX-03',
            rating: going,
          },
        ),
      ],
    },
  ]),
]

const UPDATES: Record<string, string> = {
  'EH-02': '12/03: licence for the course bought late',
  'EX-01': '20/01: eleven children discussed',
}

export const plan: CorpusPlan = {
  id: 'vellacott-lists',
  title: 'Vellacott Improvement Programme Tracker',
  style: 'a workbook of eighteen columns, and a sheet of the lists that its cells choose from',
  levels: ['Workstream', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Not started Pria Nandra Early help' }],
  renderings: ['xlsx', 'ods'],
  layout: () => [
    sheet('Action tracker'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Action ID', of: ({ action }) => action.ref ?? '' },
        { title: 'Workstream', width: 2, of: ({ theme }) => theme.text },
        { title: 'Objective', width: 3, of: ({ objective }) => objective?.text ?? '' },
        { title: 'Action description', width: 5, of: ({ action }) => action.text },
        { title: 'Action owner', width: 2, of: ({ action }) => action.leads[0] ?? '' },
        { title: 'Supporting leads', width: 2, of: ({ action }) => cellFor(action, 'support') },
        { title: 'Start date', width: 2, of: ({ action }) => cellFor(action, 'start') },
        { title: 'Original due date', width: 2, of: ({ action }) => cellFor(action, 'first') },
        { title: 'Revised due date', width: 2, of: ({ action }) => cellFor(action, 'revised') },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        { title: '% complete', of: ({ action }) => cellFor(action, 'pct') },
        { title: 'Priority (H/M/L)', of: ({ action }) => (action.rating === late ? 'H' : 'M') },
        {
          title: 'January update',
          width: 3,
          of: ({ action }) => (action.ref === 'EX-01' ? (UPDATES['EX-01'] ?? '') : ''),
        },
        {
          title: 'March update',
          width: 3,
          of: ({ action }) => (action.ref === 'EH-02' ? (UPDATES['EH-02'] ?? '') : ''),
        },
        { title: 'Evidence link', width: 2, of: () => 'SharePoint' },
        {
          title: 'Evidence signed off by',
          width: 2,
          of: ({ action }) => (action.rating === done ? 'Orla Finch' : ''),
        },
        { title: 'Date closed', width: 2, of: ({ action }) => (action.rating === done ? '03/03/2025' : '') },
        { title: 'Board', of: () => 'IB' },
      ],
    }),
    sheet('Lists'),
    table([
      ['Status', 'Owner', 'Workstream', 'Priority'],
      ['Not started', 'Pria Nandra', 'Early help', 'H'],
      ['In progress', 'Colm Reddy', 'Exploitation', 'M'],
      ['Delayed', 'Lorna Quist', '', 'L'],
      ['Complete', 'Tobias Eke', '', ''],
    ]),
  ],
}
