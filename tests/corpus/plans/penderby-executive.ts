// A cabinet's answer to a scrutiny task group, as an appendix: for each recommendation a table of its own,
// with the recommendation across it, the executive's response across it, then Action, Owner, By When,
// Progress. Choices: the recommendation is the theme; "Accept" and the reason are no action; where the
// executive declined there are no actions, and the recommendation is none.
import { free, heading, para, table, title } from '../lay.ts'
import { act, day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue | null, string]

const line = (...[text, leads, due, progress]: Line): TruthAction =>
  act(text, leads, due, progress === '' ? {} : { progress })

const RESPONSES = new Map<TruthTheme, string>()

function answered(ref: string, text: string, response: string, actions: TruthAction[]): TruthTheme {
  const made = theme(text, actions, ref)
  RESPONSES.set(made, response)
  return made
}

const themes: TruthTheme[] = [
  answered(
    '1',
    'That a written explanation of voluntary accommodation be given to each parent in a language that they read, and that the social worker record that it was understood.',
    'Accept',
    [
      line(
        'Rewrite the section 20 leaflet with the parents’ advocacy service and have it translated into the six languages most used',
        'Service Manager, Court Work',
        month('February 2019', '2019-02'),
        'Leaflet in use from 11 February. Translations expected in March.',
      ),
      line(
        'Add to the agreement form a box for the interpreter’s name and the parent’s own words',
        'Mosaic Business Analyst',
        day('31 January 2019', '2019-01-31'),
        'Done.',
      ),
    ],
  ),
  answered(
    '2',
    'That the number of children accommodated by agreement, and for how long, be reported to this committee each quarter.',
    'Accept',
    [
      line(
        'Include the figures with a commentary in the quarterly performance report',
        'Head of Performance',
        repeating('Quarterly', 'quarterly'),
        'First report 19 March.',
      ),
    ],
  ),
  answered(
    '3',
    'That all agreements made before 2016 and still in force be reviewed by someone independent of the case.',
    'Accept in part. The reviews will be made by independent reviewing officers, who are employed by the council but not by the service. To buy them in would cost £38,000.',
    [
      line(
        'List all agreements older than 24 months',
        'Head of Performance',
        month('December 2018', '2018-12'),
        'Done. 31 children.',
      ),
      line(
        'Review each with the file, the parent and the child, and seek legal advice where the plan is permanence',
        'IRO Team Manager',
        month('April 2019', '2019-04'),
        '14 reviewed. Proceedings issued for five children; three are going home.',
      ),
      line(
        'Tell the Director of any child for whom the agreement should not have been relied on',
        'IRO Team Manager',
        undated('As they arise'),
        'Two so far.',
      ),
    ],
  ),
  answered(
    '4',
    'That an elected member sit on the legal gateway panel.',
    'Reject. The panel decides upon single children, in which members can have no part; the corporate parenting board will have its figures.',
    [],
  ),
  answered('5', 'That social workers be trained afresh in consent and capacity.', 'Accept', [
    line(
      'Commission a day’s training from counsel, two dates, compulsory for all in locality teams and court work',
      'Workforce Development Officer',
      month('March 2019', '2019-03'),
      'Dates 6 and 20 March. 71 booked of 84.',
    ),
    line(
      'Put the training into induction for all new starters',
      'Workforce Development Officer; Principal Social Worker',
      month('May 2019', '2019-05'),
      '',
    ),
    line(
      'Test by audit of 15 agreements six months after',
      'Principal Social Worker',
      month('October 2019', '2019-10'),
      '',
    ),
  ]),
  answered(
    '6',
    'That families be told what the council has learnt and that an apology be given where one is due.',
    'Accept',
    [
      line(
        'Write to the families whose files were audited and offer to meet',
        'Director of Children’s Services',
        month('November 2018', '2018-11'),
        'Letters sent 23 November. Two families have met the Director.',
      ),
      line(
        'Publish a short note of what was learnt on the council’s website',
        'Communications Manager; Service Manager, Court Work',
        month('April 2019', '2019-04'),
        'Draft with counsel.',
      ),
    ],
  ),
  answered(
    '7',
    'That the committee receive a report on the progress of these recommendations after six months.',
    'Accept',
    [
      line(
        'Report to the committee',
        'Assistant Director, Safeguarding and Family Support',
        month('July 2019', '2019-07'),
        '',
      ),
    ],
  ),
]

function block(of: TruthTheme): Laid {
  const fill = 'DEEAF6'
  const actions = of.actions ?? []
  return free(
    [
      [{ text: `Recommendation No. ${of.ref ?? ''}`, bold: true, fill, across: 4 }],
      [{ text: of.text, across: 4 }],
      [
        { text: 'Executive Response', bold: true, fill },
        { text: RESPONSES.get(of) ?? '', across: 3 },
      ],
      ['Action', 'Owner', 'By When', 'Progress'].map((text) => ({ text, bold: true, fill })),
      ...(actions.length === 0
        ? [['None', '', '', '']]
        : actions.map((one) => [one.text, one.leads.join(' and '), one.due?.text ?? '', one.progress ?? ''])),
    ],
    { widths: [4, 2.5, 1.6, 4], headings: 0 },
  )
}

export const plan: CorpusPlan = {
  id: 'penderby-executive',
  title: 'Executive response to the task group’s review of voluntary accommodation',
  style:
    'a table for each scrutiny recommendation: recommendation and response across it, then action, owner, by when and progress; one rejected',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes: themes.filter(({ actions }) => (actions ?? []).length > 0),
  decoys: [{ kind: 'people', words: 'Councillor Ingram (chairperson)' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Appendix 1: Executive response to the task group’s review of voluntary accommodation'),
    para('Penderby Council. Children and Young People Scrutiny Committee, 5 March 2019'),
    para(
      'The committee’s task and finish group reported in October 2018 after an audit by colleagues from the region. The executive’s response to each of its recommendations, and what has been done since, is set out below.',
    ),
    table(
      [
        ['Members of the task group', 'Ward'],
        ['Councillor Ingram (chairperson)', 'Whitmoor'],
        ['Councillor Pryor', 'Penderby South'],
        ['Councillor Achterberg', 'Three Bridges'],
      ],
      { widths: [3, 2] },
    ),
    heading('Responses', 2),
    ...themes.flatMap((of) => [block(of), para('')]).filter((one) => !('text' in one) || one.text !== ''),
  ],
}
