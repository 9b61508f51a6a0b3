import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, aim, month, placedActions, printed, quarter, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidParagraph } from '../types.ts'

const complete = rated('Complete', 'complete')
const underway = rated('Underway', 'on-track')
const notStarted = rated('Not started', 'not-started')

const themes = [
  themeOf('PRIORITY 1 – NEGLECT', [
    aim('Professionals recognise neglect early and know what to do', [
      act(
        'Publish the revised neglect strategy and seven minute briefing on the FSCP website',
        'Neglect Task and Finish Group',
        quarter('Quarter 1 2021/22', '2021-06'),
        { ref: '1.1', rating: complete },
      ),
      act(
        'Commission multi-agency training on the Graded Care Profile and train 12 champions',
        'Learning and Development Sub Group',
        quarter('Quarter 2 2021/22', '2021-09'),
        { ref: '1.2', rating: complete },
      ),
      act(
        'Incorporate neglect into the designated safeguarding lead forums',
        'Education Safeguarding Adviser',
        repeating('Termly', 'termly'),
        { ref: '1.3', rating: underway },
      ),
    ]),
    aim('Children living with neglect are seen, heard and helped', [
      act(
        'Undertake a multi-agency audit of cases in which neglect is the primary concern, to include:\n20 children on child protection plans\n10 children with an early help plan\nthe views of parents',
        'Quality and Effectiveness Sub Group',
        quarter('Quarter 3 2021/22', '2021-12'),
        { ref: '1.4', rating: underway },
      ),
      act(
        'Develop a day-in-the-life tool with children and pilot it with school nurses',
        'Farnmoor Community Healthcare; Children’s Social Care',
        quarter('Quarter 4 2021/22', '2022-03'),
        { ref: '1.5', rating: notStarted },
      ),
      act(
        'Include dental neglect in the health visitor pathway',
        'Designated Doctor',
        month('January 2022', '2022-01'),
        { ref: '1.6', rating: notStarted },
      ),
    ]),
  ]),
  themeOf('PRIORITY 2 – EXPLOITATION AND HARM OUTSIDE THE HOME', [
    aim('There is a shared picture of risk to children and of places', [
      act(
        'Produce a problem profile covering criminal and sexual exploitation and missing',
        'Farnmoor Police',
        quarter('Quarter 2 2021/22', '2021-09'),
        { ref: '2.1', rating: underway },
      ),
      act(
        'Review terms of reference for the multi-agency child exploitation (MACE) meetings',
        'Exploitation Sub Group',
        quarter('Quarter 1 2021/22', '2021-06'),
        { ref: '2.2', rating: complete },
      ),
      act(
        'Agree an information sharing protocol with the three neighbouring partnerships',
        'Business Unit',
        quarter('Quarter 4 2021/22', '2022-03'),
        { ref: '2.3', rating: notStarted },
      ),
    ]),
    aim('Children at risk are supported and those who harm them are disrupted', [
      act(
        'Deliver a campaign aimed at hotels, taxi drivers and takeaways',
        'Farnmoor Police; Licensing; Communications Group',
        month('October 2021', '2021-10'),
        { ref: '2.4', rating: underway },
      ),
      act(
        'Evaluate the return home interview service and report to the Executive on:\ntake-up by age and placement\nwhat young people thought of it',
        'Exploitation Sub Group',
        quarter('Quarter 3 2021/22', '2021-12'),
        { ref: '2.5', rating: underway },
      ),
      act(
        'Introduce a transition protocol for young people at risk who are approaching 18',
        'Adult Social Care; Children’s Social Care',
        quarter('Quarter 4 2021/22', '2022-03'),
        { ref: '2.6', rating: notStarted },
      ),
    ]),
  ]),
  themeOf('PRIORITY 3 – AN EFFECTIVE PARTNERSHIP', [
    aim('Learning from reviews changes practice', [
      act(
        'Track recommendations from local and national reviews and challenge those which are overdue',
        'Case Review Sub Group',
        repeating('Quarterly', 'quarterly'),
        { ref: '3.1', rating: underway },
      ),
      act(
        'Hold four learning events, each led by a different agency',
        'Learning and Development Sub Group',
        month('March 2022', '2022-03'),
        { ref: '3.2', rating: underway },
      ),
    ]),
    aim('Partners hold each other to account', [
      act(
        'Complete the section 11 self-assessment and peer challenge event',
        'Quality and Effectiveness Sub Group',
        month('November 2021', '2021-11'),
        { ref: '3.3', rating: underway },
      ),
      act(
        'Develop a multi-agency dataset with commentary by each agency',
        'Business Unit',
        quarter('Quarter 2 2021/22', '2021-09'),
        { ref: '3.4', rating: complete },
      ),
      act(
        'Appoint two young scrutineers to advise the Executive',
        'Independent Scrutineer; Youth Council',
        quarter('Quarter 3 2021/22', '2021-12'),
        { ref: '3.5', rating: notStarted },
      ),
    ]),
  ]),
]
const rows = placedActions({ themes })
const NOTES: Record<string, string[]> = {
  '1.1': ['Published 11 June 2021.', 'Briefing downloaded 640 times.'],
  '1.2': ['12 champions trained by 20/09/21.'],
  '1.4': ['Cases chosen. Audit week begins 8 November 2021.', 'Report to Sub Group in December.'],
  '2.1': ['Draft seen by MACE 14/09/21.', 'Data from the hospital trust still awaited.'],
  '2.2': ['Agreed by the Executive on 24 May.'],
  '2.4': ['Posters printed. Hotel visits planned for half term.'],
  '3.1': ['Tracker in place; 7 of 31 recommendations overdue in September.'],
  '3.4': ['First dataset considered on 22 September 2021.'],
}

/** Lines after the first are bullets below it: one action, with one lead and one date. */
function listed(text: string): LaidParagraph[] {
  return text.split('\n').map((one, at) => (at === 0 ? { text: one } : { text: one, bullet: true }))
}

export const plan: CorpusPlan = {
  id: 'farnmoor-partnership',
  title: 'Farnmoor Safeguarding Children Partnership Business Plan 2021–22',
  style:
    'a partnership’s business plan: capitals as banner rows in one table, the objective merged, sub-groups and agencies as leads, quarters, a progress column of several lines, worded status',
  levels: ['Priority', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [
    {
      kind: 'people',
      words: 'Executive Member Delegated lead Chief Constable Assistant Chief Constable Ivor Standish',
    },
    { kind: 'resources', words: 'Farnmoor Council £104,000 Farnmoor Police £41,500' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, footer: 'FSCP Business Plan – updated 30 September 2021' },
  layout: () => [
    title('Farnmoor Safeguarding Children Partnership Business Plan 2021–22'),
    heading('Introduction', 1),
    para(
      'This plan sets out what the three safeguarding partners have agreed to do in the coming year. It draws on audits, reviews and what children have told us.',
    ),
    ...bullets('Children come first', 'We learn and we challenge', 'We do what we say'),
    heading('The Executive', 1),
    table([
      ['Executive Member', 'Delegated lead', 'Name'],
      ['Chief Executive', 'Director of Children’s Services', 'Marian Oldroyd'],
      ['Chief Constable', 'Assistant Chief Constable', 'Ivor Standish'],
      ['Accountable Officer', 'Chief Nurse', 'Pelumi Awe'],
    ]),
    heading('Business plan', 1),
    actionTable(rows, {
      banner: ({ theme }) => theme.text,
      columns: [
        {
          title: 'Objective',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Actions', width: 5, of: ({ action }) => listed(action.text) },
        { title: 'Lead Group / Agency', width: 3, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress at Q2', width: 4, of: ({ action }) => NOTES[action.ref ?? ''] ?? '' },
        { title: 'Status', width: 1.6, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('Budget', 1),
    table([
      ['Contribution', '2021/22'],
      ['Farnmoor Council', '£104,000'],
      ['Farnmoor Police', '£41,500'],
      ['Clinical Commissioning Group', '£63,200'],
    ]),
  ],
}
