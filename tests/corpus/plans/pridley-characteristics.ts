// In the shape of a real paper: the last part of a council's equality analysis of a change to family hubs, with its
// short action plan: what is to be done, for whom by a letter, and a date as month and year in digits. Choices: the
// lead manager named above leads the analysis and not each action; the letters name characteristics and nobody; a
// sentence of findings stands above and belongs to no one action.
import { bullets, field, heading, para, strong, table, title } from '../lay.ts'
import { act, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const FOR = new Map<TruthAction, string>()

function line([text, characteristics, due]: [
  text: string,
  characteristics: string,
  due: TruthDue,
]): TruthAction {
  const made = act(text, '', due)
  FOR.set(made, characteristics)
  return made
}

const actions: TruthAction[] = (
  [
    [
      'Continue to report the use of hubs by postcode, age of child and ethnicity to the Early Help Board',
      'All',
      repeating('Quarterly', 'quarterly'),
    ],
    [
      'Sessions for fathers and male carers at each hub, one of them at a weekend',
      'S, A',
      month('10/25', '2025-10'),
    ],
    [
      'Check the three buildings that have no lift and agree with the parent carer forum what will be held elsewhere',
      'D',
      month('09/25', '2025-09'),
    ],
    [
      'Outreach worker for the Roma community, employed through the community association',
      'RE',
      month('01/26', '2026-01'),
    ],
    [
      'Translate the timetable and the “first visit” page; test them with ten families',
      'RE, O',
      month('11/25', '2025-11'),
    ],
    ['Quiet hour before opening for children who find the hubs too loud', 'D', month('10/25', '2025-10')],
    [
      'Young parents’ group to move to the college so that it can be got to without two buses',
      'A, PM',
      month('02/26', '2026-02'),
    ],
    ['Breastfeeding room at the two hubs that have none', 'PM', month('03/26', '2026-03')],
    [
      'Staff to be offered learning on supporting children who question their gender, written with the youth group',
      'GR, SO',
      month('12/25', '2025-12'),
    ],
    [
      'Prayer and festival dates to be looked at before the programme for each term is printed',
      'RB',
      repeating('Termly', 'termly'),
    ],
    [
      'Ask care experienced parents how it feels to be offered early help, and change the script',
      'C',
      month('01/26', '2026-01'),
    ],
    ['Monitor complaints and compliments by characteristic', 'All', repeating('Six monthly', 'six-monthly')],
    [
      'Managers to keep this analysis under review as the second phase is designed',
      'All',
      repeating('Ongoing', 'ongoing'),
    ],
  ] as [string, string, TruthDue][]
).map(line)

const HEADING = 'Summary of findings and Equality Analysis Action Plan'

const themes: TruthTheme[] = [{ ...theme(HEADING, actions), mayLack: true }]

export const plan: CorpusPlan = {
  id: 'pridley-characteristics',
  title: 'Pridley Metropolitan Borough Council – Equality Analysis: Family Hubs, Phase One',
  style:
    'a short action plan at the end of an equality analysis: action or target, letters for protected characteristics, a date in digits of month and year',
  levels: ['Action/Target'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Pridley Metropolitan Borough Council – Equality Analysis: Family Hubs, Phase One'),
    heading(HEADING),
    para(
      'If the analysis is done at the right time, before decisions are made, changes should be built in before the change is signed off. Where this has been achieved the only action needed will be to watch the effect on groups according to their characteristics.',
    ),
    field('Title of analysis', 'Family hubs, phase one'),
    field('Directorate and service area', 'Children and Young People’s Services, Early Help'),
    field('Lead Manager', 'Joint Assistant Director, Commissioning and Early Help'),
    strong('Summary of findings'),
    para(
      'The move from eleven children’s centres to five hubs and nine outreach places means longer journeys for about 140 families. Fathers, Roma families and parents of disabled children use the present centres less than others; the new offer gives a chance to put that right but will not do so of itself.',
    ),
    table(
      [
        ['Action/Target', 'State Protected Characteristics as listed below', 'Target date (MM/YY)'],
        ...actions.map((action) => [action.text, FOR.get(action) ?? '', action.due?.text ?? '']),
      ],
      { widths: [6, 2.4, 1.6] },
    ),
    para(
      'A = Age, D = Disability, S = Sex, GR = Gender Reassignment, RE = Race/Ethnicity, RB = Religion or Belief, SO = Sexual Orientation, PM = Pregnancy/Maternity, C = Carers and care experienced people, O = other groups',
    ),
    heading('Approval and publication', 2),
    ...bullets('Approved by the Director on 07/08/25', 'Sent for publication on 11/08/25'),
  ],
}
