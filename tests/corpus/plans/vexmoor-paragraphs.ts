// Recommendations of an inspection and what is being done, in bands that end in the report's paragraphs: key
// tasks, how it will be known, posts in short, action to date and future actions, and whether it is on schedule
// although no date is given anywhere. Choices: the key task is the action; future actions are not said in its truth.
import { free, para, table, title } from '../lay.ts'
import { theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'

const FILLS: Record<string, string> = {
  'Behind schedule': 'FF0000',
  'Some slippage': 'FFC000',
  'On track': '92D050',
  Complete: '00B0F0',
}

const RATINGS: Record<string, TruthRating> = {
  B: { texts: ['Behind schedule'], statuses: ['off-track'] },
  S: { texts: ['Some slippage'], statuses: ['at-risk'] },
  T: { texts: ['On track'], statuses: ['on-track'] },
  C: { texts: ['Complete'], statuses: ['complete'] },
}

type Row = [text: string, know: string, leads: string, toDate: string, future: string, state: string]

const line = ([text, know, leads, toDate, future, state]: Row): TruthAction =>
  written(
    text,
    { lead: leads, future },
    {
      leads: leads.split(' and '),
      due: null,
      rating: RATINGS[state] ?? null,
      success: know,
      ...(toDate === '' ? {} : { progress: toDate }),
    },
  )

const themes: TruthTheme[] = [
  theme(
    'Strengthen the oversight of children who go missing so that patterns are seen and acted on. Para 21; Para 24 (return interviews); Para 88',
    [
      line([
        'Commission return interviews from a single provider',
        'Interviews offered to all and held within 72 hours in eight cases of ten',
        'SM – Edge of Care',
        'Contract let. First month 76% within 72 hours.',
        'Provider to attend the weekly missing meeting.',
        'T',
      ]),
      line([
        'Weekly meeting of police, social care and health on those missing most',
        'Fewer children missing more than three times in a quarter',
        'AD – SCFS and SM – Edge of Care',
        'Meeting has run since the autumn.',
        'Bring in the two academies with the most children concerned.',
        'C',
      ]),
      line([
        'Write up themes from interviews for the strategic group',
        'Report names places and people of concern and what was done',
        'SM – QA',
        '',
        'First report after six months of interviews.',
        'B',
      ]),
    ],
  ),
  theme(
    'Improve the quality of plans so that parents know what has to change and by when. Para 13 (child in need); Para 15 (hub); Para 96',
    [
      line([
        'New plan template with no more than five outcomes',
        'Parents asked say that they understand the plan',
        'PSW',
        'Template tested in the east team; 14 parents asked, 11 understood.',
        'Roll out to the other teams after the system change.',
        'T',
      ]),
      line([
        'Coaching for team managers in writing plans',
        'Audit shows seven plans of ten good',
        'PSW and SM – Fieldwork',
        'Four of nine managers coached.',
        'Extra coach from the partner authority.',
        'S',
      ]),
      line([
        'Hub to close work that has no plan',
        'No open case in the hub without a plan',
        'SM – Early Help',
        'Done for all 212 cases.',
        'Check each month.',
        'C',
      ]),
      line([
        'Conference chairs to send back plans that are not good enough',
        'Numbers sent back fall by half',
        'SM – QA',
        'Began in two areas.',
        'Third area when the vacancy is filled.',
        'S',
      ]),
    ],
  ),
  theme(
    'Ensure that care leavers have the documents, the homes and the help they need. Para 61; Para 62; Para 66 (health histories)',
    [
      line([
        'Health history for every care leaver at eighteen',
        'All who turn eighteen have one',
        'Designated Nurse – LAC',
        'Backlog 31.',
        'Bank nurse for twelve weeks.',
        'B',
      ]),
      line([
        'Passport and provisional licence applied for at sixteen',
        'Nine in ten have both by eighteen',
        'SM – Leaving Care and SM – Business Support',
        'Fees agreed from the team’s budget.',
        'Personal assistants to check at each review.',
        'T',
      ]),
      line([
        'End the use of bed and breakfast',
        'No young person placed in bed and breakfast',
        'AD – SCFS and AD – Housing',
        'None since the summer.',
        'Protocol to go to both committees.',
        'C',
      ]),
      line([
        'Pathway plan app',
        'Young people use it',
        'SM – Leaving Care',
        'Supplier has missed two dates.',
        'Decide whether to go on.',
        'B',
      ]),
    ],
  ),
  theme('Ensure that managers’ oversight is evident and has effect. Para 97; Para 101; Para 103', [
    line([
      'Supervision template with reasons for decisions',
      'Reasons found in nine files of ten',
      'PSW',
      'In use everywhere.',
      'Audit again in half a year.',
      'T',
    ]),
    line([
      'Directors to sit with a team once a month and to write down what they learn',
      'Staff say that leaders know what work is like',
      'DCS and AD – SCFS',
      'Seven visits.',
      'Share the notes with staff.',
      'T',
    ]),
    line([
      'Reduce agency managers',
      'Fewer than two in each service',
      'SM – Workforce',
      'Five left, from eleven.',
      'Second round of adverts.',
      'S',
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'vexmoor-paragraphs',
  title: 'Inspection Report – Recommendations and Actions',
  style:
    'bands of recommendations with paragraph numbers, no numbers and no dates, posts in short, schedule words for status',
  levels: ['Recommendation', 'Key task'],
  scale: [
    { code: 'Behind schedule', label: 'Behind schedule', status: 'off-track', colour: 'FF0000' },
    { code: 'Some slippage', label: 'Some slippage', status: 'at-risk', colour: 'FFC000' },
    { code: 'On track', label: 'On track', status: 'on-track', colour: '92D050' },
    { code: 'Complete', label: 'Complete', status: 'complete', colour: '00B0F0' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Behind schedule Some slippage On track Complete' },
    { kind: 'people', words: 'PSW Principal Social Worker' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    free([Object.entries(FILLS).map(([text, fill]) => ({ text, fill }))], { widths: [1, 1, 1, 1] }),
    title('Inspection Report – Recommendations and Actions'),
    para('Vexmoor Council. Children’s Improvement Board, paper 4.'),
    free(
      [
        ['Key tasks', 'How will we know?', 'Lead(s)', 'Action to date', 'Future actions', 'RAG'].map(
          (text) => ({
            text,
            bold: true,
          }),
        ),
        ...themes.flatMap((of) => [
          [{ text: of.text, across: 6, bold: true, fill: 'D9E2F3' }],
          ...(of.actions ?? []).map((action) => [
            action.text,
            action.success ?? '',
            cellFor(action, 'lead'),
            action.progress ?? '',
            cellFor(action, 'future'),
            { text: action.rating?.texts[0] ?? '', fill: FILLS[action.rating?.texts[0] ?? ''] ?? 'FFFFFF' },
          ]),
        ]),
      ],
      { widths: [4, 3.4, 2.2, 3.4, 3.4, 1.4], headings: 1 },
    ),
    table(
      [
        ['AD', 'Assistant Director'],
        ['SM', 'Service Manager'],
        ['PSW', 'Principal Social Worker'],
        ['SCFS', 'Social Care and Family Support'],
      ],
      { widths: [1, 5], headings: 0 },
    ),
  ],
}
