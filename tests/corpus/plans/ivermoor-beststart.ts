// Awkward. A best start framework's plan on a web page: no table and no labels; under cohort, domain and the headings of its
// lists each action is a bullet of three lines: its name, a person, words of status. Indicators are bullets too.
// Choices: cohort and domain are the levels, the lists' headings none; "Action required" may be any that is not well.
import { heading, para, strong, title } from '../lay.ts'
import { act, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthObjective, TruthTheme } from '../types.ts'

const RATINGS = {
  ok: rated('On track', 'on-track'),
  need: rated('Action required', 'at-risk', 'off-track', 'not-started'),
}
const WHO = new Map<TruthAction, string>()
const LISTS = new Map<TruthObjective, [string, TruthAction[]][]>()
const AFTER = new Map<TruthObjective, [string, string][]>()

type Line = [string, string, keyof typeof RATINGS]

function domain(text: string, lists: [string, Line[]][], after: [string, string][]): TruthObjective {
  const made = lists.map(([name, lines]): [string, TruthAction[]] => [
    name,
    lines.map(([one, who, now]) => {
      const action = act(one, who.replaceAll('/', ';'), null, { rating: RATINGS[now] })
      WHO.set(action, who)
      return action
    }),
  ])
  const objective = { text, actions: made.flatMap(([, actions]) => actions) }
  LISTS.set(objective, made)
  AFTER.set(objective, after)
  return objective
}

const themes: TruthTheme[] = [
  themeOf('Babies and Toddlers', [
    domain(
      'Infant feeding',
      [
        [
          'Best start programmes:',
          [
            ['Peer supporters on both maternity wards', 'Hannah Brigg', 'ok'],
            ['Home visit by the feeding team before day ten', 'Hannah Brigg/Colette Amari', 'need'],
          ],
        ],
        [
          'Best start environment:',
          [
            ['Welcome scheme for cafes and leisure centres', 'Dafydd Rowe', 'ok'],
            ['Private room in each family hub', 'Priya Nandra', 'ok'],
          ],
        ],
      ],
      [
        ['Babies breastfed at six to eight weeks', 'Rise from 38% to 45% by 2030'],
        ['Parents who say that they were helped', 'TBC'],
      ],
    ),
    domain(
      'Speech and language',
      [
        [
          'Best start programmes:',
          [
            ['Early language screen at two and a half', 'Colette Amari', 'ok'],
            ['Small group sessions in hubs for those who need more', 'Colette Amari / Priya Nandra', 'need'],
          ],
        ],
        [
          'Learning at home programmes:',
          [
            ['Book bags given at the one year check', 'Ed Sallis', 'ok'],
            ['Library rhyme times in Ivermoor West', 'Ed Sallis', 'need'],
          ],
        ],
      ],
      [['Children at expected level in communication at two and a half', 'Rise from 81% to 86%']],
    ),
  ]),
  themeOf('Nursery and Reception', [
    domain(
      'Ready for school',
      [
        [
          'Best start programmes:',
          [
            ['Toileting and sleep workshops', 'Priya Nandra', 'ok'],
            ['One transition form used by all nurseries', 'Janet Oduya/Ed Sallis', 'ok'],
            ['Reception baseline shared with health visitors', 'Janet Oduya', 'need'],
          ],
        ],
        ['Best start environment:', [['Outdoor space at four hubs', 'Dafydd Rowe', 'ok']]],
      ],
      [['Good level of development', 'Rise from 64% to 70% by 2029']],
    ),
    domain(
      'Parenting',
      [
        [
          'Best start programmes:',
          [
            ['Evidence-based groups in the evening, with food', 'Priya Nandra', 'ok'],
            ['Fathers’ group led by a father', 'Marcus Thole', 'need'],
            ['Help for parents in conflict', 'Marcus Thole / Hannah Brigg', 'ok'],
          ],
        ],
      ],
      [['Parents who finish a group', 'Two thirds of those who begin']],
    ),
  ]),
]

const dot = (text: string, level = 1): Laid => ({ lay: 'bullet', text, level })

export const plan: CorpusPlan = {
  id: 'ivermoor-beststart',
  title: 'Ivermoor Best Start Framework 2025–2030: Action Plan',
  style:
    'no table, no labels: bullets whose second line is a name and third a status, under cohort, domain and list headings; indicators look alike; no dates',
  levels: ['Cohort', 'Domain', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'paste:word', 'text:paragraphs', 'pdf:bare'],
  layout: () => [
    title('Ivermoor Best Start Framework 2025–2030: Action Plan'),
    para('Action Plan to be updated every 6 months.'),
    ...themes.flatMap((of) => [
      heading(`Cohort: ${of.text}`, 2),
      ...(of.objectives ?? []).flatMap((one) => [
        heading(`Domain: ${one.text}`, 3),
        ...(LISTS.get(one) ?? []).flatMap(([name, actions]) => [
          strong(name),
          ...actions.flatMap((action) => [
            dot(action.text),
            para(WHO.get(action) ?? ''),
            para(action.rating?.texts[0] ?? ''),
          ]),
        ]),
        strong('National Indicators and targets (Local measures TBC)'),
        ...(AFTER.get(one) ?? []).flatMap(([name, target]) => [dot(name), dot(target, 2)]),
      ]),
    ]),
  ],
}
