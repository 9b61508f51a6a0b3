// Awkward. A published priority action plan for SEND after an area inspection: a small table of labels and
// words for every action, under headings for the areas; milestones within. Choices: "Accountable" is the
// senior person who answers for it, and a column of leads as the plan's own page says ("owns"), so it counts
// with the lead; partners help and do not lead; the first words of "Position" are the rating.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, rated, repeating, themeActions, themeOf, aim, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating } from '../types.ts'

const done = rated('Completed', 'complete')
const track = rated('On track', 'on-track')
const minor = rated('Minor delay', 'at-risk')
const major = rated('Major delay', 'off-track')
const later = rated('Not yet due to start', 'not-started')

type Card = { owns: string; lead: string; partners: string; steps: string[]; story: string }
const CARDS = new Map<TruthAction, Card>()

/** Number, action, who is accountable, leads and helps, date, position with its story and what will differ, milestones. */
type Line = [string, string, [string, string, string], TruthDue, [TruthRating, string, string], string[]?]

function card(...[ref, text, who, due, tale, steps = []]: Line): TruthAction {
  const [owns, lead, partners] = who
  const [rating, story, success] = tale
  const leads = [owns, lead]
  const made = act(text, leads.join(';'), due, { ref, rating, success })
  CARDS.set(made, { owns, lead, partners, steps, story })
  return made
}

const DCS = 'Executive Director, Children'
const CNO = 'Chief Nurse ICB'

const themes = [
  themeOf(
    'Leaders should make sure that the partnership’s strategy is turned into timely action that children and families notice',
    [
      aim(
        'Shared leadership and honest information',
        [
          card(
            'PA1.1',
            'Reconstitute the SEND Partnership Board with an independent chair, parent carers as full members and a published forward plan',
            [DCS, 'SEND Transformation Manager', CNO],
            day('31 January 2025', '2025-01-31'),
            [
              done,
              'Chair appointed in December. First meeting in public held 22 January.',
              'Minutes show challenge and decisions; parents say they are equal members',
            ],
            ['Role description', 'Appointment', 'First meeting'],
          ),
          card(
            'PA1.2',
            'Create one dashboard across education, health and care, refreshed each month, and stop the four separate reports',
            [DCS, 'Head of Intelligence', 'ICB Business Intelligence, Community Trust'],
            month('April 2025', '2025-04'),
            [
              minor,
              'Education and social care data flow. Health feeds await an information sharing agreement.',
              'Board uses a single set of figures',
            ],
          ),
          card(
            'PA1.3',
            'Appoint a Designated Social Care Officer, full time',
            [DCS, 'AD Social Care', ''],
            month('March 2025', '2025-03'),
            [done, 'In post 3 March.', 'Social care advice in time rises from 55% to 90%'],
          ),
        ],
        'A',
      ),
      aim(
        'Parents as partners',
        [
          card(
            'PA1.4',
            'Agree a co-production charter and a training day for everyone who chairs a meeting with families',
            ['Chair of Parent Carer Forum', 'Participation and Engagement Officer', 'SENDIASS'],
            month('end of June 2025', '2025-06'),
            [
              track,
              'Charter drafted at two workshops; training bought.',
              'Forum survey: 60% feel listened to, from 34%',
            ],
            ['Workshops', 'Charter to Board', 'Six training days'],
          ),
          card(
            'PA1.4a',
            'Pay parents for their time at boards and panels at a published rate, with travel and child care',
            ['Chair of Parent Carer Forum', 'SEND Transformation Manager', 'Finance'],
            day('1 April 2025', '2025-04-01'),
            [
              done,
              'Rate of £15.50 an hour agreed and paid since April. Eleven parents have claimed. The benefits position of two of them took some weeks to sort out, and we have written a note for others.',
              'Parents from all five localities take part',
            ],
          ),
          card(
            'PA1.5',
            'Say “you said, we did” each term, by email, in print and in community languages',
            ['Chair of Parent Carer Forum', 'Local Offer Manager', ''],
            repeating('Termly', 'termly'),
            [track, 'First edition sent to 2,900 addresses.', 'Opened by 40%'],
          ),
        ],
        'B',
      ),
    ],
    'Priority action 1',
  ),
  themeOf(
    'Health leaders should act to cut the unacceptable waits for assessment and therapies',
    [
      aim(
        'Shorter waits',
        [
          card(
            'PA2.1',
            'Fund a waiting list initiative for autism and ADHD assessment, with 600 extra assessments over eighteen months',
            [CNO, 'Children’s Commissioning Manager', 'Community Trust, Independent provider'],
            day('30/09/2026', '2026-09-30'),
            [
              major,
              'Procurement failed in February as no bid met the quality threshold. Re-opened in May with two lots.',
              'No child waits more than 52 weeks',
            ],
            ['Contract award', 'First 100', 'Mid-point review'],
          ),
          card(
            'PA2.2',
            'Redesign speech and language therapy around schools so that link therapists know every special needs coordinator',
            [CNO, 'Therapies Clinical Lead', 'Primary Heads’ Group'],
            month('Sept 2025', '2025-09'),
            [track, 'Links named for 64 of 71 schools.', 'First appointment within 18 weeks for all'],
          ),
          card(
            'PA2.2a',
            'Recruit six therapists by offering rotations between the hospital, schools and the hubs, and by paying the fees of assistants who train',
            [CNO, 'Therapies Clinical Lead', 'University of North Reach'],
            month('July 2025', '2025-07'),
            [
              minor,
              'Three therapists appointed and one has started. Two assistants begin their apprenticeship in September. The remaining posts were advertised twice and drew nobody; a joint post with the special school has been suggested by its head.',
              'Vacancies fall from 27% to 10%',
            ],
          ),
          card(
            'PA2.3',
            'Occupational therapy: bring in advice line, drop-ins and parent courses before referral',
            [CNO, 'Therapies Clinical Lead', ''],
            undated('Autumn 2025'),
            [later, '', 'Referrals fall by a fifth'],
          ),
        ],
        'C',
      ),
      aim(
        'Help while waiting',
        [
          card(
            'PA2.4',
            'Write to all families on a list every six months to say where they stand and what is there in the meantime',
            [CNO, 'Waiting List Manager', 'SENDIASS, Parent Carer Forum'],
            month('Six-monthly from April 2025', '2025-04', 'six-monthly'),
            [track, 'April letters sent.', 'Complaints about silence halve'],
          ),
          card(
            'PA2.5',
            'Open a neurodiversity hub in the old library at Market Place, staffed by peers',
            [CNO, 'Voluntary Sector Alliance', 'Libraries'],
            month('November 2025', '2025-11'),
            [minor, 'Lease agreed; lift needs repair.', '1,000 visits in the first half-year'],
          ),
        ],
        'D',
      ),
    ],
    'Priority action 2',
  ),
  themeOf(
    'The local authority should improve the quality and timeliness of education, health and care plans and annual reviews',
    [
      aim(
        'New plans',
        [
          card(
            'PA3.1',
            'Restructure casework into three locality teams with caseloads of no more than 180',
            [DCS, 'Head of SEND', 'HR'],
            day('1 May 2025', '2025-05-01'),
            [
              done,
              'Teams began on 1 May. Caseloads between 168 and 203 while two posts are filled.',
              'Families know the name of their caseworker',
            ],
          ),
          card(
            'PA3.2',
            'Use a quality checklist, agreed with schools, health and parents, before any draft plan is sent out',
            [DCS, 'EHC Quality Manager', 'DCO, DSCO'],
            month('February 2025', '2025-02'),
            [done, 'In use. 74% of drafts meet it at first look.', '85% of audited plans are good'],
          ),
          card(
            'PA3.3',
            'Bring twenty week timeliness to the national average, then to 75%',
            [DCS, 'Head of SEND', 'Principal Educational Psychologist'],
            month('Dec. 2025', '2025-12'),
            [major, '33% in April and 37% in May. Recovery plan with the DfE adviser.', '75% in time'],
          ),
        ],
        'E',
      ),
      aim(
        'Annual reviews',
        [
          card(
            'PA3.3a',
            'Ring each family at week six and week fourteen of an assessment, whether or not there is news',
            [DCS, 'Head of SEND', 'Casework Team Leaders'],
            repeating('Ongoing', 'ongoing'),
            [
              track,
              'Calls made in eight of ten cases in May. Families say that they like being rung. Caseworkers say that it saves them three emails.',
              'Seven in ten parents say that they were kept informed',
            ],
          ),
          card(
            'PA3.4',
            'Clear the 1,106 overdue annual reviews, beginning with those at the end of a key stage and children in care',
            [DCS, 'Annual Review Team Leader', 'School SENCOs, Virtual School'],
            day('31.10.2025', '2025-10-31'),
            [minor, '702 remain at the end of May.', 'None overdue by more than four weeks'],
          ),
          card(
            'PA3.5',
            'Move to an online form that schools fill once and that parents can see',
            [DCS, 'Systems Project Manager', ''],
            undated('To be confirmed with supplier'),
            [later, '', 'Nine in ten reviews are returned within two weeks'],
          ),
        ],
        'F',
      ),
    ],
    'Priority action 3',
  ),
]

function cardOf(action: TruthAction): Laid {
  const one = CARDS.get(action)
  const label = (text: string) => ({ text, bold: true, fill: 'EDEDED' })
  const rows = [
    [label('Action'), `${action.ref ?? ''} ${action.text}`],
    [label('Accountable'), one?.owns ?? ''],
    [label('Lead officer'), one?.lead ?? ''],
    [label('Partners'), one?.partners ?? ''],
    [label('By when'), action.due?.text ?? ''],
    ...((one?.steps ?? []).length === 0
      ? []
      : [[label('Milestones'), { text: (one?.steps ?? []).map((text) => ({ text, bullet: true })) }]]),
    [label('What will be different'), action.success ?? ''],
    [label('Position (June 2025)'), [action.rating?.texts[0] ?? '', one?.story ?? '']],
  ]
  return free(rows, { widths: [1.6, 6] })
}

export const plan: CorpusPlan = {
  id: 'glaisholme-priority',
  title: 'Glaisholme Local Area Partnership: Priority Action Plan (SEND), published version',
  style:
    'a small table of labels for every action under headings, with milestones in bullets; the position a phrase and then its story',
  levels: ['Priority action', 'Aim', 'Action'],
  scale: [
    { code: 'Completed', label: 'done, and the Board has seen that it is', status: 'complete' },
    { code: 'On track', label: 'will be done in time', status: 'on-track' },
    { code: 'Minor delay', label: 'late by up to two months', status: 'at-risk' },
    { code: 'Major delay', label: 'late by more', status: 'off-track' },
    { code: 'Not yet due to start', label: 'planned for later', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Minor delay late by up to two months' },
    { kind: 'other', words: 'Monitoring meeting with DfE and NHS England' },
  ],
  renderings: ['pdf:ruled', 'pdf:lines', 'docx', 'docx:plain', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { size: 10 },
  layout: () => [
    title('Glaisholme Local Area Partnership: Priority Action Plan (SEND), published version'),
    para('Glaisholme Council and NHS North Reach Integrated Care Board, June 2025'),
    heading('1. Introduction', 2),
    para(
      'Ofsted and the Care Quality Commission inspected our area in September 2024. They found widespread and systemic failings, and asked for a priority action plan. We are sorry for what children and their families have been through. The plan below was written with the Parent Carer Forum and with young people from Loud and Proud, our SEND youth group.',
    ),
    para(
      'Much is already under way. Since November the partnership has appointed a Director of SEND, put £1.4 million into casework and psychology, met 430 parents in eleven open meetings, and begun to publish waiting times. None of this is yet enough. Families still tell us that they fight for what they should be given, that reports contradict one another, and that they find out what has been decided by opening an envelope.',
    ),
    para(
      'The plan is ambitious about what will change, and careful about when. Where a date has moved since the first version of January 2025 we say so in the position, and the Board has agreed the new one.',
    ),
    heading('2. How to read the plan', 2),
    para(
      'The person who is accountable owns the action at the Board. The lead officer gets it done. Partners have agreed to help.',
    ),
    table(
      [
        ['Position', 'Meaning'],
        ['Completed', 'done, and the Board has seen that it is'],
        ['On track', 'will be done in time'],
        ['Minor delay', 'late by up to two months'],
        ['Major delay', 'late by more'],
        ['Not yet due to start', 'planned for later'],
      ],
      { widths: [2, 5] },
    ),
    heading('3. Oversight', 2),
    ...bullets(
      'SEND Partnership Board, monthly',
      'Health and Wellbeing Board, quarterly',
      'Scrutiny, twice a year',
    ),
    table(
      [
        ['When', 'What'],
        ['July 2025', 'Monitoring meeting with DfE and NHS England'],
        ['January 2026', 'Stocktake'],
        ['March 2026', 'Re-visit may be expected from this point'],
      ],
      { widths: [2, 5] },
    ),
    heading('4. The plan', 2),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.objectives ?? []).flatMap((objective) => [
        heading(`${objective.ref ?? ''}. ${objective.text}`, 3),
        ...themeActions({ text: '', objectives: [objective] }).flatMap(({ action }) => [
          cardOf(action),
          para(''),
        ]),
      ]),
    ]),
    strong('If you need this document in another form or language, ring the Local Offer team.'),
  ],
}
