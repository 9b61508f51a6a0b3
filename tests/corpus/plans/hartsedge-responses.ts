// Plain. A safeguarding partnership's published response to a practice review: numbered recommendations, beneath each
// "Response: Accepted", then what will be done (one action, or several lettered), and a line of who and when.
// Choices: the recommendation stands above, what will be done is the action; the line of who and when serves the
// action that it follows; the partnership's first answer to a recommendation that is not accepted is no action.
import { heading, para, strong, title } from '../lay.ts'
import { day, month, quarter, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

/** Its letter where it has one, what will be done, the leads parted by semicolons, the date, and where it stands. */
type Line = [string, string, string, TruthDue | null, string?]

function line([ref, text, leads, due, progress]: Line): TruthAction {
  const list = leads === '' ? [] : leads.split(';')
  const who = list.length === 0 ? [] : [`Lead: ${list.join(' and ')}.`]
  const when = due === null ? [] : [`Timescale: ${due.text}.`]
  return written(
    text,
    {
      does: ref === '' ? `Action: ${text}` : `Action ${ref}: ${text}`,
      who: [...who, ...when].join(' '),
      now: progress === undefined ? '' : `Update March 2026: ${progress}`,
    },
    {
      leads: list,
      due,
      ...(ref === '' ? {} : { ref }),
      ...(progress === undefined ? {} : { progress }),
    },
  )
}

type Rec = { of: TruthTheme; response: string }

function rec(ref: string, text: string, [response, ...actions]: [string, ...TruthAction[]]): Rec {
  return { of: { ref: `Recommendation ${ref}`, text, actions }, response }
}

const RECS: Rec[] = [
  rec(
    '1',
    'The partnership should satisfy itself that injuries to babies who cannot yet move by themselves are always referred and seen by a paediatrician.',
    [
      'Accepted.',
      line([
        '1a',
        'Reissue the bruising in non-mobile babies protocol with a one-page flowchart, and have each agency confirm that it has reached every practitioner who sees infants.',
        'Designated Nurse for Safeguarding',
        day('30 January 2026', '2026-01-30'),
        'flowchart issued 21 January. All agencies but one GP federation have confirmed.',
      ]),
      line([
        '1b',
        'Audit twenty referrals made under the protocol and report to the Learning and Review Group.',
        'Designated Doctor',
        month('May 2026', '2026-05'),
      ]),
    ],
  ),
  rec('2', 'Hartsedge Council should make sure that pre-birth assessments begin early enough to be useful.', [
    'Accepted. We have known since the peer review of 2024 that too many start after 28 weeks.',
    line([
      '2a',
      'Change the pre-birth pathway so that assessment begins at 16 weeks where a previous child has been removed or has been on a plan.',
      'Head of Assessment',
      month('February 2026', '2026-02'),
      'new pathway live on 9 February.',
    ]),
    line([
      '2b',
      'Place a social worker in the maternity safeguarding team for two days a week.',
      'Head of Assessment;Named Midwife',
      month('April 2026', '2026-04'),
      'post agreed; start date depends on honorary contract.',
    ]),
    line([
      '2c',
      'Report the number of late assessments to the partnership executive with reasons.',
      'Performance Manager',
      quarter('from Quarter 1 2026/27', '2026-06'),
    ]),
  ]),
  rec(
    '3',
    'The partnership should review how fathers and male carers are identified, assessed and involved.',
    [
      'Accepted.',
      line([
        '',
        'Commission a fathers’ reference group and use what it says to rewrite the assessment guidance for social workers, health visitors and family hubs.',
        'Principal Social Worker',
        month('July 2026', '2026-07'),
        'six fathers recruited through Dads Together.',
      ]),
    ],
  ),
  rec(
    '4',
    'Police should check that information about domestic abuse is shared in time with those working with the family.',
    [
      'Accepted in part. The force already shares notifications with schools within 24 hours; the gap is with health visiting.',
      line([
        '4a',
        'Extend Operation Encompass notifications to the health visiting single point of contact.',
        'Detective Chief Inspector, Public Protection',
        day('31 March 2026', '2026-03-31'),
        'technical testing finished, agreement with the Information Commissioner’s guidance still being checked.',
      ]),
      line([
        '4b',
        'Dip sample ten notifications a month for six months.',
        'Detective Chief Inspector, Public Protection',
        undated('to begin when 4a is done'),
      ]),
    ],
  ),
  rec(
    '5',
    'Schools and early years settings should know what to do when they are worried that nothing is happening.',
    [
      'Accepted.',
      line([
        '5a',
        'Simplify the escalation policy to three steps with a named contact at each.',
        'Partnership Business Manager',
        month('March 2026', '2026-03'),
        'draft went to the executive on 4 March and comes back in April.',
      ]),
      line([
        '5b',
        'Run four briefings for designated safeguarding leads, one in the evening for childminders.',
        'Education Safeguarding Adviser',
        month('June 2026', '2026-06'),
      ]),
    ],
  ),
  rec(
    '6',
    'The partnership should assure itself that supervision in each agency asks about the lived experience of babies.',
    [
      'Accepted.',
      line([
        '6a',
        'Each agency to share its supervision template and an anonymised example with the Learning and Review Group.',
        '',
        month('May 2026', '2026-05'),
      ]),
      line([
        '6b',
        'Add two questions on the voice of pre-verbal children to the annual section 11 return.',
        'Partnership Business Manager',
        month('October 2026', '2026-10'),
      ]),
    ],
  ),
  rec('7', 'The partnership should tell the family what has changed as a result of the review.', [
    'Accepted.',
    line([
      '',
      'Offer the child’s grandparents a meeting with the independent scrutineer a year after publication.',
      'Independent Scrutineer',
      null,
    ]),
  ]),
]

function laidRec({ of, response }: Rec): Laid[] {
  return [
    heading(of.ref ?? '', 2),
    strong(of.text),
    para(`Response: ${response}`),
    ...(of.actions ?? []).flatMap((action) =>
      ['does', 'who', 'now']
        .map((name) => String(cellFor(action, name)))
        .filter((text) => text !== '')
        .map((text) => para(text)),
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'hartsedge-responses',
  title: 'Response to the Local Child Safeguarding Practice Review “Baby Rowan”',
  style:
    'no table: numbered recommendations, each with a response, lettered actions and a line of lead and timescale',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes: RECS.map(({ of }) => of),
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  layout: () => [
    title('Response to the Local Child Safeguarding Practice Review “Baby Rowan”'),
    para('Hartsedge Safeguarding Children Partnership, published December 2025, updated March 2026'),
    heading('Introduction'),
    para(
      'The partnership commissioned this review after a four-month-old child was seriously injured in the spring of 2025. The independent reviewer made seven recommendations. The three statutory safeguarding partners have considered each of them, and this paper sets out their response.',
    ),
    para('We are grateful to the family for speaking to the reviewer. The name is not the child’s own.'),
    heading('Our response to each recommendation'),
    ...RECS.flatMap((one) => laidRec(one)),
    heading('Monitoring'),
    para(
      'The Learning and Review Group will oversee this response and will report to the executive twice a year until everything in it is finished.',
    ),
  ],
}
