// A table that went to scrutiny after two reviews in one year, an ILACS inspection and a peer challenge: the
// recommendation printed once with its source and then left blank, actions below, updates of several
// paragraphs. Choices: the recommendation is the parent and its source a further field; "Closed – business as
// usual" is finished and may be called embedded or complete;
// where an officer answers with a partner each is a lead; the portfolio holder at the head of the paper is
// not; "Before May" is the end of April, though May itself may be given.
import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, month, placedActions, printed, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'

const STATUS: Record<string, TruthRating> = {
  c: rated('Complete', 'complete'),
  b: rated('Closed – business as usual', 'embedded', 'complete'),
  p: rated('In progress', 'on-track'),
  d: rated('In progress (delayed)', 'at-risk', 'off-track'),
  n: rated('Not started', 'not-started'),
}

const UPDATES = new Map<TruthAction, string[]>()

/** Each update may have several paragraphs, parted by two strokes. */
function lines(text: string): TruthAction[] {
  return piped(text).map(([ref = '', words = '', lead = '', due = '', code = '', update = '']) => {
    const parts = update === '' ? [] : update.split(' // ')
    const made = act(words, lead, dueOf(due), {
      ref,
      rating: STATUS[code] ?? null,
      progress: parts.join(' '),
    })
    UPDATES.set(made, parts)
    return made
  })
}

const SOURCES = [
  'ILACS 2023 para 7',
  'ILACS 2023 para 16',
  'LGA peer challenge',
  'ILACS 2023 paras 19–21; LGA peer challenge',
  'LGA peer challenge',
  'ILACS 2023 para 33',
]

const themes = [
  theme(
    'Strengthen the partnership’s response to children who are electively home educated or missing from education and who are also known to social care',
    lines(`
1a | Match the lists of children missing education and of those electively home educated to the social care system every week and tell the allocated worker of any change | Education Welfare Manager | October 2023 | b | The match has run each Sunday night since 1 October 2023 and needs no one to start it. // In the last quarter 41 workers were told of a change within two days.
1b | Write a joint protocol for home visits where education and social care both have worries, and train both services in it together | Education Welfare Manager; Service Manager – Assessment | Jan 2024 | c | The protocol was approved in December 2023. Three joint training days were held in January and February and 66 people came.
1c | Report twice a year to the Safeguarding Partnership on this group of children | Head of Education Access | Six-monthly=six-monthly | p | The first report was taken in March 2024. The next is due in September.
`),
    '1',
  ),
  theme(
    'Ensure that children in private fostering arrangements, and those who live with connected carers, are assessed promptly',
    lines(`
2a | Run an awareness campaign with schools, language colleges, GPs and faith groups | Communications Manager; Fostering Team Manager | 30/11/2023 | c | Held in November. Notifications in the following three months rose from two to nine.
2b | Increase the capacity of the connected persons team by two social workers for twelve months to clear assessments which are past sixteen weeks | Head of Corporate Parenting | 1 December 2023=2023-12-01 | d | One worker started in January. It has not been possible to recruit the second at the grade offered and the post is being covered by overtime in the fostering team. // The number of assessments past sixteen weeks has gone down from 27 to 18. At this rate they will be cleared in August and not in May as we had planned. // Members asked in March what this has meant for carers. Seven households were paid late as a result and have had an apology and their money.
2c | Publish plain guidance for family members who are asked to care for a child at short notice, with what they will be paid and by whom | Fostering Team Manager | Feb 2024 | c | Published in print and on the website. Translated into four languages.
`),
    '2',
  ),
  theme(
    'Make better use of the voluntary and community sector in early help, and let communities shape what is offered',
    lines(`
3a | Map the early help offered by voluntary and community groups in each of the nine communities, including what is offered in church halls and by sports clubs which have no contract with us | Early Help Partnership Lead; Monkwith Voluntary Action | March 2024 | c | 214 groups were found. The map is on the Family Information Service website.
3b | Set aside a small grants fund of £120,000 which is decided on by residents and young people | Early Help Partnership Lead; Finance | April 2024 | p | Cabinet agreed the fund in February. The first round closes on 31 May.
3c | Invite the sector to nominate two members of the Early Help Board | Chair of the Early Help Board | Nov 2023 | b | Two members attend each time and one is now vice-chair.
3d | Move to three-year funding agreements for the family support contracts let by the council | Head of Commissioning; Procurement | 2024/25=2025-03y | n | 
`),
    '3',
  ),
  theme(
    'Improve the oversight of children with complex needs who need joint funding from health, education and social care',
    lines(`
4a | Replace the three existing panels with one complex needs panel that has delegated power to spend | Assistant Director (Commissioning); ICB Director of Place | January 2024 | d | Draft terms of reference have been through the council and were to go to the ICB’s executive in January. The ICB has been in consultation over its own structure since the autumn and the paper has been put off twice. // The Chief Executive has written to the ICB. Meanwhile the chairs of the three panels hold a call each Monday about children who are on more than one list.
4b | Agree a dispute procedure with a limit of ten working days so that no child waits while agencies argue about money | Assistant Director (Commissioning); ICB Director of Place | Dec-23 | c | In use. It has been called upon twice.
4c | Keep a register of dynamic support for children with a learning disability or autism who are at risk of admission, and see that each has a keyworker | Transforming Care Lead | Ongoing=ongoing | p | 17 children are on the register, of whom 15 have a keyworker.
`),
    '4',
  ),
  theme(
    'Develop the role of elected members as corporate parents and as scrutineers',
    lines(`
5a | Revise the scorecard that is brought to this Committee so that it has no more than fifteen measures, each with a line of commentary | Head of Performance | September 2023 | b | Members have used the new scorecard since September and asked for one change.
5b | Match each member of the Corporate Parenting Panel to a service, with two visits a year | Democratic Services; Participation Manager | Before May 2024=2024-05 | p | Nine of twelve have made a visit.
5c | Arrange for the Children in Care Council to set the questions at one meeting of the Committee a year | Participation Manager | June 2024 | p | Set down for 25 June. The young people have chosen to ask about transport and about social workers leaving.
`),
    '5',
  ),
  theme(
    'Raise the quality of supervision so that it is reflective and drives children’s plans',
    lines(`
6a | Train all first line managers in a model of reflective supervision over five days | Principal Social Worker | By 31 March 2024=2024-03-31 | c | 41 of 43 managers have finished. The last two have been on leave and will join the next course.
6b | Ask workers each quarter, without names, how useful their supervision has been | Principal Social Worker; HR | Quarterly from January 2024=2024-01+quarterly | p | January: 58% said useful or very useful. April: 67%.
6c | Reduce spans of control so that no manager supervises more than seven people |  | To be agreed= | n | This depends on the outcome of the management review, which has not yet reported.
`),
    '6',
  ),
]

for (const { action } of placedActions({ themes }))
  if (action.ref === '5b')
    action.due = { ...month('Before May 2024', '2024-04'), also: ['2024-05-31', '2024-05-01'] }

const recommendation = ({ theme: of }: { theme: { text: string; ref?: string } }): string =>
  `${of.ref ?? ''}. ${of.text}`

export const plan: CorpusPlan = {
  id: 'monkwith-scrutiny-response',
  title:
    'Monkwith Children and Families Scrutiny Committee, 21 May 2024: Response to Inspection and Peer Challenge',
  style:
    'one long table in a scrutiny paper: the recommendation and its source printed once and blank below, leads on lines of their own, status in words, updates of up to three paragraphs',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'ILACS inspection 6 to 17 March 2023' },
    { kind: 'other', words: 'Total 19' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:columns'],
  page: {
    landscape: true,
    size: 9,
    footer: 'Children and Families Scrutiny Committee 21 May 2024, Item 7 Appendix A',
  },
  layout: () => [
    title(
      'Monkwith Children and Families Scrutiny Committee, 21 May 2024: Response to Inspection and Peer Challenge',
    ),
    table(
      [
        ['Report title', 'Response to Inspection and Peer Challenge: one year on'],
        ['Portfolio holder', 'Cllr Barnaby Ainscough, Children, Families and Skills'],
        ['Report author', 'Improvement and Inspection Manager'],
        ['Wards', 'All'],
        ['Key decision', 'No'],
      ],
      { widths: [2, 6], headings: 0 },
    ),
    heading('1 Purpose', 2),
    para(
      '1.1 In July 2023 the Committee asked for a single table showing what has been done about the recommendations of the two reviews that took place last year, so that members need not read two plans. It is at Appendix A.',
    ),
    heading('2 The two reviews', 2),
    table([
      ['Review', 'When', 'Outcome'],
      [
        'ILACS inspection',
        '6 to 17 March 2023',
        'Good overall; requires improvement for help and protection',
      ],
      ['LGA peer challenge', '20 to 23 June 2023', 'No grade; four areas for consideration'],
    ]),
    para(
      '2.1 Inspectors found that most children in Monkwith receive a good service and that leaders know where it falls short. They asked for improvement in three things. The peer team stayed for four days, met 140 people and left us with suggestions of which we have accepted all. The two sets overlap and have been merged into six recommendations. The wording is ours where two were put together.',
    ),
    para(
      '2.2 The Children’s Improvement Steering Group, chaired by the Chief Executive, looks at the table every month. Its minutes are sent to the chair and vice-chair of this Committee. An action is marked as complete by the Steering Group and not by its lead, once evidence has been seen. It is closed to business as usual after three further months.',
    ),
    heading('3 Where we are', 2),
    table([
      ['Status', 'Number of actions'],
      ['Complete', '6'],
      ['Closed – business as usual', '3'],
      ['In progress', '6'],
      ['In progress (delayed)', '2'],
      ['Not started', '2'],
      ['Total', '19'],
    ]),
    para(
      '3.1 The Committee may wish to ask about action 4a, which depends on the ICB, and action 2b, which has been held up by recruitment.',
    ),
    strong('4 Recommendation'),
    para(
      '4.1 That the Committee notes progress and says which actions it wishes to see again in six months.',
    ),
    heading('Appendix A: Response to recommendations', 1),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Recommendation', width: 3.4, of: recommendation, once: (row) => row.theme },
        {
          title: 'Source',
          width: 1.6,
          of: (row) => SOURCES[themes.indexOf(row.theme)] ?? '',
          once: (row) => row.theme,
        },
        { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Agreed action', width: 4.2, of: ({ action }) => action.text },
        { title: 'Lead officer / partner', width: 2.3, of: ({ action }) => action.leads },
        { title: 'Target date', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
        { title: 'Update (May 2024)', width: 5.4, of: ({ action }) => UPDATES.get(action) ?? '' },
      ],
    }),
  ],
}
