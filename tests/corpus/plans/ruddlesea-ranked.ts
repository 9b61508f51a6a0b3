// In the shape of a real paper: the action plan page of a local area's joint commissioning strategy for children with
// special educational needs. "Action n - …" as a heading, and beneath it where the area wants to be and how it will
// get there; then a table of how those who answered ranked the proposals for later years. Choices: where we want to
// be is what success looks like; nobody is named and nothing is dated but the year; the ranks are no actions.
import { heading, para, table, title } from '../lay.ts'
import { act, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthTheme } from '../types.ts'

const HOW = new Map<TruthAction, string>()

function line(...[ref, text, where, how]: [string, string, string, string]): TruthAction {
  const made = act(text, '', null, { ref, success: where })
  HOW.set(made, how)
  return made
}

const themes: TruthTheme[] = [
  {
    ...theme('Year 1 action plan', [
      line(
        'Action 1',
        'Ensure that we have projections of need for each year group',
        'All three councils and the health commissioners work from one set of figures when they plan school places, therapies and short breaks.',
        'We will each share our data on need and agree how it is put together. The figures will be published every autumn.',
      ),
      line(
        'Action 2',
        'Plan together for speech, language and communication from birth to nineteen',
        'Families get help by what a child needs and not by whose budget it falls to.',
        'We will set out on one page what every setting should offer, what is targeted and what is specialist, and price each of the three.',
      ),
      line(
        'Action 3',
        'Agree one way of paying for packages that are shared between education, health and social care',
        'Decisions are made in a fortnight and no child waits while we argue.',
        'We will hold a shared panel each week with people who may commit money, and look after six months at how long decisions take.',
      ),
      line(
        'Action 4',
        'Commission a single point of advice for parents',
        'Parents tell their story once.',
        'We will bring together the three information services when their contracts end, with parents on the evaluation panel.',
      ),
      line(
        'Action 5',
        'Reduce waiting for autism assessment and offer help while families wait',
        'No family waits longer than six months, and none waits with nothing.',
        'We will pay for a year of evening clinics and for a parent-led group in each district.',
      ),
      line(
        'Action 6',
        'Review short breaks with the young people who use them',
        'Breaks are what young people would choose to do.',
        'We will ask 100 young people, in whatever way they communicate, and stop buying what nobody chose.',
      ),
      line(
        'Action 7',
        'Grow places for young people with social, emotional and mental health needs close to home',
        'Eighty fewer children travel more than an hour a day.',
        'We will open resource bases in six schools, chosen by where children live.',
      ),
      line(
        'Action 8',
        'Make the step to adulthood a joint plan from Year 9',
        'Each young person knows by sixteen who will be there at eighteen.',
        'We will put adult social care and adult health at Year 9 reviews for those who will need them and keep a shared list.',
      ),
      line(
        'Action 9',
        'Measure outcomes and not only activity in every new contract',
        'We can say what difference our money makes.',
        'We will write with parents a short set of outcomes to go into all contracts let from now on.',
      ),
      line(
        'Action 10',
        'Train commissioners in co-production',
        'Parents and young people are in the room when a service is designed and when it is bought.',
        'We will train twenty commissioners together with the parent carer forums, who will run the course.',
      ),
      line(
        'Action 11',
        'Look at equipment and adaptations across home and school',
        'A child has one chair that is right and not two that are wrong.',
        'We will pool the equipment budgets and hold one stock.',
      ),
      line(
        'Action 12',
        'Set out what the offer is for children with complex health needs in mainstream schools',
        'Schools say yes because they know that they will be helped.',
        'We will agree who trains staff, who signs them off and who pays, and write to all heads.',
      ),
    ]),
    mayLack: true,
  },
]

function told(action: TruthAction): Laid[] {
  return [
    heading(`${action.ref ?? ''} - ${action.text}`, 3),
    heading('Where do we want to be', 4),
    para(action.success ?? ''),
    heading('How will we get there', 4),
    para(HOW.get(action) ?? ''),
  ]
}

export const plan: CorpusPlan = {
  id: 'ruddlesea-ranked',
  title: 'Ruddlesea, Northmere and Hasker Fen SEND Joint Commissioning Strategy – Action plan',
  style:
    'a web page of actions as headings, where the area wants to be and how it will get there under each, and a table that only ranks proposals',
  levels: ['Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Rank for year 2 Rank for year 3 Therapies' }],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word'],
  layout: () => [
    title('Ruddlesea, Northmere and Hasker Fen SEND Joint Commissioning Strategy – Action plan'),
    para(
      'The following sets out proposals for a year 1 action plan, using the rank order suggested by those who took part in the engagement. The group may bring in new actions or change the order where one action depends on another.',
    ),
    para(
      'The Joint Commissioning Delivery Group will hold a more detailed plan with steps, milestones, leads and timescales so that it can follow progress.',
    ),
    heading('Year 1 action plan', 2),
    ...(themes[0]?.actions ?? []).flatMap((action) => told(action)),
    heading('How proposals were ranked for later years', 2),
    para('These will be more thoroughly scoped as part of the planning for each year.'),
    table(
      [
        ['Subject', 'Rank for year 2', 'Rank for year 3', 'Responses'],
        ['Therapies', '1', '4', '212'],
        ['Transport', '2', '1', '340'],
        ['Mental health in schools', '3', '2', '287'],
        ['Respite for parents', '4', '3', '198'],
        ['Supported internships', '5', '5', '96'],
      ],
      { widths: [4, 1.5, 1.5, 1.5] },
    ),
  ],
}
