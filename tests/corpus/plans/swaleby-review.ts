// A corporate parenting group's update after a review of health for children in care: recommendations that end the sentence which the addressee's line begins, several actions a cell, posts and dates in one cell,
// an assurance column of frequencies. Choices: where a cell names as many posts or dates as there are actions each is its own, otherwise they serve all;
// the recommendation is the objective; assurance is neither date nor success; there is no status but in the words of progress, so none is given.
import { free, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, day, month, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

type Cells = {
  leads: string[]
  dates: TruthDue[]
  outcome: string[]
  assurance: string[]
  progress: string[]
}
const CELLS = new Map<TruthObjective, Cells>()

function recommendation([ref, text]: [string, string], actions: string[], cells: Cells): TruthObjective {
  const { leads, dates } = cells
  const own = leads.length === actions.length && actions.length > 1
  const each = dates.length === actions.length
  const made = aim(
    text,
    actions.map((one, at) =>
      act(one, own ? (leads[at] ?? '') : leads.join(';'), (each ? dates[at] : dates[0]) ?? null, {
        success: cells.outcome.join('\n'),
      }),
    ),
    ref,
  )
  CELLS.set(made, cells)
  return made
}

const april = (): TruthDue => month('End April 2025', '2025-04')
const may = (): TruthDue => month('End May 2025', '2025-05')
const june = (): TruthDue => month('June 2025', '2025-06')
const sept = (): TruthDue => month('September 2025', '2025-09')

const themes: TruthTheme[] = [
  themeOf(
    'Recommendation for: Swaleby Community Health Trust and Swaleby Vale ICB, in partnership with the local authority should:',
    [
      recommendation(
        [
          '4.1',
          'Ensure that initial health assessments are done within twenty working days of a child coming into care',
        ],
        [
          'Agree one notification form which social workers send within two days.',
          'Weekly call between the health team and the placement team to chase forms.',
          'Second weekly clinic at the children’s centre.',
        ],
        {
          leads: ['Named Nurse Children in Care', 'Placements Manager'],
          dates: [april(), april()],
          outcome: ['Nine in ten assessments on time'],
          assurance: ['CPG', 'Monthly Audit', 'Monthly Audit'],
          progress: [
            'May 2025',
            'Form agreed and in use;',
            'Call is on Tuesdays;',
            'Clinic has not commenced until a doctor is found; the post has been out twice and the second time nobody applied, so a specialist nurse is being looked at instead',
          ],
        },
      ),
      recommendation(
        ['4.2', 'Ensure that care plans from health assessments are specific and followed up'],
        [
          'Rewrite the health care plan so that each need has a name and a date beside it.',
          'Reviewing officers to ask about it in each review.',
        ],
        {
          leads: ['Designated Doctor', 'IRO Manager'],
          dates: [april(), june()],
          outcome: ['Plans that a carer can use'],
          assurance: ['CPG', 'Dip sample Quarterly'],
          progress: ['May 2025', 'Agreed and printed;', 'Discussed at IRO meeting planned in June'],
        },
      ),
      recommendation(
        ['4.3', 'Ensure that strengths and difficulties questionnaires inform assessments'],
        [
          'Send questionnaires to carers in the month before the review.',
          'Score and share with the clinic before the child is seen.',
          'Refer to the emotional health panel where the score is over 17.',
        ],
        {
          leads: ['Virtual School Head', 'Named Nurse Children in Care', 'CAMHS Team Manager'],
          dates: [may()],
          outcome: ['85% have a score', 'Scores are acted on'],
          assurance: ['CPG', 'Six monthly report'],
          progress: ['May 2025', '71% returned;', 'Confirmed;', 'Panel began in March'],
        },
      ),
    ],
  ),
  themeOf('Recommendation for: Swaleby Vale ICB should:', [
    recommendation(
      ['5.1', 'Ensure that there is enough designated professional time for the number of children in care'],
      ['Benchmark against guidance and bring a business case.'],
      {
        leads: ['Director of Nursing'],
        dates: [may()],
        outcome: ['Capacity in line with guidance'],
        assurance: ['ICB Quality Committee'],
        progress: ['May 2025', 'Business case written, goes to executive in July'],
      },
    ),
    recommendation(
      ['5.2', 'Ensure that children placed here by others, and ours placed elsewhere, are not lost'],
      [
        'Make a list of all children placed out of area and when each was last seen.',
        'Write to the health teams of the eleven areas where they live.',
      ],
      {
        leads: ['Designated Nurse', 'Contracts Manager', 'Named Nurse Children in Care'],
        dates: [april(), may()],
        outcome: ['No child without a review for more than a year'],
        assurance: ['CPG', 'Monthly list'],
        progress: ['May 2025', 'List complete, 74 children;', 'Seven have answered'],
      },
    ),
  ]),
  themeOf('Recommendation for: Swaleby Hospitals and Swaleby Community Health Trust should:', [
    recommendation(
      ['6.1', 'Ensure that emergency staff know when a child who attends is in care or on a plan'],
      [
        'Switch on the national alert in the emergency department.',
        'Train the reception team in what it means.',
      ],
      {
        leads: ['ED Matron', 'Named Nurse Safeguarding'],
        dates: [{ ...day('30 June 2025', '2025-06-30') }, sept()],
        outcome: ['Every attendance is notified by the next morning'],
        assurance: ['Safeguarding Committee', 'Audit in month three'],
        progress: [
          'May 2025',
          'Supplier has given a date;',
          'Training will be in place before it is switched on',
        ],
      },
    ),
    recommendation(
      ['6.2', 'Ensure that care leavers have their health history when they turn eighteen'],
      [
        'Design a health passport with care leavers.',
        'Give a passport to each at the last review before eighteen.',
      ],
      {
        leads: ['Care Leavers’ Nurse'],
        dates: [sept()],
        outcome: ['All care leavers have a passport that they wanted'],
        assurance: ['CPG', 'Annual survey'],
        progress: ['May 2025', 'Two workshops held;', 'Not yet begun'],
      },
    ),
  ]),
]

function tableOf(of: TruthTheme): Laid {
  return free(
    [
      ['Recommendation', 'Action', 'Lead/Timescale', 'Outcome', 'Assurance Process', 'Progress'].map(
        (text) => ({
          text,
          bold: true,
          fill: 'DEEAF6',
        }),
      ),
      ...(of.objectives ?? []).map((one) => {
        const cells = CELLS.get(one)
        return [
          `${one.ref ?? ''}${one.text}`,
          one.actions.map(({ text }) => text),
          [...(cells?.leads ?? []), ...(cells?.dates ?? []).map(({ text }) => text)],
          cells?.outcome ?? [],
          cells?.assurance ?? [],
          cells?.progress ?? [],
        ]
      }),
    ],
    { widths: [3, 4.4, 2.2, 2.2, 1.8, 3], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'swaleby-review',
  title: 'Swaleby Corporate Parenting Group: Review of Health for Children in Care Action Plan Appendix 2',
  style:
    'several actions a cell; posts, then dates on lines of one cell; number run into the recommendation; assurance of frequencies; no status',
  levels: ['Recommendation for', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Initial assessments within twenty days' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Swaleby Corporate Parenting Group: Review of Health for Children in Care Action Plan Appendix 2'),
    para('Update for the meeting of 22 May 2025. CPG is the Corporate Parenting Group.'),
    strong('Figures the Group asked for'),
    table(
      [
        ['Measure', '2023/24', '2024/25', 'Target'],
        ['Initial assessments within twenty days', '48%', '61%', '90%'],
        ['Review assessments in the year', '88%', '91%', '95%'],
        ['Dental check in the year', '70%', '79%', '90%'],
      ],
      { widths: [4, 1.4, 1.4, 1.4] },
    ),
    ...themes.flatMap((of) => [heading(of.text, 2), tableOf(of)]),
    para(
      'The Group is asked to note progress and to say which of these it wishes to hear more of in September.',
    ),
  ],
}
