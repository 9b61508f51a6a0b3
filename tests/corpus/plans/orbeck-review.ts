// A child safeguarding practice review's action plan: three-part numbers carried over from chapter 10 of the
// report, bodies with a name each in the lead's cell and, where each has a date of its own, the dates in the
// same order. Choices: a recommendation is the finding its action answers; of two dates the later is in force;
// the outcome's own date is no due date.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { day, month, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Row = [
  ref: string,
  finding: string,
  text: string,
  leads: string[],
  due: TruthDue | null,
  outcome: string,
]

function line([ref, finding, text, leads, due, outcome]: Row): TruthAction {
  return written(
    text,
    { lead: leads, when: (due?.text ?? '').split('\n') },
    { ref, leads, due, findings: [finding], ...(outcome === '' ? {} : { success: outcome }) },
  )
}

const two = (text: string, last: string, first: string): TruthDue => ({
  ...month(text, last),
  also: [month(first, first).date],
})

const themes: TruthTheme[] = [
  theme(
    'Health',
    [
      line([
        '10.1.1',
        'Health visitors should be told within one working day when a family on the targeted caseload fails to register with a GP.',
        'Agree a weekly report of unregistered under-fives between the two practices federations and the 0-19 service.',
        ['OHT- Marion Sefton', 'ICB- Paul Addy'],
        two('Jan 24\nApril 24', '2024-04', '2024-01'),
        'No child under five on the targeted caseload is without a GP for more than a fortnight. Audit of twenty records – Sept 24',
      ]),
      line([
        '10.1.2',
        'The Trust should assure itself that bruising in babies who cannot yet move is always referred.',
        'Reissue the bruising pathway with a one-page version for out of hours staff and put it in the induction of junior doctors.',
        ['OHT- Dr Nia Prosser'],
        month('Feb 24', '2024-02'),
        'All referrals made the same day. Dip sample by Named Doctor – June 24',
      ]),
      line([
        '10.1.3',
        'Midwives should record who else lives in the home.',
        'Add a mandatory household section to the booking form and the 28 week review.',
        ['OHT- Carol Whitty'],
        month('May 24', '2024-05'),
        'Household recorded in 95% of bookings',
      ]),
      line([
        '10.1.4',
        'Adult mental health services should think about the child when a parent stops attending.',
        'Change the did not attend letter and the clinic checklist so that a parent is never discharged without a call to the health visitor or school nurse.',
        ['MHT- Robert Ince', 'OHT- Marion Sefton'],
        two('March 24\nJuly 24', '2024-07', '2024-03'),
        'Calls made in all cases sampled. Re-audit – Nov 24',
      ]),
    ],
    '10.1',
  ),
  theme(
    'Children’s Social Care',
    [
      line([
        '10.2.1',
        'Strategy discussions should not be closed without the view of the school or nursery.',
        'Amend the strategy discussion form so that it cannot be signed off with the education box empty.',
        ['OCC- Helen Garrity'],
        month('Dec 23', '2023-12'),
        'Education present or views given in 9 out of 10 discussions',
      ]),
      line([
        '10.2.2',
        'Managers should check that fathers have been spoken to before an assessment is finished.',
        'Add a question to the supervision template and brief all team managers in two half-day sessions.',
        ['OCC- Helen Garrity', 'OCC- Dev Anand'],
        month('Jan 24', '2024-01'),
        'Fathers seen in 80% of assessments, or the reason why not is written. Audit of 30 assessments – Oct 24',
      ]),
      line([
        '10.2.3',
        'The step-down arrangements between child in need and early help were not understood by anyone the reviewer met.',
        'Rewrite the step-down protocol as a flowchart of no more than one page; test it with six practitioners before it is issued.',
        ['OCC- Dev Anand'],
        day('29 Feb 24', '2024-02-29'),
        'Families tell us they knew who was working with them. Feedback calls – Sept 24',
      ]),
      line([
        '10.2.4',
        'Out of hours workers should be able to see the child’s plan.',
        'Give the emergency duty team read access to early help episodes.',
        ['OCC- ICT Business Partner'],
        month('June 24', '2024-06'),
        '',
      ]),
    ],
    '10.2',
  ),
  theme(
    'Police',
    [
      line([
        '10.3.1',
        'Officers attending domestic incidents should speak to each child in the house.',
        'Include voice of the child in the body worn video review that sergeants do each month.',
        ['Police- DCI Lorna Tate'],
        month('March 24', '2024-03'),
        'Child spoken to in 85% of incidents reviewed',
      ]),
      line([
        '10.3.2',
        'Notifications to schools should arrive before the school day starts.',
        'Move the notification run from 10am to 7am and include the weekend in Monday’s run.',
        ['Police- Systems Lead', 'OCC- Schools Safeguarding Adviser'],
        two('Nov 23\nJan 24', '2024-01', '2023-11'),
        '98% of notifications before 8.30. Report to Partnership – May 24',
      ]),
    ],
    '10.3',
  ),
  theme(
    'Education and Early Years',
    [
      line([
        '10.4.1',
        'Nurseries should know what to do when a two year old on a funded place stops coming.',
        'Write an attendance expectation for funded twos with a three-day call rule; put it in the provider agreement from September.',
        ['OCC- Early Years Manager'],
        month('July 24', '2024-07'),
        'All 61 providers signed up. Visits – Dec 24',
      ]),
      line([
        '10.4.2',
        'Safeguarding files should move with the child.',
        'Designated leads’ network to run a transfer week each September with a receipt slip.',
        ['OCC- Schools Safeguarding Adviser'],
        month('Sept 24', '2024-09'),
        'Receipts held for every child who moved',
      ]),
    ],
    '10.4',
  ),
  theme(
    'The Partnership',
    [
      line([
        '10.5.1',
        'The Partnership should satisfy itself that learning from this review has reached front-line staff.',
        'Seven-minute briefing, two lunchtime webinars, and a short survey of staff six months on.',
        ['OSCP- Business Manager'],
        month('April 24', '2024-04'),
        'Three quarters of those asked can name two changes. Survey – Oct 24',
      ]),
      line([
        '10.5.2',
        'The escalation procedure was known about but not used.',
        'Relaunch it with a named person in each agency, and publish each quarter how many times it was used and what came of it.',
        ['OSCP- Business Manager', 'All agencies'],
        month('Feb 24', '2024-02'),
        'Use of the procedure doubles in the first year',
      ]),
    ],
    '10.5',
  ),
]

export const plan: CorpusPlan = {
  id: 'orbeck-review',
  title: 'Local Child Safeguarding Practice Review: Child M – Action Plan',
  style:
    'three-part numbers from chapter 10, bodies with names and their dates side by side, outcome with an audit date',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'OHT Orbeck Hospitals NHS Trust' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'OSCP – Child M – action plan v4 – not for onward circulation' },
  layout: () => [
    title('Local Child Safeguarding Practice Review: Child M – Action Plan'),
    para('Orbeck Safeguarding Children Partnership, November 2023'),
    para(
      'The recommendations are those of chapter 10 of the review and keep the numbers they have there. Single agency actions are monitored by each agency’s own safeguarding committee and brought to the Practice Review Group every quarter.',
    ),
    heading('10. Recommendations and actions', 2),
    free(
      [
        ['', 'Recommendation', 'Action', 'Lead', 'When', 'Outcome'].map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) => [
          [{ text: `${of.ref ?? ''} ${of.text}`, across: 6, bold: true, fill: 'D9D9D9' }],
          ...(of.actions ?? []).map((action) => [
            action.ref ?? '',
            action.findings ?? '',
            action.text,
            cellFor(action, 'lead'),
            cellFor(action, 'when'),
            action.success ?? '',
          ]),
        ]),
      ],
      { widths: [1, 4, 4, 2.4, 1.2, 3.6], headings: 1 },
    ),
    heading('Abbreviations', 2),
    table(
      [
        ['Short form', 'Body'],
        ['OHT', 'Orbeck Hospitals NHS Trust'],
        ['MHT', 'Mental Health Trust'],
        ['ICB', 'Integrated Care Board'],
        ['OCC', 'Orbeck County Council'],
        ['OSCP', 'Orbeck Safeguarding Children Partnership'],
      ],
      { widths: [1, 4] },
    ),
    ...bullets(
      'Next report to Practice Review Group: 14 March 2024.',
      'Publication of the review is subject to the criminal trial.',
    ),
  ],
}
