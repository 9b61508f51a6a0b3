import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, quarter, rated, printed, repeating, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan, TruthDue } from '../../types.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')
const done = rated('Complete', 'complete')

const q = (number: 1 | 2 | 3 | 4): TruthDue =>
  quarter(`Q${number} 2025/26`, ['2025-06', '2025-09', '2025-12', '2026-03'][number - 1] ?? '')

const themes = [
  theme(
    'Children who live with neglect',
    [
      act('Relaunch the Graded Care Profile across all agencies', 'Neglect Task and Finish Group', q(2), {
        success: '60 practitioners from five agencies have used the tool by year end',
        progress: 'Relaunched at the June conference. 22 assessments completed.',
        rating: green,
      }),
      act(
        'Carry out a multi-agency audit of children known to three or more services',
        'Learning and Improvement Sub-group',
        q(3),
        {
          success: 'Audit shows that neglect is named and acted upon sooner',
          progress: 'Scope agreed; audit week is 10 November.',
          rating: green,
        },
      ),
      act('Produce a seven minute briefing on medical and dental neglect', 'Designated Doctor', q(1), {
        success: 'Briefing is used in team meetings in all trusts',
        progress: 'Published in May and viewed 640 times.',
        rating: done,
      }),
      act(
        'Seek the views of parents who have been through the process, and use them in training',
        'Partnership Manager',
        q(4),
        { success: 'Training includes the voice of at least five parents', progress: '', rating: amber },
      ),
    ],
    '1',
  ),
  theme(
    'Children at risk of harm outside the home',
    [
      act(
        'Review the terms of reference of the MACE panel in the light of the new locality model',
        'Detective Superintendent, Public Protection',
        q(2),
        {
          success: 'All children at high risk are discussed within ten days',
          progress: 'Draft considered in September. To be signed off in October.',
          rating: amber,
        },
      ),
      act(
        'Map hotspots with young people in each locality and agree a plan for each place',
        'Youth Service Manager',
        q(4),
        {
          success: 'Young people say that they feel safer in the places they named',
          progress: 'Two of five localities mapped.',
          rating: green,
        },
      ),
      act('Introduce a single risk assessment for exploitation', 'Exploitation Sub-group', q(1), {
        success: 'One assessment is used by all agencies',
        progress: 'Not agreed by the Police, who are to move to a regional form.',
        rating: red,
      }),
      act(
        'Run a campaign aimed at taxi drivers, hotels and fast food businesses',
        'Community Safety Partnership',
        q(3),
        {
          success: 'Intelligence reports from businesses double',
          progress: 'Materials designed.',
          rating: green,
        },
      ),
    ],
    '2',
  ),
  theme(
    'Babies and unborn children',
    [
      act(
        'Implement the ICON programme in maternity, health visiting and GP practices',
        'Named Midwife',
        q(2),
        {
          success: 'All parents receive the message at five touch points',
          progress: 'In place in maternity and health visiting.',
          rating: green,
        },
      ),
      act('Agree a pathway for concealed and late booked pregnancies', 'Designated Nurse', q(3), {
        success: 'No baby is unknown to services at birth',
        progress: 'First draft in circulation.',
        rating: green,
      }),
      act(
        'Share learning from the rapid review of Baby T with early years settings',
        'Early Years Safeguarding Lead',
        q(1),
        {
          success: '95% of settings confirm receipt',
          progress: 'Sent to 212 settings, 203 confirmed.',
          rating: done,
        },
      ),
    ],
    '3',
  ),
  theme(
    'An effective partnership',
    [
      act(
        'Analyse the multi-agency dataset and report by exception',
        'Performance Sub-group',
        repeating('Quarterly', 'quarterly'),
        {
          success: 'The Executive can show what it did in response to data',
          progress: 'Quarter 1 report taken in July.',
          rating: green,
        },
      ),
      act('Complete the section 11 self-assessment with a challenge event', 'Independent Scrutineer', q(3), {
        success: 'Every relevant agency takes part',
        progress: 'Event is on 4 December.',
        rating: green,
      }),
      act('Appoint two young scrutineers', 'Independent Scrutineer', q(2), {
        success: 'Young scrutineers present to the Executive twice a year',
        progress: 'Interviews were postponed until after the summer holiday.',
        rating: amber,
      }),
      act('Publish an annual report that says what has changed for children', 'Partnership Manager', q(2), {
        success: 'Report is published by the end of September',
        progress: 'Published on 26 September.',
        rating: done,
      }),
    ],
    '4',
  ),
]

const OUTCOMES = [
  ['Neglect is recognised early', 'Families are helped before harm becomes entrenched'],
  ['Children are seen as victims first', 'Places are made safer, not only children moved'],
  ['Parents know how to cope with crying', 'Vulnerable pregnancies are known to us'],
  ['We know our impact', 'Children and families shape what we do'],
]

export const plan: CorpusPlan = {
  id: 'dunsthwaite-partnership',
  title: 'Dunsthwaite Safeguarding Children Partnership Business Plan 2025–26',
  style:
    'ordinary: a safeguarding partnership’s plan with questions for titles (What will we do? Who will lead?), quarters for dates, groups for leads and a RAG in words beside the note of progress',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'LADO Local Authority Designated Officer MACE Multi-Agency Child Exploitation' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Dunsthwaite Safeguarding Children Partnership Business Plan 2025–26'),
    heading('Foreword', 1),
    para(
      'The three safeguarding partners have agreed four priorities for the year. They follow from our reviews, our data and what children have told us. Progress is shown as at the end of September 2025.',
    ),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${of.ref ?? ''}: ${of.text}`, 1),
      heading('What do we want to achieve?', 2),
      ...bullets(...(OUTCOMES[at] ?? [])),
      actionTable(themeActions(of), {
        columns: [
          { title: 'What will we do?', width: 4.5, of: ({ action }) => action.text },
          { title: 'Who will lead?', width: 2.5, of: ({ action }) => action.leads.join(', ') },
          { title: 'By when?', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'How will we know we have made a difference?',
            width: 3.5,
            of: ({ action }) => action.success ?? '',
          },
          { title: 'Progress (end of Q2)', width: 3.5, of: ({ action }) => action.progress ?? '' },
          { title: 'RAG', width: 1.2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Glossary', 1),
    table([
      ['Term', 'Meaning'],
      ['LADO', 'Local Authority Designated Officer'],
      ['MACE', 'Multi-Agency Child Exploitation'],
      ['ICON', 'A programme about coping with crying'],
    ]),
  ],
}
