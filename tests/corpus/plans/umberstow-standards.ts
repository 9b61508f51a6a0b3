// A community health trust's child protection action plan against standards: a statement with its number in the
// same cell over several actions, posts in the plural, "Ongoing" for most dates, and whether a thing is achieved
// said in the progress. Choices: "Achieved." alone is a state as well as progress; a date or "Ongoing" in the
// outcome is no due date.
import { bullets, free, heading, para, title } from '../lay.ts'
import { act, month, repeating, theme } from '../truth.ts'
import type { Free } from '../lay.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const ongoing = repeating('Ongoing', 'ongoing')
const achieved: TruthRating = { texts: ['Achieved.', ''], statuses: ['complete', null] }

type Row = [text: string, who: string, due: TruthDue | null, progress: string, outcome: string]

const line = ([text, who, due, progress, outcome]: Row): TruthAction =>
  act(text, who, due, {
    rating: progress === 'Achieved.' ? achieved : null,
    ...(progress === '' ? {} : { progress }),
    ...(outcome === '' ? {} : { success: outcome }),
  })

const themes: TruthTheme[] = [
  theme(
    'The Trust has clear lines of accountability for safeguarding children from the board to the ward and the clinic.',
    [
      line([
        'Name the executive lead and the non-executive director on the intranet and in the annual report',
        'Chief Nurse',
        month('April 2025', '2025-04'),
        'Achieved.',
        'Staff know who the leads are',
      ]),
      line([
        'Safeguarding children to be in every job description',
        'HR Business Partners',
        ongoing,
        'All new posts since May. Existing posts when they are re-advertised.',
        'Ongoing',
      ]),
      line([
        'Quarterly report to the Quality Committee with numbers of referrals, supervision and training',
        'Named Nurse',
        ongoing,
        'Achieved.',
        'Board is assured. Next report October 2025',
      ]),
    ],
    'Statement 1',
  ),
  theme(
    'Staff are trained to the level that their work requires and can show it.',
    [
      line([
        'Training needs analysis for all clinical teams',
        'Named Nurse; Learning and Development Managers',
        month('June 2025', '2025-06'),
        'Achieved.',
        'Every post has a level',
      ]),
      line([
        'Level 3 training for health visitors, school nurses, therapists and sexual health staff',
        'Team Leaders',
        ongoing,
        '81% at the end of August. Therapists are lowest at 66%.',
        'Working towards full implementation by 2026',
      ]),
      line([
        'Offer of evening sessions for bank staff',
        'Learning and Development Managers',
        month('November 2025', '2025-11'),
        'First two dates are full.',
        '',
      ]),
    ],
    'Statement 2',
  ),
  theme(
    'Staff who hold cases of concern have supervision at least every three months.',
    [
      line([
        'Train eight more supervisors',
        'Named Nurse',
        month('May 2025', '2025-05'),
        'Achieved.',
        'Ongoing',
      ]),
      line([
        'Group supervision for minor injuries units and walk-in centre',
        'Safeguarding Nurse Advisors',
        ongoing,
        'Begun in two of three units.',
        'Working towards full implementation by March 2026',
      ]),
      line([
        'Supervision to be recorded in the child’s record as well as the supervisee’s',
        'Health Visitors; School Nurses',
        ongoing,
        'Template live. Audit in October.',
        'Decisions can be found by those who need them',
      ]),
    ],
    'Statement 3',
  ),
  theme(
    'Information is shared in time with those who need it.',
    [
      line([
        'Attendances of under-ones at minor injuries to be sent to the health visitor by the next working day',
        'Unit Managers',
        ongoing,
        'Achieved.',
        'Ongoing',
      ]),
      line([
        'Reports for child protection conferences to be with the chair two days before',
        'Health Visitors; School Nurses',
        ongoing,
        '74% in quarter 1, 79% in quarter 2.',
        '90% by December 2025',
      ]),
      line([
        'Agree with GPs how they will be told of new plans',
        'Named GP',
        month('September 2025', '2025-09'),
        'Local Medical Committee has asked for changes to the form.',
        '',
      ]),
      line([
        'Flag on the electronic record for children who are on a plan or in care',
        'Systems Manager',
        month('July 2025', '2025-07'),
        'Achieved.',
        'Flags checked monthly against the local authority’s list',
      ]),
    ],
    'Statement 4',
  ),
  theme(
    'The Trust listens to children and families and learns when things go wrong.',
    [
      line([
        'Collect what parents say about conferences, using the postcard',
        'Safeguarding Nurse Advisors',
        ongoing,
        '33 postcards.',
        'Ongoing',
      ]),
      line([
        'Share learning from reviews in the bulletin and at team meetings',
        'Named Nurse; Team Leaders',
        ongoing,
        'Achieved.',
        'Ongoing',
      ]),
    ],
    'Statement 5',
  ),
]

export const plan: CorpusPlan = {
  id: 'umberstow-standards',
  title: 'Umberstow Community Health NHS Trust: Child Protection Action Plan (revised September 2025)',
  style:
    'statements merged over their actions with the number in the cell, most dates Ongoing, achieved said in progress',
  levels: ['Statement', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Revised September 2025' },
  layout: () => [
    title('Umberstow Community Health NHS Trust: Child Protection Action Plan (revised September 2025)'),
    para(
      'This plan says how the Trust meets its duties and is reported to the Safeguarding Children Partnership each March and September.',
    ),
    heading('Action plan', 2),
    free(
      [
        ['STATEMENT', 'ACTION', 'BY WHOM', 'TIMESCALE', 'PROGRESS', 'Outcome'].map((text) => ({
          text,
          bold: true,
        })),
        ...themes.flatMap((of) =>
          (of.actions ?? []).map((action, at, all): Free[] => [
            ...(at === 0
              ? [{ text: [{ text: of.ref ?? '', bold: true }, { text: of.text }], down: all.length }]
              : []),
            action.text,
            action.leads,
            action.due?.text ?? '',
            action.progress ?? '',
            action.success ?? '',
          ]),
        ),
      ],
      { widths: [3, 4, 2.4, 1.6, 3, 2.6], headings: 1 },
    ),
    para('Circulated to:'),
    ...bullets(
      'Safeguarding Children Partnership',
      'Quality Committee',
      'Designated Nurse, Integrated Care Board',
    ),
  ],
}
