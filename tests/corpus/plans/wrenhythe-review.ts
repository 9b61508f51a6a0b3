// A service's plan from the recommendations of a national inquiry: a table for each standard with the item numbered on
// through the whole plan, the audit's number, actions numbered afresh in each cell, and officers and timescales line by
// line beside them. Choices: the item stands above its actions and the standard above that; where a cell has as many
// officers or dates as actions each is its action's own, otherwise they serve all; monitoring is no progress.
import { free, heading, para, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

type Row = {
  audit: string
  who: string[]
  when: string[]
  watch: string[]
  numbered: boolean
}
const ROWS = new Map<TruthObjective, Row>()

type Given = {
  no: string
  text: string
  audit: string
  who: string[]
  watch: string[]
  when: TruthDue[]
}

function item(given: Given, texts: string[]): TruthObjective {
  const numbered = texts.length > 1
  const actions = texts.map((text, at): TruthAction => {
    const who = given.who.length === texts.length ? (given.who[at] ?? '') : given.who.join(';')
    const due = given.when.length === texts.length ? given.when[at] : given.when[0]
    return act(text, who.replaceAll(' and ', ';'), due ?? null, numbered ? { ref: String(at + 1) } : {})
  })
  const made = aim(given.text, actions, given.no)
  ROWS.set(made, {
    audit: given.audit,
    who: given.who,
    when: given.when.map(({ text }) => text),
    watch: given.watch,
    numbered,
  })
  return made
}

const themes: TruthTheme[] = [
  themeOf(
    'Contacts and referrals',
    [
      item(
        {
          no: '1',
          text: 'To know how much need we turn away',
          audit: '1.2',
          who: ['Lorna Peake', 'Anil Ghosh'],
          when: [month('End Jan 27', '2027-01'), month('From Feb 27', '2027-02')],
          watch: ['Quarterly activity report', 'Feedback from Lead Member'],
        },
        [
          'Record the reason for every contact closed at the front door and the advice given',
          'Include the figures in the monthly report to the Director and Lead Member',
        ],
      ),
      item(
        {
          no: '2',
          text: 'To have professional referrals confirmed in writing within a day',
          audit: '1.3',
          who: ['Lorna Peake', 'Sister Joan Eady'],
          when: [month('End Jan 27', '2027-01'), month('March 27', '2027-03')],
          watch: ['Partnership executive', 'Training sub group'],
        },
        [
          'Remind every agency through the Partnership and refuse politely what is only spoken',
          'Put it in basic safeguarding training for health staff',
        ],
      ),
      item(
        {
          no: '3',
          text: 'To record that the police were told at once where a crime may have been committed against a child',
          audit: '1.6',
          who: ['Lorna Peake and Curtis Dale'],
          when: [month('End Jan 27', '2027-01')],
          watch: ['Supervision at all levels'],
        },
        ['All staff to action; file audits to confirm practice'],
      ),
    ],
    'Standard 1',
  ),
  themeOf(
    'Assessment',
    [
      item(
        {
          no: '4',
          text: 'To see and speak to every child alone where that is right for the child',
          audit: '2.1',
          who: ['Curtis Dale', 'Curtis Dale', 'Meg Truscott'],
          when: [
            month('End Dec 26', '2026-12'),
            repeating('Monthly', 'monthly'),
            month('April 27', '2027-04'),
          ],
          watch: ['Dip sample of 20', 'Performance clinic', 'Audit round 3'],
        },
        [
          'Make “seen alone – yes, no, why not” a field that cannot be skipped',
          'Team managers to look at every “no”',
          'Direct work toolkit in each office and a half day on how to use it',
        ],
      ),
      item(
        {
          no: '5',
          text: 'To use interpreters who are not members of the family',
          audit: '2.4',
          who: ['Anil Ghosh'],
          when: [month('Feb 27', '2027-02')],
          watch: ['Contract monitoring'],
        },
        [
          'Renew the interpreting contract with a four hour response',
          'Telephone interpreting numbers to every duty desk',
        ],
      ),
      item(
        {
          no: '6',
          text: 'To read the whole file, and other authorities’ files, before deciding',
          audit: '2.7',
          who: ['Curtis Dale', 'Priya Nand'],
          when: [month('Jan 27', '2027-01'), undated('Awaiting date from supplier')],
          watch: ['Chronology audit', 'Systems board'],
        },
        [
          'Chronology begun on the first day and reviewed in supervision',
          'Old scanned files made searchable in the case system',
        ],
      ),
    ],
    'Standard 2',
  ),
  themeOf(
    'Supervision and management',
    [
      item(
        {
          no: '7',
          text: 'To have decisions made by managers who have read the record',
          audit: '4.2',
          who: ['Meg Truscott'],
          when: [month('March 27', '2027-03')],
          watch: ['Management oversight audit'],
        },
        ['Every closure and every step down to carry a manager’s reasons in their own words'],
      ),
      item(
        {
          no: '8',
          text: 'To give newly qualified workers work that they can carry',
          audit: '4.5',
          who: ['Priya Nand', 'Anil Ghosh'],
          when: [month('Feb 27', '2027-02'), month('Sept 27', '2027-09')],
          watch: ['Caseload report', 'Employer standards return'],
        },
        [
          'Cap protected caseloads at twelve and report each breach',
          'Appoint two practice educators to the assessment teams',
        ],
      ),
    ],
    'Standard 3',
  ),
]

const HEADS = [
  'Item',
  'Audit No.',
  'Actions Required',
  'Lead Officer(s)',
  'Timescale',
  'Monitoring Arrangements',
]

function standard(of: TruthTheme): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true })),
      ...(of.objectives ?? []).map((one) => {
        const row = ROWS.get(one)
        return [
          `${one.ref ?? ''}. ${one.text}`,
          row?.audit ?? '',
          one.actions.map(({ ref, text }) => (ref === undefined ? text : `${ref}. ${text}`)),
          row?.who ?? [],
          row?.when ?? [],
          row?.watch ?? [],
        ]
      }),
    ],
    { widths: [3, 0.9, 5, 2.2, 1.8, 2.6], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'wrenhythe-review',
  title: 'Wrenhythe Children and Families Service: recommendations of the national review – improvement plan',
  style:
    'a table for each standard; numbered items beside actions numbered afresh, officers and dates line by line',
  levels: ['Standard', 'Item', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'odt', 'html', 'pdf:ruled', 'pdf:lines', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'Wrenhythe Children and Families Service: recommendations of the national review – improvement plan',
    ),
    para(
      'Prepared by the Head of Safeguarding for Cabinet, 9 December 2026. The audit number is that of the self-audit tool sent to all authorities in August.',
    ),
    ...themes.flatMap((of) => [heading(`${of.ref ?? ''} – ${of.text}`, 2), standard(of)]),
  ],
}
