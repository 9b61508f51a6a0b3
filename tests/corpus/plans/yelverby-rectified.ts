// Awkward. A workbook kept after a visit to a children's home and its fostering arm: an item to be rectified merged
// beside its tasks, persons by name, deadlines in several manners, colours that speak of concern.
import { actionTable, para, strong, table, title } from '../lay.ts'
import { aim, day, month, placedActions, printed, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const GREEN: TruthRating = {
  texts: ['Green', 'On target or no problem foreseen'],
  statuses: ['on-track'],
  fill: '92D050',
}
const AMBER: TruthRating = { texts: ['Amber', 'Possible concern'], statuses: ['at-risk'], fill: 'FFC000' }
const RED: TruthRating = { texts: ['Red', 'Definite concern'], statuses: ['off-track'], fill: 'FF0000' }

type Line = [string, string, TruthDue | null, TruthRating, [string, string]]

function line(...[text, leads, due, rating, [impact, update]]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' & '), when: due?.text ?? '', impact, update },
    {
      leads: leads.split(';'),
      due,
      rating,
      ...(impact === '' ? {} : { success: impact }),
      ...(update === '' ? {} : { progress: update }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf('Linden House', [
    aim('Records of medicines were not complete', [
      line(
        'Replace the medicines book with the one used by the respite unit',
        'Saoirse Plant',
        undated('Immediate'),
        GREEN,
        ['Children have the right medicine at the right time', 'New book in use.'],
      ),
      line(
        'Retrain all staff who give medicines',
        'Saoirse Plant;Dev Ormerod',
        { ...day('w/c 27 October 2025', '2025-10-27'), also: ['2025-10-31', '2025-11-02'] },
        GREEN,
        ['', '11 of 13 trained; two on leave.'],
      ),
      line('Count medicines with a second person', 'Dev Ormerod', repeating('Weekly', 'weekly'), AMBER, [
        '',
        'Missed in the first week of November.',
      ]),
    ]),
    aim('Two bedrooms and the garden were shabby', [
      line(
        'Redecorate both bedrooms in colours that the children choose',
        'Paul Eastlake',
        day('30/11/2025', '2025-11-30'),
        GREEN,
        ['Children like their rooms', 'Paint chosen.'],
      ),
      line('Mend the fence and clear the garden', 'Paul Eastlake', month('Feb 2026', '2026-02'), RED, [
        'Children can play outside',
        'Quote is three times the budget.',
      ]),
    ]),
    aim('Consultations with children were not followed up', [
      line(
        'Write what was done beside each point in the house meeting book',
        'Dev Ormerod',
        day('By 30/09/2025 - complete', '2025-09-30'),
        { ...GREEN, statuses: ['on-track', 'complete'] },
        ['Children know that they were heard', 'Done.'],
      ),
    ]),
  ]),
  themeOf('Fostering', [
    aim('Carers’ annual reviews were late', [
      line(
        'List all reviews due to March and book them',
        'Wren Abiola',
        day('17/10/2025', '2025-10-17'),
        GREEN,
        ['', 'All booked.'],
      ),
      line(
        'Borrow a reviewing officer for two days a week',
        'Wren Abiola;Jonah Sleight',
        month('Nov 2025', '2025-11'),
        AMBER,
        ['', 'Agreed in principle with Quarrymouth.'],
      ),
      line('Report late reviews to panel', 'Jonah Sleight', repeating('Monthly', 'monthly'), GREEN, ['', '']),
    ]),
    aim('Training records could not be found', [
      line(
        'Move all certificates into the carers’ portal',
        'Bettina Coyle',
        day('31/01/2026', '2026-01-31'),
        RED,
        ['Carers have the skills that children need', 'Supplier has not opened the upload.'],
      ),
      line(
        'Ask each carer for a list of what they have done',
        'Bettina Coyle',
        month('Oct 2025', '2025-10'),
        GREEN,
        ['', '64 of 81 in.'],
      ),
    ]),
  ]),
  themeOf('Oversight', [
    aim('Managers’ monthly visits did not lead to change', [
      line(
        'Put actions from the last visit at the head of the next report',
        'Marguerite Oake',
        month('Sept 2025', '2025-09'),
        GREEN,
        ['Things that are wrong are put right', 'October report has it.'],
      ),
      line('Train councillors who visit', 'Marguerite Oake', undated('TBC'), AMBER, [
        '',
        'After the by-election.',
      ]),
      line(
        'Give the Corporate Parenting Board a summary of visits',
        'Marguerite Oake;Jonah Sleight',
        repeating('Quarterly', 'quarterly'),
        GREEN,
        ['', ''],
      ),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'yelverby-rectified',
  title: 'Yelverby provider services: items to be rectified',
  style:
    'one-sheet workbook, item merged beside its tasks, people by name, w/c and immediate, colours of concern with the key beneath',
  levels: ['Service', 'Item to be rectified', 'Action'],
  scale: [
    { code: 'Green', label: 'On target or no problem foreseen', status: 'on-track' },
    { code: 'Amber', label: 'Possible concern', status: 'at-risk' },
    { code: 'Red', label: 'Definite concern', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'On target or no problem foreseen' },
    { kind: 'other', words: 'Linden House 4 1 1' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:shaded', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Yelverby provider services: items to be rectified'),
    para('Updated 10 November 2025 for the Responsible Individual.'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Service', width: 1.2, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
        {
          title: 'Item to be rectified',
          width: 2.4,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'Actions Required', width: 4, of: ({ action }) => action.text },
        { title: 'Deadline', width: 1.6, of: ({ action }) => cellFor(action, 'when') },
        {
          title: 'Person responsible for each task',
          width: 2.2,
          of: ({ action }) => cellFor(action, 'lead'),
        },
        { title: 'Impact for children', width: 2.4, of: ({ action }) => cellFor(action, 'impact') },
        {
          title: 'RAG',
          width: 0.9,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Update', width: 2.6, of: ({ action }) => cellFor(action, 'update') },
      ],
    }),
    para(''),
    strong('Key'),
    table([
      ['RAG', 'Meaning'],
      ['Green', 'On target or no problem foreseen'],
      ['Amber', 'Possible concern'],
      ['Red', 'Definite concern'],
    ]),
    para(''),
    strong('Count by service'),
    table([
      ['Service', 'Green', 'Amber', 'Red'],
      ['Linden House', '4', '1', '1'],
      ['Fostering', '3', '1', '1'],
      ['Oversight', '2', '1', '0'],
    ]),
  ],
}
