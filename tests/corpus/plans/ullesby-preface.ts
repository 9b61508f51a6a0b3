import { cell, para, title } from '../lay.ts'
import { act, aim, month, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidRow, LaidTable } from '../types.ts'

const g = rated('G', 'on-track', null)
const a = rated('A', 'at-risk', null)
const r = rated('R', 'off-track', null)

const themes = [
  themeOf('Priority 1: Leaders who know and act', [
    aim('Decisions rest on what is known', [
      act(
        'Publish one set of weekly figures for every team',
        'Performance Manager',
        month('June 2022', '2022-06'),
        { rating: g },
      ),
      act(
        'Invite two care leavers to the improvement board',
        'Participation Team',
        month('May 2022', '2022-05'),
        { rating: g },
      ),
      act(
        'Write back to each auditor on what was done',
        'Service Managers',
        repeating('Monthly', 'monthly'),
        {
          rating: a,
        },
      ),
    ]),
  ]),
  themeOf('Priority 2: A workforce that stays', [
    aim('Fewer than one in ten leave in a year', [
      act(
        'Offer a career path to family support workers',
        'HR Business Partner',
        month('September 2022', '2022-09'),
        { rating: a },
      ),
      act('Hold exit talks within a week of notice', 'HR Business Partner', month('April 2022', '2022-04'), {
        rating: r,
      }),
    ]),
  ]),
  themeOf('Priority 3: Safe and stable homes', [
    aim('Children move once or not at all', [
      act(
        'Match children with carers on more than a vacancy',
        'Fostering Panel Adviser',
        month('July 2022', '2022-07'),
        { rating: g },
      ),
      act('Call each carer on the first evening', 'Duty Fostering Worker', month('May 2022', '2022-05'), {
        rating: g,
      }),
      act('Plan moves with children, never around them', 'IROs', month('October 2022', '2022-10'), {
        rating: a,
      }),
    ]),
  ]),
]

const LEADS = [
  'Director of Children’s Services',
  'Assistant Director, Resources',
  'Assistant Director, Corporate Parenting',
]
const HEADS = ['What we will do', 'Lead', 'By when', 'RAG', 'What has happened']

/** One table for the whole plan: above each priority's titles stand its name, its outcome and its sponsor, merged across. */
function whole(): LaidTable {
  const across = (text: string, bold: boolean): LaidRow => ({
    cells: [cell(0, text, { colspan: HEADS.length, bold })],
  })
  const row = (texts: string[], bold = false): LaidRow => ({
    cells: HEADS.map((_, at) => cell(at, texts[at] ?? '', { bold })),
  })
  return {
    lay: 'table',
    widths: [6, 3, 2, 1, 4],
    headings: 0,
    rows: themes.flatMap((of, at) => [
      across(of.text, true),
      across(`Outcome: ${of.objectives?.[0]?.text ?? ''}`, false),
      across(`Executive sponsor: ${LEADS[at] ?? ''}`, false),
      row(HEADS, true),
      ...(of.objectives?.[0]?.actions ?? []).map((action) =>
        row([
          action.text,
          action.leads.join('; '),
          action.due?.text ?? '',
          printed(action.rating),
          action.rating === r ? 'No talks held yet' : '',
        ]),
      ),
    ]),
  }
}

export const plan: CorpusPlan = {
  id: 'ullesby-preface',
  title: 'Ullesby Children’s Services Recovery Plan',
  style:
    'one table; above each set of titles the priority, its outcome and its sponsor in rows merged across',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Ullesby Children’s Services Recovery Plan'),
    para('Agreed with the commissioner.'),
    whole(),
  ],
}
