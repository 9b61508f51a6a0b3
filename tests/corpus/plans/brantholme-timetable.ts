// A timetable as the plan: three columns, the date first (a day, a month, or from one to another), then the action and
// who leads. Two stages, each a table with a heading; before them the paper's history of versions and who saw it.
// Choices: where a line runs from one date to another the last is when it is due, and the first is a date a fair
// reader may give too.
import { free, heading, para, table, title } from '../lay.ts'
import { day, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

function line(due: TruthDue, text: string, who: string): TruthAction {
  return written(text, { who }, { leads: who.split('/').map((one) => one.trim()), due })
}

function span(text: string, first: TruthDue, last: TruthDue): TruthDue {
  return { ...last, text, also: [first.date] }
}

function stageOf(ref: string, text: string, actions: TruthAction[]): TruthTheme {
  return theme(text, actions, ref)
}

const themes: TruthTheme[] = [
  stageOf('Stage 1', 'writing the strategy', [
    line(
      span('April 2026 – June 2026', month('', '2026-04'), month('', '2026-06')),
      'Collect what each agency knows about neglect in the area: data, audits, two reviews and the survey of schools',
      'Neglect Steering Group',
    ),
    line(
      day('23rd June 2026', '2026-06-23'),
      'Workshop with forty practitioners to choose no more than four priorities',
      'BSCP Business Unit',
    ),
    line(
      span('June 2026 – July 2026', month('', '2026-06'), month('', '2026-07')),
      'Conversations with parents who have had help, led by two parents',
      'Family Hubs / Brantholme Parents Together',
    ),
    line(
      span('July 2026 – August 2026', month('', '2026-07'), month('', '2026-08')),
      'Draft the strategy and the short version for families',
      'Public Health',
    ),
    line(
      span('1st September 2026 – 25th September 2026', day('', '2026-09-01'), day('', '2026-09-25')),
      'Circulate the draft to partners for comment',
      'BSCP Business Unit',
    ),
    line(
      day('6th October 2026', '2026-10-06'),
      'Amend the draft and agree the priorities at the executive',
      'Neglect Steering Group / Independent Scrutineer',
    ),
    line(
      day('12th November 2026', '2026-11-12'),
      'Take the final draft to the Health and Wellbeing Board',
      'Director of Public Health',
    ),
    line(
      day('30th November 2026', '2026-11-30'),
      'Publish on the Partnership’s website with a recording in British Sign Language',
      'BSCP Business Unit',
    ),
  ]),
  stageOf('Stage 2', 'putting it to work', [
    line(
      month('December 2026', '2026-12'),
      'License the assessment tool and set up the champions’ list',
      'Children’s Social Care',
    ),
    line(
      span('January 2027 – March 2027', month('', '2027-01'), month('', '2027-03')),
      'Train ninety champions from schools, midwifery, housing and early help',
      'Learning and Development Group',
    ),
    line(
      month('February 2027', '2027-02'),
      'Add dental neglect and was-not-brought to the training of GP practice leads',
      'ICB',
    ),
    line(
      month('March 2027', '2027-03'),
      'Home conditions guidance for housing officers and repairs staff',
      'Brantholme Homes / Housing Options',
    ),
    line(
      span('April 2027 – May 2027', month('', '2027-04'), month('', '2027-05')),
      'Multi-agency audit of twenty children, half of them over eleven',
      'Quality and Impact Group',
    ),
    line(
      day('17th June 2027', '2027-06-17'),
      'Report to the executive on what has changed for children',
      'Independent Scrutineer',
    ),
    line(
      month('September 2027', '2027-09'),
      'Refresh priorities for the second year',
      'Neglect Steering Group',
    ),
  ]),
]

function stage(of: TruthTheme): Laid {
  return free(
    [
      ['Date', 'Action', 'Lead'].map((text) => ({ text, bold: true, fill: 'E2EFDA' })),
      ...(of.actions ?? []).map((action) => [action.due?.text ?? '', action.text, cellFor(action, 'who')]),
    ],
    { widths: [2.4, 6, 3], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'brantholme-timetable',
  title: 'Brantholme Neglect Strategy 2026–2029: timetable for development and delivery',
  style:
    'a timetable: the date first, often from one to another, then action and lead; versions table before it',
  levels: ['Stage', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Comments from partners' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Brantholme Neglect Strategy 2026–2029: timetable for development and delivery'),
    heading('Document control', 2),
    table(
      [
        ['Version', 'Date', 'Author', 'Rationale'],
        ['0.1', '14th July 2026', 'A. Sowerby', 'First draft'],
        ['0.2', '28th August 2026', 'A. Sowerby and R. Teale', 'Steering group changes'],
        ['0.3', '2nd October 2026', 'R. Teale', 'Comments from partners'],
        ['1.0', '20th November 2026', 'R. Teale', 'Final'],
      ],
      { widths: [1, 2, 3, 3] },
    ),
    para('BSCP = Brantholme Safeguarding Children Partnership; ICB = integrated care board.'),
    ...themes.flatMap((of) => [heading(`${of.ref ?? ''} – ${of.text}`, 2), stage(of)]),
  ],
}
