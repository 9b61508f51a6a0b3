// An improvement action tracker kept in a workbook at its seventeenth version: question words for titles, bands for
// areas and recommendations within the table, COMPLETED at the head of a status cell that then goes on.
// Choices: who says COMPLETED has completed, though a fair reader who sees more to do may say on track; a status
// without such a word is progress and no rating; where phases share a date cell the last is in force.
import { free, heading, para, sheet, table, title } from '../lay.ts'
import { aim, day, month, repeating, themeOf } from '../truth.ts'
import type { Free } from '../lay.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = {
  ref: string
  what: string
  who: string
  leads: string[]
  how: string
  when: TruthDue | null
  success: string
  now: string
  done?: boolean
  quarters: string
}

function line({ ref, what, who, leads, how, when, success, now, done, quarters }: Line): TruthAction {
  return written(
    what,
    { who, how, now, quarters },
    {
      ref,
      leads,
      due: when,
      success,
      rating: done === true ? { texts: ['COMPLETED', now], statuses: ['complete', 'on-track'] } : null,
      ...(done === true ? {} : { progress: now }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'CHILDREN WHO NEED HELP AND PROTECTION',
    [
      aim(
        'Ensure that decisions at the front door are timely and that the threshold is understood by all',
        [
          line({
            ref: '1.1',
            what: 'Contacts decided on within one working day',
            who: 'Head of Service MASH/ Team Manager MASH',
            leads: ['Head of Service MASH', 'Team Manager MASH'],
            how: 'Two more decision makers. Rag list at 10 and 3.',
            when: month('Dec 2016', '2016-12'),
            success: 'Target within 24 hours – 95%',
            now: 'COMPLETED 96% in December. To go on being watched through the daily list until Easter.',
            done: true,
            quarters: 'Q1 71% Q2 83% Q3 94%',
          }),
          line({
            ref: '1.2',
            what: 'Threshold document rewritten with partners',
            who: 'Safeguarding Board Manager',
            leads: ['Safeguarding Board Manager'],
            how: 'Working group of six agencies. Roadshows in each locality.',
            when: month('Phase 1 completed / Phase 2 Mar 2017', '2017-03'),
            success: 'Fewer contacts that lead to nothing (now 61%)',
            now: '9.12.16 Phase 2 (roadshows) – three of five dates are booked.',
            quarters: '',
          }),
          line({
            ref: '1.3',
            what: 'Health worker sits in the MASH every day',
            who: 'CCG Designated Nurse',
            leads: ['CCG Designated Nurse'],
            how: 'Business case',
            when: month('Feb 2017', '2017-02'),
            success: 'Health information in 90% of strategy discussions',
            now: '13/12/16 post advertised for the second time. Interviews 18/1/17.',
            quarters: 'Q2 44% Q3 47%',
          }),
        ],
        '1',
      ),
      aim(
        'Improve the quality and timeliness of assessments',
        [
          line({
            ref: '2.1',
            what: 'Bring down caseloads in the assessment teams to 18',
            who: 'Head of Service Assessment/ Head of Service HR',
            leads: ['Head of Service Assessment', 'Head of Service HR'],
            how: 'Recruitment campaign; fourth team',
            when: month('Phase 1 completed / Phase 2 Apr 2017', '2017-04'),
            success: 'Average no more than 18',
            now: '9.12.16 Average is 22.4, highest 31. Fourth team has a manager and two of six workers.',
            quarters: 'Q1 27 Q2 25.1 Q3 22.4',
          }),
          line({
            ref: '2.2',
            what: 'Assessments completed in timescale',
            who: 'Head of Service Assessment',
            leads: ['Head of Service Assessment'],
            how: 'Midpoint check on day 15 by team manager',
            when: month('Jan 2017', '2017-01'),
            success: 'Target for 45 days – 83%',
            now: '16.12.16 79% and rising. Day 15 checks happen in three teams of four',
            quarters: 'Q1 58% Q2 70% Q3 79%',
          }),
          line({
            ref: '2.3',
            what: 'Every assessment has a chronology that somebody can read',
            who: 'Principal Social Worker',
            leads: ['Principal Social Worker'],
            how: 'New form in the case system; training',
            when: month('Nov 2016', '2016-11'),
            success: 'Audit: 75% good',
            now: 'COMPLETED Form live 21.11.16. Next phase, training for locality teams, underway',
            done: true,
            quarters: 'Q3 audit 52% good',
          }),
        ],
        '2',
      ),
    ],
    '1',
  ),
  themeOf(
    'CHILDREN LOOKED AFTER AND ACHIEVING PERMANENCE',
    [
      aim(
        'Ensure that children do not drift in care',
        [
          line({
            ref: '3.1',
            what: 'Permanence planning meeting by the second review',
            who: 'Head of Service Looked After Children/ IRO Manager',
            leads: ['Head of Service Looked After Children', 'IRO Manager'],
            how: 'Tracker, fortnightly panel',
            when: month('Dec 2016', '2016-12'),
            success: '100% with plan at four months',
            now: 'COMPLETED',
            done: true,
            quarters: 'Q1 64% Q2 88% Q3 98%',
          }),
          line({
            ref: '3.2',
            what: 'Discharge of orders for children placed with parents',
            who: 'Legal Services Manager',
            leads: ['Legal Services Manager'],
            how: 'List of 37 children taken through legal gateway, oldest orders first',
            when: month('Mar 2017', '2017-03'),
            success: 'No more than 12 children on this list',
            now: '12.12.16 11 discharged and 9 applications are with court. Court dates into May so March will not be met for all',
            quarters: '',
          }),
          line({
            ref: '3.3',
            what: 'Challenge by IROs is seen on file',
            who: 'IRO Manager',
            leads: ['IRO Manager'],
            how: 'Dispute resolution re-launched',
            when: repeating('Monthly', 'monthly'),
            success: 'Monthly report of disputes raised and settled',
            now: '9.12.16 14 raised in November, none beyond stage 2',
            quarters: 'Q2 9 Q3 31',
          }),
        ],
        '3',
      ),
      aim(
        'Care leavers have a plan that helps them',
        [
          line({
            ref: '4.1',
            what: 'Pathway plans up to date and in the young person’s own words',
            who: 'Team Manager Leaving Care',
            leads: ['Team Manager Leaving Care'],
            how: 'New plan made with the care leavers’ forum',
            when: month('Feb 2017', '2017-02'),
            success: '95% up to date; audit 70% good',
            now: '15.12.16 88% up to date.',
            quarters: 'Q1 61% Q2 77% Q3 88%',
          }),
          line({
            ref: '4.2',
            what: 'Health passports given to each young person at 18',
            who: 'LAC Nurse/ Team Manager Leaving Care',
            leads: ['LAC Nurse', 'Team Manager Leaving Care'],
            how: '',
            when: day('31.3.17', '2017-03-31'),
            success: 'All who turned 18 since September have one',
            now: 'Not begun – template with printers',
            quarters: '',
          }),
        ],
        '4',
      ),
    ],
    '2',
  ),
  themeOf(
    'LEADERSHIP, MANAGEMENT AND GOVERNANCE',
    [
      aim(
        'Ensure that managers know the quality of practice',
        [
          line({
            ref: '5.1',
            what: 'Audit programme with moderation',
            who: 'Head of Service Quality Assurance',
            leads: ['Head of Service Quality Assurance'],
            how: '24 audits each month, six moderated',
            when: month('Sept 2016', '2016-09'),
            success: 'Moderators agree with grade in 80%',
            now: 'COMPLETED Programme in place since Sept. Agreement at 68% so moderation to be doubled for Q4',
            done: true,
            quarters: 'Q2 55% Q3 68%',
          }),
          line({
            ref: '5.2',
            what: 'Supervision every four weeks, recorded',
            who: 'All Heads of Service',
            leads: ['All Heads of Service'],
            how: 'Supervision log checked by Heads of Service on the 5th of each month',
            when: repeating('Ongoing', 'ongoing'),
            success: '90%',
            now: '5.12.16 76%. Locality West 59% owing to vacancies at manager level.',
            quarters: 'Q1 50% Q2 69% Q3 74%',
          }),
        ],
        '5',
      ),
    ],
    '3',
  ),
]

const TITLES = [
  'NOS',
  'What?',
  'Who?',
  'How?',
  'When?',
  'Success measures',
  'Current Status',
  'Outcome – (report for Q1, Q2, Q3, Q4)',
]

function tracker(): Laid {
  const band = (text: string, fill: string): Free[] => [{ text, across: TITLES.length, bold: true, fill }]
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'BFBFBF' })),
      ...themes.flatMap((of) => [
        band(`${of.ref ?? ''} ${of.text}`, '8DB4E2'),
        ...(of.objectives ?? []).flatMap((under): Free[][] => [
          band(`${under.ref ?? ''} ${under.text}`, 'DCE6F1'),
          ...under.actions.map((action): Free[] => [
            action.ref ?? '',
            action.text,
            cellFor(action, 'who'),
            cellFor(action, 'how'),
            action.due?.text ?? '',
            action.success ?? '',
            cellFor(action, 'now'),
            cellFor(action, 'quarters'),
          ]),
        ]),
      ]),
    ],
    { widths: [0.7, 4, 2.4, 3, 1.6, 2.6, 4, 2.4], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'hathersby-tracker',
  title: 'Hathersby Children’s Services Improvement Plan – Action Tracker',
  style:
    'bands of areas and recommendations with bare numbers, question-word titles, COMPLETED with more to do, phases in date cells',
  levels: ['Area', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: '16 7.11.16 Moderation numbers added' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:ruled', 'pdf:shaded', 'html'],
  page: { landscape: true, size: 8, footer: 'Version 17' },
  layout: () => [
    sheet('Tracker'),
    title('Hathersby Children’s Services Improvement Plan – Action Tracker'),
    para('Version 17 – updated for Improvement Board 20 December 2016'),
    tracker(),
    sheet('Versions'),
    heading('Version control', 2),
    table(
      [
        ['Version', 'Dated', 'What changed'],
        ['15', '10.10.16', 'Q2 figures'],
        ['16', '7.11.16', 'Moderation numbers added'],
        ['17', '16.12.16', 'For Board'],
      ],
      { widths: [1, 1.5, 5] },
    ),
  ],
}
