// Peer review and fostering inspection recommendations, with what has been done. The timescale and lead stand before the
// action; actions are told in the past tense; the number of a recommendation stands at its end in square brackets.
// Choices: the group is the theme, the recommendation the objective, each paragraph of the actions cell is one row's action.
import { free, heading, para, title } from '../lay.ts'
import { act, aim, month, rated, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

type Row = [string, TruthDue, string, string, string?]
const EVIDENCE = new Map<TruthAction, string>()

const yes: TruthRating = rated('Yes', 'complete')
const partly: TruthRating = { texts: ['Partly', 'At risk', 'On track'], statuses: ['on-track', 'at-risk'] }
const no: TruthRating = {
  texts: ['No', 'Not started', 'Off track'],
  statuses: ['not-started', 'off-track', 'at-risk'],
}
const RATINGS: Record<string, TruthRating> = { Yes: yes, Partly: partly, No: no }

function rec(ref: string, text: string, rows: Row[]) {
  return aim(
    text,
    rows.map(([done, due, leads, achieved, evidence]) => {
      const made = act(done, leads, due, { rating: RATINGS[achieved] ?? null })
      EVIDENCE.set(made, evidence ?? '')
      return made
    }),
    ref,
  )
}

const onwards = (text: string, when: string): TruthDue => ({ ...month(text, when), also: [null] })

const themes: TruthTheme[] = [
  themeOf('Peer Review Recommendations', [
    rec('4PR', 'Consider whether the fostering panel has enough members with lived experience of care', [
      [
        'Two care-experienced members were appointed in January and have been given a mentor each. Their fee was brought into line with that of other members.',
        month('Jan 2025', '2025-01'),
        'Panel Adviser',
        'Yes',
        'Panel minutes; feedback from the chair. Questions put to applicants have changed.',
      ],
    ]),
    rec('7PR', 'Make sure that the Leader and the Lead Member understand sufficiency and what it costs', [
      [
        'A briefing was given to Cabinet members and a monthly note is sent to the Lead Member with the numbers of carers gained and lost.',
        onwards('Feb 2025 onwards', '2025-02'),
        'Assistant Director, Corporate Parenting',
        'Yes',
        'Note for each month from February. Question asked at full Council in March.',
      ],
      [
        'A visit to two fostering households was arranged for the Lead Member; one has taken place.',
        month('April 2025', '2025-04'),
        'Head of Fostering',
        'Partly',
        'Diary. Second household to be rearranged after illness.',
      ],
    ]),
    rec('12 PR', 'Shorten the time from first enquiry to the initial visit. Refer to 3 FI', [
      [
        'A duty rota was set up so that each enquirer has a call the same day, and evening visits were added.',
        month('March 2025', '2025-03'),
        'Recruitment Team Manager',
        'Yes',
        'Median wait down from 16 days to 6.',
      ],
      [
        'The enquiry form on the website was cut from 41 questions to 12.',
        month('April 2025', '2025-04'),
        'Marketing Officer; Web Team',
        'Yes',
        'Abandoned forms fell by half.',
      ],
    ]),
    rec('22PR', 'Give foster carers a stronger say in the running of the service', [
      [
        'A carers’ council was elected, with a place for kinship carers, and meets the Head of Fostering each quarter.',
        onwards('Jan 2025 onwards', '2025-01'),
        'Head of Fostering',
        'Yes',
        'Notes of two meetings. Mileage rate raised at their request.',
      ],
      [
        'A survey of all carers was planned for the spring and was put back because the last one had not been answered to their satisfaction.',
        month('Sept 2025', '2025-09'),
        'Participation Officer; Carers’ Council Chair',
        'No',
        'Draft questions with the council.',
      ],
    ]),
  ]),
  themeOf('Fostering Inspection Recommendations', [
    rec('1FI', 'Supervising social workers’ unannounced visits should be done each year and recorded', [
      [
        'The list of visits was put on the system so that a missed one shows in red, and every team manager has gone through it with each worker.',
        month('Feb 2025', '2025-02'),
        'Fostering Team Managers',
        'Yes',
        '97% done in the year to March, was 71%.',
      ],
    ]),
    rec('3 FI', 'Reports to panel should analyse and not only describe', [
      [
        'A writing course was run for assessing social workers, and a good report was shared with permission of the applicants.',
        month('May 2025', '2025-05'),
        'Panel Adviser; Principal Social Worker',
        'Partly',
        'Panel’s marks for quality: average up from 2.6 to 3.1 out of 5.',
      ],
      [
        'Managers have agreed to return a report at first reading rather than to mend it themselves.',
        onwards('April 2025 onwards', '2025-04'),
        'Fostering Team Managers',
        'Partly',
        '',
      ],
    ]),
    rec('5FI', 'Children’s delegated authority forms should be complete and known to carers', [
      [
        'The form was rewritten with carers and is now looked at in each review.',
        month('June 2025', '2025-06'),
        'IRO Manager',
        'Partly',
        '64% of files have the new form. Older placements to be done by the summer reviews.',
      ],
      [
        'A card for schools and surgeries was designed so that carers need not explain each time.',
        undated('When printing budget is agreed'),
        'Marketing Officer',
        'No',
        'Proof seen by carers’ council.',
      ],
    ]),
    rec(
      '8FI',
      'Allegations against carers should be resolved without delay and with independent support for the carer',
      [
        [
          'An agreement was made with a charity for independent support within two working days.',
          month('March 2025', '2025-03'),
          'Head of Fostering; LADO',
          'Yes',
          'Used four times. Carers’ comments good.',
        ],
        [
          'Cases open for longer than eight weeks have been brought to the Assistant Director each month.',
          onwards('Feb 2025 onwards', '2025-02'),
          'LADO',
          'Yes',
          'Longest at present nine weeks (police matter).',
        ],
      ],
    ),
  ]),
]

const TITLES = ['Recommendation', 'Timescale', 'Lead officer', 'Actions', 'Evidence/Impact', 'Achieved']

function group(of: TruthTheme): Laid[] {
  return [
    heading(of.text, 2),
    free(
      [
        TITLES.map((text) => ({ text, bold: true })),
        ...(of.objectives ?? []).flatMap(({ text, ref, actions }) =>
          actions.map((one, at) => [
            ...(at === 0 ? [{ text: `${text} [${ref ?? ''}]`, down: actions.length }] : []),
            one.due?.text ?? '',
            one.leads.join(' / '),
            one.text,
            EVIDENCE.get(one) ?? '',
            one.rating?.texts[0] ?? '',
          ]),
        ),
      ],
      { widths: [3, 1.4, 2, 4, 3, 1.1], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'cottlemere-fostering',
  title: 'Cottlemere: Peer Review and Fostering Inspection – Action Plan and Progress',
  style:
    'recommendation first with its number in square brackets behind it, then date and lead before the action, actions in the past tense, an Achieved column of yes, partly and no',
  levels: ['Group', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:lines', 'odt', 'text:tabs', 'text:paragraphs', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Corporate Parenting Panel, 19 June 2025' },
  layout: () => [
    title('Cottlemere: Peer Review and Fostering Inspection – Action Plan and Progress'),
    para('PR = peer review, FI = fostering inspection. Recommendations not listed were for other services.'),
    ...themes.flatMap(group),
    para('Members are asked to note the progress made.'),
  ],
}
