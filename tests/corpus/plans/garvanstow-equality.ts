// In the shape of a real paper: a council's equality action plan on its website. A lettered action reference, under it
// numbered issues with a desired outcome, and beneath "Actions embedding:" bullets, each followed by two labelled
// lines. Choices: the lettered heading is the theme, the issue the objective; a span of years is due at its end;
// names parted by "/", "&" or a comma lead together.
import { bullets, field, heading, para, strong, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

const WHO = new Map<TruthAction, string>()
const OUTCOME = new Map<TruthObjective, string>()

type Line = [text: string, due: TruthDue, who: string]

function line([text, due, who]: Line): TruthAction {
  const made = act(text, who.split(/ \/ | & |, /).join(';'), due)
  WHO.set(made, who)
  return made
}

function issue(...[ref, text, outcome, lines]: [string, string, string, Line[]]): TruthObjective {
  const made = aim(text, lines.map(line), ref)
  OUTCOME.set(made, outcome)
  return made
}

const SPAN: TruthDue = { ...year('2023-2027', '2027-12'), also: ['2027-03-31'] }
const in2023: TruthDue = { ...year('2023', '2023-12'), also: ['2024-03-31'] }
const in2024: TruthDue = { ...year('2024', '2024-12'), also: ['2025-03-31'] }

const themes: TruthTheme[] = [
  themeOf(
    'Leadership for Children',
    [
      issue(
        '1',
        'Equality is spoken of for staff and seldom for the children whom they serve',
        'Every decision about children’s services shows whom it helps and whom it may harm',
        [
          [
            'Training for all members of the Children’s Committee in the needs of children from minority communities.',
            in2023,
            'Policy / Member Services',
          ],
          ['A children’s question in the screening form for new policies.', in2023, 'Policy'],
          [
            'Each head of service to put one equality action for children in the yearly service plan.',
            SPAN,
            'All Heads of Service',
          ],
        ],
      ),
      issue(
        '2',
        'Newcomer families do not know what is open to them',
        'Use of family support by newcomer families in line with their share of births',
        [
          [
            'Welcome pack in the nine languages most asked for, and as short films.',
            in2024,
            'Communications & Early Help',
          ],
          [
            'Interpreters booked by one call, with no charge to the team that needs them.',
            month('By September 2023', '2023-09'),
            'ICT & Policy / Early Help',
          ],
        ],
      ),
    ],
    'A',
  ),
  themeOf(
    'Disabled Children',
    [
      issue(
        '1',
        'Play and leisure are booked out before parents of disabled children hear of them',
        'Disabled children take part as often as others',
        [
          [
            'Priority booking for a week before each holiday scheme opens.',
            repeating('Annual', 'annual'),
            'Leisure',
          ],
          ['Changing places facility in the two largest leisure centres.', SPAN, 'Estates, Leisure'],
          ['Sensory hour each weekend at every pool.', in2023, 'Leisure'],
        ],
      ),
      issue(
        '2',
        'Short breaks are offered to those who can fill in the form',
        'Assessment does not depend on how well a parent writes',
        [
          [
            'Replace the twelve page form by a visit and a two page record that the family keeps.',
            in2024,
            'Children’s Disability Team',
          ],
          [
            'Advocate for parents who themselves have a learning disability.',
            SPAN,
            'Children’s Disability Team, Adult Services',
          ],
        ],
      ),
    ],
    'B',
  ),
  themeOf(
    'Young People’s Identity and Safety',
    [
      issue(
        '1',
        'Young people who are LGBTQ+ report more bullying and feel less safe in youth provision',
        'Young people say that they can be themselves in a council building',
        [
          ['Youth workers trained by the young people’s own group.', in2023, 'Youth Service'],
          [
            'Recording of prejudice incidents in youth clubs, looked at every quarter.',
            repeating('Quarterly', 'quarterly'),
            'Youth Service / Policy',
          ],
        ],
      ),
      issue(
        '2',
        'Care experienced young people meet assumptions when they look for homes and work',
        'The Council treats care experience as it treats the nine characteristics',
        [
          [
            'Motion to the full council and a note in each recruitment pack.',
            month('By December 2023', '2023-12'),
            'SLT, Human Resources',
          ],
          [
            'Guaranteed interview for care experienced applicants who meet the essential criteria.',
            in2024,
            'Human Resources',
          ],
        ],
      ),
    ],
    'C',
  ),
]

function part(of: TruthTheme): Laid[] {
  return [
    heading(`Action Ref: ${of.ref ?? ''} – ${of.text}`, 2),
    ...(of.objectives ?? []).flatMap((objective) => [
      heading(`Issue Identified: ${objective.ref ?? ''}. ${objective.text}`, 3),
      field('Desired outcome(s)', OUTCOME.get(objective) ?? ''),
      strong('Actions embedding:'),
      ...objective.actions.flatMap((action) => [
        ...bullets(action.text),
        field('Timescale', action.due?.text ?? ''),
        field('Responsibility', WHO.get(action) ?? ''),
      ]),
    ]),
  ]
}

export const plan: CorpusPlan = {
  id: 'garvanstow-equality',
  title: 'Garvanstow Council – Equality Action Plan for Children and Young People 2023 - 2027',
  style:
    'no table: a lettered reference, numbered issues with a desired outcome, bullets each followed by a line of timescale and a line of responsibility',
  levels: ['Action Ref', 'Issue Identified', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word', 'text:paragraphs'],
  layout: () => [
    title('Garvanstow Council – Equality Action Plan for Children and Young People 2023 - 2027'),
    para(
      'This action plan follows an audit of how the Council’s work touches children in each of the equality groups. We have not repeated what stands in the corporate equality plan.',
    ),
    heading('Strategic priorities'),
    ...bullets('P1: A fair start', 'P2: Places for everyone', 'P3: Voices that count'),
    ...themes.flatMap((of) => part(of)),
  ],
}
