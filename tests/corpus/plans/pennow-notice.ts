// Ordinary. An improvement plan under a DfE improvement notice, as the board of a council's improvement adviser
// sees it: numbered paragraphs of the notice as banners, an SRO and a delivery lead, due dates by quarter or
// month, RAG words and a delivery confidence that is no rating.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { day, month, placedActions, quarter, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RATING: Record<string, TruthRating> = {
  Complete: { ...rated('Complete', 'complete'), fill: '9DC3E6' },
  Green: { ...rated('Green', 'on-track'), fill: 'A9D18E' },
  'Amber/Green': { ...rated('Amber/Green', 'on-track'), fill: 'E2F0D9' },
  'Amber/Red': { ...rated('Amber/Red', 'at-risk'), fill: 'F4B183' },
  Red: { ...rated('Red', 'off-track'), fill: 'FF7C80' },
}

type Row = [string, string, string, string, TruthDue, string, string]

function row([ref, text, sro, lead, due, progress, code]: Row): TruthAction {
  return written(
    text,
    { sro, lead },
    { ref, leads: [sro, lead], due, progress, rating: RATING[code] ?? null },
  )
}

const themes = [
  theme(
    'Leadership, management and governance',
    [
      row([
        '4.1',
        'Establish an Improvement Board with an independent chair, meeting every six weeks, with partners at the right level',
        'Chief Executive',
        'Improvement Programme Director',
        month('Feb 2024', '2024-02'),
        'Board met for the first time on 21 February 2024 and has met seven times since.',
        'Complete',
      ]),
      row([
        '4.2',
        'Recruit permanently to the four head of service posts',
        'DCS',
        'Head of HR (Children)',
        quarter('Q3 2024/25', '2024-12'),
        'Three appointed. Head of Corporate Parenting failed to appoint twice; interim extended to June.',
        'Amber/Red',
      ]),
      row([
        '4.3',
        'Lead Member and Chief Executive to visit two teams a month and report back to staff on what they heard',
        'Chief Executive',
        'Improvement Programme Director',
        repeating('Monthly', 'monthly'),
        '16 visits since April. “You said, we did” bulletin goes out after each.',
        'Green',
      ]),
      row([
        '4.4',
        'Report performance to Board in a single scorecard with targets and a commentary by the service that owns the number',
        'DCS',
        'Head of Performance',
        quarter('Q1 2024/25', '2024-06'),
        'In use since May. Commentary improving but still describes rather than explains.',
        'Complete',
      ]),
    ],
    'Notice paragraph 4',
  ),
  theme(
    'The front door and thresholds',
    [
      row([
        '5.1',
        'Co-locate police, health and education in the MASH',
        'AD Help and Protection',
        'Service Manager MASH',
        quarter('Q2 2024/25', '2024-09'),
        'Police and health moved in September. Education adviser from January because of notice period.',
        'Amber/Green',
      ]),
      row([
        '5.2',
        'Re-write the threshold document with the safeguarding partnership and hold twelve briefings across the county',
        'AD Help and Protection',
        'Safeguarding Partnership Manager',
        day('31 October 2024', '2024-10-31'),
        'Document agreed 3 October; 12 of 12 briefings held, 640 people.',
        'Complete',
      ]),
      row([
        '5.3',
        'Weekly multi-agency dip sample of contacts closed with no further action',
        'AD Help and Protection',
        'Quality Assurance Manager',
        repeating('Weekly', 'weekly'),
        'Right decision in 88% in November (May: 67%).',
        'Green',
      ]),
      row([
        '5.4',
        'Strategy meetings to take place within 24 hours with health present',
        'Detective Superintendent',
        'Service Manager MASH',
        quarter('Q4 2024/25', '2025-03'),
        'Timely in 74%; health present in 52%. Named nurse post not covered on Fridays.',
        'Red',
      ]),
    ],
    'Notice paragraph 5',
  ),
  theme(
    'The quality of practice with children in need of help and protection',
    [
      row([
        '6.1',
        'Adopt a practice model and train all social workers and family support workers in it',
        'Principal Social Worker',
        'Practice Academy Manager',
        quarter('Q1 2025/26', '2025-06'),
        '58% trained. Team managers’ programme begins in February.',
        'Amber/Green',
      ]),
      row([
        '6.2',
        'All child protection plans open longer than fifteen months to be reviewed by a panel',
        'AD Help and Protection',
        'Child Protection Chairs Manager',
        month('June 2024', '2024-06'),
        '41 children reviewed; 23 plans ended or moved into pre-proceedings.',
        'Complete',
      ]),
      row([
        '6.3',
        'Pre-proceedings tracker in place and looked at by AD every fortnight',
        'AD Help and Protection',
        'Court Progression Officer',
        quarter('Q2 2024/25', '2024-09'),
        'Average length has come down from 31 weeks to 22. Target is 16.',
        'Amber/Green',
      ]),
      row([
        '6.4',
        'Reduce average caseload to no more than 17 in family safeguarding teams',
        'DCS',
        'Head of Family Safeguarding',
        quarter('Q4 2024/25', '2025-03'),
        '20.4 in November. Two teams at 24. Depends on 4.2 and on the recruitment campaign.',
        'Red',
      ]),
    ],
    'Notice paragraph 6',
  ),
  theme(
    'Children in care and care leavers',
    [
      row([
        '7.1',
        'Every care leaver to have an up-to-date pathway plan that they have helped to write',
        'AD Corporate Parenting',
        'Team Manager, Leaving Care',
        quarter('Q3 2024/25', '2024-12'),
        '86% up to date. Young people’s panel reads five a month.',
        'Green',
      ]),
      row([
        '7.2',
        'Life story work to be completed for all children with a plan of adoption before placement order',
        'AD Corporate Parenting',
        'Permanence Team Manager',
        quarter('Q4 2024/25', '2025-03'),
        'Backlog of 19 children has been given to two sessional workers.',
        'Amber/Red',
      ]),
      row([
        '7.3',
        'Increase in-house foster homes by 25',
        'AD Corporate Parenting',
        'Fostering Service Manager',
        quarter('Q4 2025/26', '2026-03'),
        'Net +3 this year: eleven approved, eight resigned or retired.',
        'Amber/Red',
      ]),
    ],
    'Notice paragraph 7',
  ),
]

export const plan: CorpusPlan = {
  id: 'pennow-notice',
  title: 'Pennow County Council Children’s Services Improvement Plan',
  style:
    'paragraphs of a DfE notice as banner rows of one table, SRO and delivery lead, quarters of a financial year, five-point RAG',
  levels: ['Notice paragraph', 'Action'],
  scale: [
    { code: 'Complete', label: 'Delivered and signed off by the Board', status: 'complete' },
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber/Green', label: 'Mostly on track, minor issues', status: 'on-track' },
    { code: 'Amber/Red', label: 'Significant issues, action needed', status: 'at-risk' },
    { code: 'Red', label: 'Will not be delivered as planned', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Mostly on track, minor issues' },
    { kind: 'other', words: 'Agency rate does not fall Chief Executive High' },
  ],
  renderings: ['pdf:ruled', 'pdf:shaded', 'docx', 'docx:plain', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Official – Improvement Board 11 December 2024 – Item 5' },
  layout: () => [
    title('Pennow County Council Children’s Services Improvement Plan'),
    para('Version 6 – for the Improvement Board on 11 December 2024'),
    heading('1. Why we have this plan'),
    para(
      'In December 2023 the Secretary of State issued an Improvement Notice to Pennow County Council following the inspection of September 2023, in which services were judged inadequate. The Notice remains in force until the Secretary of State is satisfied that sufficient progress has been made. This plan follows the numbering of the Notice.',
    ),
    heading('2. What the ratings mean'),
    table(
      [
        ['Rating', 'Definition'],
        ['Complete', 'Delivered and signed off by the Board'],
        ['Green', 'On track'],
        ['Amber/Green', 'Mostly on track, minor issues'],
        ['Amber/Red', 'Significant issues, action needed'],
        ['Red', 'Will not be delivered as planned'],
      ],
      { widths: [1, 4] },
    ),
    heading('3. The plan'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => `${of.ref ?? ''} – ${of.text}`,
      columns: [
        { title: 'Ref.', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Commitment', width: 4, of: ({ action }) => action.text },
        { title: 'SRO', width: 1.6, of: ({ action }) => cellFor(action, 'sro') },
        { title: 'Delivery lead', width: 1.8, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Deliver by', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Headline update', width: 3.6, of: ({ action }) => action.progress ?? '' },
        {
          title: 'RAG',
          width: 1.1,
          of: ({ action }) => action.rating?.texts[0] ?? '',
          fill: ({ action }) => action.rating?.fill,
        },
      ],
    }),
    heading('4. Risks'),
    table(
      [
        ['Risk', 'Owner', 'Rating', 'Mitigation'],
        [
          'Agency rate does not fall',
          'Chief Executive',
          'High',
          'Retention payment from January; campaign with neighbours',
        ],
        [
          'Improvement fund ends in March 2026',
          'Section 151 Officer',
          'Medium',
          'Medium-term plan includes permanent funding for 22 posts',
        ],
        ['Change fatigue among team managers', 'DCS', 'Medium', 'One thing at a time: see sequencing'],
      ],
      { widths: [3, 1.5, 1, 4] },
    ),
    heading('5. What the Board is asked to do'),
    ...bullets('Agree that 5.2 and 6.2 are complete.', 'Note that 5.4 and 6.4 have moved to red.'),
  ],
}
