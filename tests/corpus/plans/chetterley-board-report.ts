// A report to an improvement board with the plan as its appendix, updated for a monitoring visit. Choices:
// the second date, where there is one, is the date now agreed; the objective stands as a line in bold above
// each small table and the theme as a heading; the commentary is the progress; the exceptions in the covering
// report repeat two actions in other words and add none; one post is vacant and covered by another: both
// stand as printed, though a fair reader may leave them.
import { actionTable, bullets, field, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

const RATED: Record<string, [TruthRating, string]> = {
  D: [rated('Done', 'complete'), 'BDD6EE'],
  E: [rated('Done and sustained', 'embedded'), 'CCC0DA'],
  G: [rated('Green', 'on-track'), 'C6E0B4'],
  A: [rated('Amber', 'at-risk'), 'FFE699'],
  R: [rated('Red', 'off-track'), 'F8CBAD'],
}

const FIRST = new Map<TruthAction, [string, string]>()

function actions(text: string): TruthAction[] {
  return piped(text).map(
    ([ref = '', words = '', lead = '', first = '', revised = '', code = '', ...rest]) => {
      const due = dueOf(revised === '' ? first : revised)
      const made = act(words, lead, due, {
        ref,
        progress: rest.join(' '),
        rating: RATED[code]?.[0] ?? null,
      })
      FIRST.set(made, [dueOf(first)?.text ?? '', revised === '' ? '' : (due?.text ?? '')])
      return made
    },
  )
}

const themes = [
  themeOf('Leadership and corporate support', [
    aim(
      'Leaders know themselves and act on what they know',
      actions(`
L1 | Hold a monthly performance clinic for each service, chaired by the Director, using the same twelve measures | Director of Children’s Social Care | May 2023 | | E | Clinics have met without a break for eleven months. The inspectors at the second monitoring visit said that managers “can speak to their figures”.
L2 | Publish a quality assurance framework which brings together audit, feedback from families, performance and learning from complaints | Head of Quality and Safeguarding | June 2023 | | D | Agreed by the board on 21 June. Twelve months on it will be refreshed.
L3 | Increase the number of audits that are moderated to one in three and report the gap between auditor and moderator | Head of Quality and Safeguarding; Audit Lead | Sept 2023 | March 2024 | A | One in five is now moderated. Two moderators left in the autumn and the pool is being rebuilt with help from our improvement partner. The gap between auditor and moderator has narrowed: in November they agreed on 68% of cases, compared with 41% in May.
L4 | Give every elected member a training session on corporate parenting and on what the performance figures mean | Monitoring Officer; Assistant Director (Quality) | 30/09/2023 | 31/01/2024 | A | 39 of 55 members have attended. Group leaders have been given the names of those who have not.
`),
    ),
    aim(
      'The council as a whole supports the service',
      actions(`
L5 | Agree a three year budget for children’s services which funds caseloads of no more than 18 | Section 151 Officer; Chief Executive | Feb 2024 | | G | The proposals went to Cabinet in draft on 5 December.
L6 | Set up a dedicated recruitment cell in HR with a promise of 40 days from advertisement to start | Assistant Director – People | July 2023 | October 2023 | D | The cell has been working since 2 October. The median time is now 52 days, down from 97.
L7 | Replace the telephones and laptops of all social workers | Head of ICT | By end of March 2024 | | G | 260 of 410 laptops have been handed out.
`),
    ),
  ]),
  themeOf('Help and protection', [
    aim(
      'Children get the right response first time',
      actions(`
H1 | Separate the screening of contacts from the giving of advice so that callers in need of advice are answered in the same hour | Service Manager (MASH) | June 2023 | | E | Answered within the hour in 94% of calls since July. Partners rate the advice 4.4 of 5.
H2 | Review all strategy discussions held without health in the last six months, and agree with the ICB how health will take part in every one | Service Manager (MASH); Designated Nurse | Aug 2023 | Nov 2023 | D | Reviewed: 212. Health have been present at 91% since the new arrangement began on 1 October.
H3 | Start a weekly threshold meeting with early help at which stepping up and down is decided together | Early Help Strategic Manager | September 2023 | | D | Started on 12 September.
`),
    ),
    aim(
      'Plans change children’s lives',
      actions(`
H4 | Bring in a child protection plan template written in plain language with what must change, by when and what happens if it does not | Child Protection Service Manager | Oct 2023 | February 2024 | R | The template was to be part of the upgrade of the case management system, which the supplier has put back twice. A Word version has been tried in two teams. Families liked it. The board is asked to support using the Word version in all teams from January.
H5 | Make sure that no child is on a plan for more than 15 months without a legal planning meeting | Head of Service – Family Safeguarding | December 2023 | | R | 17 children are over 15 months and six have not had a meeting. All six are booked before Christmas.
H6 | Deliver training in working with neglect (Graded Care Profile 2) to 180 workers of all agencies | Vacant (Workforce Development Manager) – covered by Principal Social Worker | Jan 2024 | | A | 74 trained. Two dates were cancelled for want of a venue.
H7 | Set out how workers will see children alone, at home and in school, and check it in audit each month | Principal Social Worker | End July 2023=2023-07 | | E | In the last three months children were seen alone in 92% of cases.
`),
    ),
  ]),
  themeOf('Children in care and care leavers', [
    aim(
      'Children live in the right home',
      actions(`
C1 | Look again at each child placed more than 20 miles from home and decide if a move back is right | Head of Service – Corporate Parenting | November 2023 | | D | 61 children reviewed; four have plans to return.
C2 | Open two council children’s homes with four beds each | Strategic Commissioning Lead; Property Services | April 2024 | September 2024 | R | Planning consent for the second house was refused on 16 November. An appeal has been lodged, and other houses are being looked at.
C3 | Apply to register, or move children from, every unregistered placement, with a weekly report to the Director | Head of Service – Corporate Parenting | Weekly=weekly | | G | There are two children in such placements, down from seven.
`),
    ),
    aim(
      'Care leavers are ready and are not alone',
      actions(`
C4 | Increase personal advisers from 11 to 16 so that each works with no more than 22 young people | Leaving Care Team Manager | December 2023 | | G | Fourteen in post. Two start on 8 January.
C5 | Co-produce a refreshed local offer, with money, health and housing in it, and launch it in National Care Leavers’ Week | Leaving Care Team Manager; Care Leavers’ Forum | 27/10/2023 | | D | Launched on 26 October by two care leavers and the Leader.
C6 | Begin pathway plans at 15 and a half and write them with the young person | Team Managers, Children in Care | January 2024 | | G | 
`),
    ),
  ]),
]

const TEXTS: Record<string, string> = {
  H6: 'Vacant (Workforce Development Manager) – covered by Principal Social Worker',
}
for (const { action } of placedActions({ themes }))
  if (action.ref === 'H6') {
    action.leads = ['Vacant (Workforce Development Manager)', 'Principal Social Worker']
    action.leadsMayLack = true
  }

export const plan: CorpusPlan = {
  id: 'chetterley-board-report',
  title:
    'Chetterley Children’s Services Improvement Board, 14 December 2023: Progress against the Improvement Plan',
  style:
    'a report to the board with headings numbered by hand, exceptions and money, then the plan as an appendix: themes as headings, objectives as bold lines, first and revised dates, a long commentary, five ratings with a key behind',
  levels: ['Theme', 'Objective', 'Action'],
  scale: [
    {
      code: 'Done and sustained',
      label: 'Finished, and evidence over six months that it has lasted',
      status: 'embedded',
    },
    { code: 'Done', label: 'Finished', status: 'complete' },
    { code: 'Green', label: 'On course', status: 'on-track' },
    { code: 'Amber', label: 'At some risk; managed by the lead', status: 'at-risk' },
    { code: 'Red', label: 'Late or at serious risk; brought to the board', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Leadership and corporate support 7 1 2 2 2 0' },
    { kind: 'resources', words: 'Recruitment cell 0.180' },
    { kind: 'key', words: 'Late or at serious risk; brought to the board' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:shaded', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:pages'],
  page: { landscape: true, footer: 'Improvement Board 14 December 2023 – Item 5' },
  layout: () => [
    title(
      'Chetterley Children’s Services Improvement Board, 14 December 2023: Progress against the Improvement Plan',
    ),
    field('Report of', 'Director of Children’s Services'),
    field('Author', 'Improvement Manager, ext. 4471'),
    field('Purpose', 'For assurance and decision'),
    heading('1. Summary', 2),
    para(
      '1.1 This report tells the Board what has been done since its last meeting under the Improvement Plan that was agreed in May 2023 after Ofsted judged our services to be inadequate. The third monitoring visit, on children in care, will take place on 6 and 7 February 2024.',
    ),
    para(
      '1.2 Of twenty actions, three are done and sustained, six done, five green, three amber and three red.',
    ),
    table([
      ['Theme', 'Actions', 'Done and sustained', 'Done', 'Green', 'Amber', 'Red'],
      ['Leadership and corporate support', '7', '1', '2', '2', '2', '0'],
      ['Help and protection', '7', '2', '2', '0', '1', '2'],
      ['Children in care and care leavers', '6', '0', '2', '3', '0', '1'],
    ]),
    heading('2. Recommendations', 2),
    para('The Board is asked to:'),
    ...bullets(
      '(a) note the progress set out in Appendix 1;',
      '(b) agree that the Word version of the child protection plan be used in all teams from January;',
      '(c) invite the Head of ICT to the meeting in February.',
    ),
    heading('3. Exceptions', 2),
    para(
      '3.1 Child protection plan template (H4). The supplier now says April. 3.2 Children’s homes (C2). The appeal may take five months. A report on other ways to provide the four beds will come to the February meeting.',
    ),
    heading('4. Financial implications', 2),
    para('4.1 The improvement reserve for 2023/24 is £2.9m, of which £1.7m has been committed.'),
    table([
      ['Use of the reserve', '2023/24 £m', '2024/25 £m'],
      ['Additional social workers', '0.940', '1.100'],
      ['Recruitment cell', '0.180', '0.180'],
      ['Laptops and telephones', '0.610', '0'],
    ]),
    heading('5. Equality and legal implications', 2),
    para('5.1 There are none arising directly from this report.'),
    heading('Appendix 1: Improvement Plan – position at 30 November 2023', 1),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...(of.objectives ?? []).flatMap((objective) => [
        strong(objective.text),
        actionTable(
          placedActions({ themes: [of] }).filter((row) => row.objective === objective),
          {
            columns: [
              { title: '', width: 0.7, of: ({ action }) => action.ref ?? '' },
              { title: 'Action', width: 4.2, of: ({ action }) => action.text },
              {
                title: 'Lead',
                width: 2.4,
                of: ({ action }) => TEXTS[action.ref ?? ''] ?? action.leads.join('; '),
              },
              { title: 'Original date', width: 1.5, of: ({ action }) => FIRST.get(action)?.[0] ?? '' },
              { title: 'Revised date', width: 1.5, of: ({ action }) => FIRST.get(action)?.[1] ?? '' },
              {
                title: 'Rating',
                width: 1.3,
                of: ({ action }) => printed(action.rating),
                fill: ({ action }) => Object.values(RATED).find(([rating]) => rating === action.rating)?.[1],
              },
              { title: 'Commentary', width: 5, of: ({ action }) => action.progress ?? '' },
            ],
          },
        ),
      ]),
    ]),
    heading('Key to ratings', 3),
    table([
      ['Rating', 'Definition'],
      ['Done and sustained', 'Finished, and evidence over six months that it has lasted'],
      ['Done', 'Finished'],
      ['Green', 'On course'],
      ['Amber', 'At some risk; managed by the lead'],
      ['Red', 'Late or at serious risk; brought to the board'],
    ]),
  ],
}
