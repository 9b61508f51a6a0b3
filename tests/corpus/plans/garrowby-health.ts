// A health commissioner's action plan after a review of safeguarding and looked after children's health. Bands name who
// should act, recommendations are numbered 1.1 beneath them, and one cell holds the numbered actions of a recommendation.
// Choices: band, recommendation and action are the levels; target date, lead and RAG of a row hold for each action in it.
import { free, para, table, title } from '../lay.ts'
import { act, aim, month, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthLevel, TruthObjective, TruthTheme } from '../types.ts'

const scale: TruthLevel[] = [
  { code: 'Red', label: 'Not on course', status: 'off-track' },
  { code: 'Amber', label: 'Under way, some delay or risk', status: 'at-risk' },
  { code: 'Green', label: 'Under way, on course', status: 'on-track' },
  { code: 'Blue', label: 'Complete and evidence seen', status: 'complete' },
]

const FILL: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '92D050', Blue: '5B9BD5' }
type Row = { update: string[]; rag: string; due: TruthDue; leads: string[] }
const ROW = new Map<TruthObjective, Row>()

type Rec = [
  ref: string,
  text: string,
  actions: string[],
  due: TruthDue,
  leads: string[],
  rag: string,
  update: string[],
]

function rec(...[ref, text, actions, due, leads, rag, update]: Rec): TruthObjective {
  const status = scale.find(({ code }) => code === rag)?.status ?? 'on-track'
  const made = aim(
    text,
    actions.map((words, at) =>
      act(words, leads.join(';'), due, {
        ref: `${at + 1}`,
        rating: { ...rated(rag, status), fill: FILL[rag] ?? 'FFFFFF' },
        ...(actions.length === 1 ? { progress: update.join('\n') } : {}),
      }),
    ),
    ref,
  )
  ROW.set(made, { update, rag, due, leads })
  return made
}

const themes: TruthTheme[] = [
  themeOf(
    'Garrowby ICB together with Garrowby Community Health should:',
    [
      rec(
        '1.1',
        'Ensure that initial health assessments are completed within 20 working days of a child becoming looked after',
        [
          'Daily list of new starters sent by the council to the looked after children’s health team',
          'Add two clinics a month, one of them in the evening',
          'Escalate to the designated nurse on day 12 where consent is missing',
        ],
        month('April 2026', '2026-04'),
        ['Community Health – Named Nurse, Looked After Children'],
        'Amber',
        [
          'Daily list began 17.11.25. 64% in time in November against 41% in June.',
          'Second clinic depends on the paediatrician post; closing date 18/01/2026.',
        ],
      ),
      rec(
        '1.2',
        'Ensure that health histories are given to young people leaving care',
        [
          'Health passport to be offered face to face at the last review before 18',
          'Ask ten care leavers to redesign it',
        ],
        month('March 2026', '2026-03'),
        ['Community Health – Named Nurse, Looked After Children', 'Council – Leaving Care Manager'],
        'Green',
        ['Group met on 4/12/2025. They want it on their telephones.'],
      ),
      rec(
        '1.3',
        'Strengthen the voice of the child in health assessments',
        ['Dip sample of fifteen assessments a quarter by the designated doctor'],
        month('January 2026', '2026-01'),
        ['ICB – Designated Doctor'],
        'Blue',
        ['First sample done 12/12/2025 and reported to the quality committee. Form changed.'],
      ),
    ],
    '1',
  ),
  themeOf(
    'Garrowby ICB together with Garrowby Hospitals should:',
    [
      rec(
        '2.1',
        'Ensure that staff in the emergency department can see whether a child is known to social care',
        [
          'Switch on the child protection information system for all booking clerks',
          'Weekly check of twenty attendances',
        ],
        month('February 2026', '2026-02'),
        ['Hospitals – Named Nurse', 'Hospitals – Chief Clinical Information Officer'],
        'Green',
        ['Smartcards issued. Target start date 12/01/2026.'],
      ),
      rec(
        '2.2',
        'Ensure that maternity staff record routine enquiry about domestic abuse at least twice in each pregnancy',
        [
          'Prompt added to the maternity record',
          'Private space for enquiry found in both antenatal clinics',
          'Audit of fifty records',
        ],
        month('April 2026', '2026-04'),
        ['Hospitals – Head of Midwifery'],
        'Amber',
        ['Prompt live 1/12/2025. Space found on one site.', '3.11.25 audit tool agreed.'],
      ),
      rec(
        '2.3',
        'Ensure that safeguarding supervision reaches all paediatric nurses',
        ['Group supervision each quarter on every ward'],
        month('December 2025', '2025-12'),
        ['Hospitals – Named Nurse'],
        'Red',
        [
          'One ward of four. Named nurse has been covering two posts since September; second post advertised again on 15/12/2025.',
        ],
      ),
    ],
    '2',
  ),
  themeOf(
    'Garrowby ICB together with primary care and Garrowby Council should:',
    [
      rec(
        '3.1',
        'Improve the contribution of GPs to child protection conferences',
        [
          'Template for reports built into the practice system',
          'Invitations sent by secure mail within a day of the decision',
        ],
        month('March 2026', '2026-03'),
        ['ICB – Named GP', 'Council – Conference Service Manager'],
        'Green',
        ['Template in 41 of 52 practices. Reports for 58% of conferences in November.'],
      ),
      rec(
        '3.2',
        'Ensure that health visitors and GPs meet to discuss vulnerable families',
        ['Agree a standard agenda and frequency with the federation'],
        month('May 2026', '2026-05'),
        ['Community Health – Head of Health Visiting'],
        'Red',
        [
          'Federation has not been able to agree to monthly meetings. Offer of every other month made 9/12/2025.',
        ],
      ),
      rec(
        '3.3',
        'Ensure that learning from reviews is known in every practice',
        ['Two-page briefing after each review', 'Learning sets each term by locality'],
        month('April 2026', '2026-04'),
        ['ICB – Named GP'],
        'Blue',
        ['Both briefings issued. 74 people came to the autumn sets.'],
      ),
    ],
    '3',
  ),
]

const TITLES = ['Recommendation', 'Action', 'Target date', 'Lead', 'Update 24/12/2025', 'RAG']

export const plan: CorpusPlan = {
  id: 'garrowby-health',
  title: 'Garrowby: Review of Health Services for Children Looked After and Safeguarding – Action Plan',
  style:
    'bands ending in should:, recommendations 1.1 beneath, numbered actions in one cell, one date, lead and RAG for the row, an update column titled by its day with other dates in it',
  levels: ['Band', 'Recommendation', 'Action'],
  scale,
  themes,
  decoys: [{ kind: 'key', words: 'Complete and evidence seen' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:shaded', 'odt'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Garrowby: Review of Health Services for Children Looked After and Safeguarding – Action Plan'),
    para('Transferred from the excel version 24/12/2025'),
    table([['RAG', 'Meaning'], ...scale.map(({ code, label }) => [code, label])], { widths: [1, 5] }),
    para(''),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'D0CECE' })),
        ...themes.flatMap((of) => [
          [{ text: `${of.ref ?? ''} ${of.text}`, across: 6, bold: true, fill: 'E7E6E6' }],
          ...(of.objectives ?? []).map((one) => {
            const row = ROW.get(one)
            return [
              `${one.ref ?? ''} ${one.text}`,
              one.actions.map(({ ref, text }) => `${ref ?? ''}. ${text}`),
              row?.due.text ?? '',
              row?.leads ?? '',
              row?.update ?? '',
              { text: row?.rag ?? '', fill: FILL[row?.rag ?? ''] ?? 'FFFFFF' },
            ]
          }),
        ]),
      ],
      { widths: [3, 4, 1.4, 2.4, 4, 1], headings: 1 },
    ),
  ],
}
