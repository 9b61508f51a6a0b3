// The way forward of a play and short breaks assessment: no table, bullets in fours with the same labels and nothing between an action's block and the next.
// Choices: the groups by year are the themes; targets are the success; no leads; the year named under When is the financial year the paper explains.
import { bullets, heading, para, title } from '../lay.ts'
import { repeating, theme, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const each = (): TruthDue => repeating('Each Year', 'annual')
const one = (): TruthDue => year('Year 1', '2026-03')
const two = (): TruthDue => year('Year 2', '2027-03')
const three = (): TruthDue => year('Year 3', '2028-03')

function line(text: string, due: TruthDue, [success, link]: [string, string]): TruthAction {
  return written(text, { link }, { leads: [], due, success })
}

const themes: TruthTheme[] = [
  theme('Every year', [
    line('Between partners to hold a play day in the summer in each of the four towns', each(), [
      'At least 1 in each town per year',
      'Matter F, Matter I',
    ]),
    line(
      'Ask disabled children and their parents what they did in the holidays and what they would have liked to do',
      each(),
      ['60 families to have answered per year', 'Matter B'],
    ),
    line('Partners and organisations to give staff training in inclusive play', each(), [
      'At least 2 courses per year',
      'Matter G',
    ]),
    line('Close residential streets for play where neighbours ask for it', each(), [
      'To be discussed and agreed with highways',
      'Matter D, Matter E',
    ]),
    line('Check every fixed play area for whether a child in a wheelchair can get in and play', each(), [
      'A third of areas per year',
      'Matter C',
    ]),
  ]),
  theme('Year 1', [
    line(
      'Put all short breaks on one page of the local offer with a date on which each was last checked',
      one(),
      ['Page live and read by 500 families', 'Matter H'],
    ),
    line('Agree one referral form for short breaks between social care and health', one(), [
      'One form, was four',
      'Matter B',
    ]),
    line('Start a toy and sensory library in two family hubs', one(), [
      'To be discussed and agreed with relevant departments',
      'Matter F',
    ]),
    line('Map where children in temporary accommodation can play', one(), [
      'Map shared with housing',
      'Matter A',
    ]),
  ]),
  theme('Year 2', [
    line('Open two schools’ grounds at weekends', two(), ['2 schools, 20 weekends', 'Matter D']),
    line('Recruit ten befrienders aged 18 to 25 for teenagers with autism', two(), [
      '10 befrienders who stay for a year',
      'Matter B, Matter G',
    ]),
    line('Review charges for holiday clubs with families on low incomes', two(), [
      'Report to members',
      'Matter E',
    ]),
  ]),
  theme('Year 3', [
    line('Write play into the design guide for new estates', three(), [
      'Guide adopted by planning',
      'Matter C, Matter D',
    ]),
    line('Repeat the whole assessment with children as researchers', three(), [
      '12 young researchers',
      'Matter A, Matter I',
    ]),
    line('Build one destination playground that all can use', three(), ['Funding found', 'Matter C']),
  ]),
]

export const plan: CorpusPlan = {
  id: 'tidemarsh-play',
  title: 'Tidemarsh Play and Short Breaks Sufficiency Assessment: Way Forward',
  style:
    'no table: bullets in fours with labels (one with a stroke), due a year of the plan or Each Year, no leads and no status',
  levels: ['Year', 'Actions/Priorities'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:bare', 'paste:word', 'text:paragraphs'],
  layout: () => [
    title('Tidemarsh Play and Short Breaks Sufficiency Assessment: Way Forward'),
    para(
      'The actions below are for three years and will be separated into annual plans. Year 1 is April 2025 to March 2026, Year 2 is April 2026 to March 2027 and Year 3 is April 2027 to March 2028. Some need money that we do not yet have.',
    ),
    para('Matters A to I are those of the assessment and are set out in section 3.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...(of.actions ?? []).flatMap((action) =>
        bullets(
          `Actions/Priorities: ${action.text}`,
          `When: ${action.due?.text ?? ''}`,
          `Targets: ${action.success ?? ''}`,
          `Link to Matters: ${String(cellFor(action, 'link'))}`,
        ),
      ),
    ]),
    heading('Signed', 2),
    para('Chair of the Play and Short Breaks Steering Group'),
  ],
}
