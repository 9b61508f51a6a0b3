// Plain. A council's plan after an inadequate judgement, written out in Word without a table: a heading for each
// action, a paragraph on what is meant by it, now and then one on how far it has come, and a closing line with who
// leads it and by when. Choices: where the closing line leaves out the one or the other there is none; the
// indicators at the end are measures.
import { bullets, heading, para, table, title } from '../lay.ts'
import { day, month, quarter, repeating, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

/** Its number, the heading, the paragraphs, the closing line, and what is true. */
type Line = [string, string, string[], string, { leads?: string[]; due?: TruthDue; progress?: string }]

function line([ref, text, says, closing, { leads = [], due, progress }]: Line): TruthAction {
  const told = progress === undefined ? says : [...says, `Progress so far: ${progress}`]
  return written(
    text,
    { says: [...told, closing].filter((one) => one !== '') },
    { ref, leads, due: due ?? null, ...(progress === undefined ? {} : { progress }) },
  )
}

const themes: TruthTheme[] = [
  {
    ref: 'Priority 1',
    text: 'A front door that keeps children safe',
    actions: [
      line([
        '1.1',
        'Rebuild the Multi-Agency Safeguarding Hub with permanent managers',
        [
          'The hub has had five team managers in two years. Decisions about thresholds have changed with each of them, and partners told inspectors that they no longer knew what to expect when they made a contact. We will appoint to three permanent posts and keep an experienced interim alongside them for the first quarter.',
        ],
        'Led by the Head of Service, Front Door. To be completed by 30 June 2025.',
        {
          leads: ['Head of Service, Front Door'],
          due: day('30 June 2025', '2025-06-30'),
          progress:
            'two of the three managers are in post. The third post went back out to advert on 3 March.',
        },
      ]),
      line([
        '1.2',
        'Make a decision on every contact within one working day',
        [
          'Children have waited too long for somebody to decide whether they need help. A duty manager will review everything still open at 3pm each day and the Head of Service will be told of anything that is older than 24 hours.',
        ],
        'Led by the MASH Team Manager. To be completed by April 2025.',
        { leads: ['MASH Team Manager'], due: month('April 2025', '2025-04') },
      ]),
      line([
        '1.3',
        'Agree a single threshold document with all safeguarding partners',
        [
          'The current document dates from 2019 and runs to 46 pages. Practitioners asked for something they could use at their desk. The new one will be tested with schools and health visitors before it is signed off by the partnership executive.',
        ],
        'Led by the Safeguarding Partnership Business Manager and the Head of Early Help. To be completed by September 2025.',
        {
          leads: ['Safeguarding Partnership Business Manager', 'Head of Early Help'],
          due: month('September 2025', '2025-09'),
        },
      ]),
      line([
        '1.4',
        'Hold strategy meetings with police and health present every time',
        [
          'In the sample inspectors looked at, health took part in fewer than half of strategy meetings. All three agencies have agreed to a rota which means that somebody with authority to share information is always available, including on Fridays.',
        ],
        'Led by the Detective Superintendent, Protecting Vulnerable People. Date to be agreed with health.',
        {
          leads: ['Detective Superintendent, Protecting Vulnerable People'],
          due: undated('Date to be agreed with health'),
        },
      ]),
    ],
  },
  {
    ref: 'Priority 2',
    text: 'Social work that changes things for children',
    actions: [
      line([
        '2.1',
        'Introduce one model of practice across the whole service',
        [
          'Staff described four different ways of doing an assessment. After talking to teams we have chosen a relationship-based model. Everyone from newly qualified workers to the Director will do the same three days of training, and agency staff will not be left out.',
        ],
        'Led by the Principal Social Worker. To be completed by 31 December 2025.',
        {
          leads: ['Principal Social Worker'],
          due: day('31 December 2025', '2025-12-31'),
          progress: 'trainers are commissioned and the first two cohorts (48 people) finished in February.',
        },
      ]),
      line([
        '2.2',
        'Bring caseloads in the assessment teams down to no more than 18 children',
        [
          'The average in November was 27 and some workers held more than 35. The two additional agency teams are a stop-gap; the budget agreed in February pays for eleven permanent posts.',
        ],
        'Led by the Assistant Director, Children’s Social Care. To be completed by Quarter 2 2025/26.',
        {
          leads: ['Assistant Director, Children’s Social Care'],
          due: quarter('Quarter 2 2025/26', '2025-09'),
        },
      ]),
      line([
        '2.3',
        'Supervise every social worker at least monthly and record it the same week',
        [
          'Supervision has been too much about tasks. The new template asks what life is like for the child and what has changed since last time.',
        ],
        'Led by all Service Managers. Reported monthly.',
        { leads: ['all Service Managers'], due: repeating('Reported monthly', 'monthly') },
      ]),
      line([
        '2.4',
        'Write plans that families can understand',
        [
          'Parents told us that plans list services and not what needs to be different. We will stop using the old form, train chairs and workers together, and ask ten families each quarter whether the plan made sense to them.',
        ],
        'To be completed by July 2025.',
        { due: month('July 2025', '2025-07') },
      ]),
      line([
        '2.5',
        'Step children up into the Public Law Outline sooner',
        [
          'Seventeen children had been subject to a plan for more than two years with little change. A weekly legal gateway panel, chaired by the Assistant Director, will look at every child at 12 months.',
        ],
        'Led by the Head of Safeguarding and Legal Services Manager. To be completed by May 2025.',
        {
          leads: ['Head of Safeguarding', 'Legal Services Manager'],
          due: month('May 2025', '2025-05'),
          progress:
            'the panel started in January and has seen 22 children; the average time in pre-proceedings is down from 31 weeks to 24.',
        },
      ]),
    ],
  },
  {
    ref: 'Priority 3',
    text: 'Leaders who know what is happening',
    actions: [
      line([
        '3.1',
        'Publish a performance scorecard that managers trust',
        [
          'Three different figures for the same month were given to inspectors. There will now be one source, refreshed overnight, with the same definitions at team, service and board level.',
        ],
        'Led by the Performance and Insight Manager. To be completed by 30 May 2025.',
        { leads: ['Performance and Insight Manager'], due: day('30 May 2025', '2025-05-30') },
      ]),
      line([
        '3.2',
        'Audit forty children’s records each month, with the worker and the family',
        [
          'Auditors have been too generous: moderation lowered a third of grades. Every senior manager including the Director will audit, and learning will be shared on the last Thursday of the month.',
        ],
        'Led by the Quality Assurance Manager.',
        { leads: ['Quality Assurance Manager'] },
      ]),
      line([
        '3.3',
        'Set up a workforce board to recruit and keep permanent social workers',
        [
          'Agency staff make up 41% of the workforce. The board will look at pay, at the offer to newly qualified workers, at homes and parking, and at why people leave.',
        ],
        'Led by the Director of Human Resources. To be completed by autumn 2025.',
        {
          leads: ['Director of Human Resources'],
          due: { ...undated('autumn 2025'), also: ['2025-11-30', '2025-12-31', '2025-10-31'] },
        },
      ]),
      line([
        '3.4',
        'Give councillors the training to challenge us as corporate parents',
        [
          'All members will be offered two sessions, one of them run by the Children in Care Council. Attendance will be published.',
        ],
        '',
        {},
      ]),
    ],
  },
]

function laidAction(action: TruthAction): Laid[] {
  const says = cellFor(action, 'says')
  const list = typeof says === 'string' ? [says] : says
  return [heading(`${action.ref ?? ''} ${action.text}`, 2), ...list.map((one) => para(one))]
}

export const plan: CorpusPlan = {
  id: 'thurlbeck-headings',
  title: 'Thurlbeck Children’s Services Improvement Plan 2025',
  style: 'no table: a heading for each action, paragraphs, and a closing line with lead and date',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Contacts decided within one working day 58% 71% 95%' }],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  page: { size: 11, footer: 'Thurlbeck Council – Children’s Services Improvement Plan' },
  layout: () => [
    title('Thurlbeck Children’s Services Improvement Plan 2025'),
    heading('Foreword'),
    para(
      'In October 2024 Ofsted judged our services for children who need help and protection to be inadequate. We accept what inspectors found. Children in Thurlbeck waited too long, and we did not know it. This plan says what we are going to do about it.',
    ),
    para(
      'Councillor Ruth Amery, Lead Member for Children, and Daniel Okoro, Director of Children’s Services',
    ),
    heading('How the plan is governed'),
    para(
      'An Improvement Board with an independent chair meets every six weeks. Each priority has a delivery group which reports to it. The Board receives the scorecard, the results of audit and what children and families have told us.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 1),
      ...(of.actions ?? []).flatMap((action) => laidAction(action)),
    ]),
    heading('How we will measure our progress'),
    table(
      [
        ['Indicator', 'October 2024', 'February 2025', 'Target'],
        ['Contacts decided within one working day', '58%', '71%', '95%'],
        ['Assessments completed in 45 days', '63%', '69%', '88%'],
        ['Social workers with a caseload above 25', '34', '19', '0'],
        ['Agency social workers', '41%', '39%', '18%'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
    heading('Who sits on the Improvement Board'),
    ...bullets(
      'Independent Chair, appointed with the Department for Education',
      'Leader of the Council and Lead Member for Children',
      'Chief Executive',
      'Director of Children’s Services',
      'Chief Nurse, Integrated Care Board',
      'Two headteachers',
    ),
  ],
}
