// Ordinary. An early help partnership's published delivery plan: numbered actions running through the priorities,
// no rating, dates in terms and seasons, a column of partners. Choices: "Partners" lead nothing; "Led by" may
// hold two with "and" between; a term's end is any day that a fair reader would take for it.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { month, repeating, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Row = [string, string, string, string, TruthDue, string]

function row([ref, text, lead, partners, due, success]: Row): TruthAction {
  return written(text, { lead, partners }, { ref, leads: lead.split(' and '), due, success })
}

const season = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })

const themes = [
  theme(
    'Families can find help close to home',
    [
      row([
        '1',
        'Open family hubs in Alnescar West and Thorley, making seven in all',
        'Family Hubs Programme Manager',
        'Health visiting, libraries',
        month('By end of March 2026', '2026-03'),
        'No family with a child under five lives more than two miles from a hub',
      ]),
      row([
        '2',
        'Relaunch the family information directory, with a version that can be searched by text message',
        'Digital Services Manager',
        'Voluntary Action Alnescar',
        season('Autumn 2025', '2025-11-30', '2025-12-31', '2025-10-31'),
        'Twice as many visits; parents say it is up to date',
      ]),
      row([
        '3',
        'Train fifty parent champions, half of them from communities that use our services least',
        'Community Engagement Lead',
        'Faith groups, schools, tenants’ groups',
        month('July 2026', '2026-07'),
        '50 trained and 40 still active after six months',
      ]),
      row([
        '4',
        'Extend opening times in three hubs to include Saturday mornings and one evening',
        'Family Hubs Programme Manager',
        '',
        month('From January 2026', '2026-01'),
        'More fathers and working parents come',
      ]),
    ],
    'Priority 1',
  ),
  theme(
    'One family, one plan, one worker',
    [
      row([
        '5',
        'Introduce a shared family plan in place of the four forms in use now',
        'Head of Early Help',
        'Schools, health visiting, police, housing',
        month('November 2025', '2025-11'),
        'Families tell their story once',
      ]),
      row([
        '6',
        'Give lead practitioners outside the council a named early help adviser and a monthly drop-in',
        'Early Help Partnership Manager',
        'Schools',
        month('October 2025', '2025-10'),
        'Half of all family plans are led by partners (now 31%)',
      ]),
      row([
        '7',
        'Bring school nursing and early help into one request for support',
        'Public Health Commissioner and Head of Early Help',
        'Community health trust',
        month('April 2026', '2026-04'),
        'One form, one phone number',
      ]),
      row([
        '8',
        'Audit twenty family plans together as partners',
        'Early Help Partnership Manager',
        'All',
        repeating('Termly', 'termly'),
        'Seven in ten are good or better',
      ]),
    ],
    'Priority 2',
  ),
  theme(
    'Problems are dealt with before they grow',
    [
      row([
        '9',
        'Use attendance, housing and police data to find families who may need help, within an agreed ethical framework',
        'Data Intelligence Manager',
        'Police, housing associations',
        month('June 2026', '2026-06'),
        'Families are offered help a term earlier than today',
      ]),
      row([
        '10',
        'Offer every secondary school a link worker for attendance',
        'Education Inclusion Manager',
        'Secondary heads',
        month('September 2025', '2025-09'),
        'Persistent absence falls to below 22%',
      ]),
      row([
        '11',
        'Commission a service for parents in conflict',
        'Commissioning Manager',
        'Mediation providers',
        season('Spring 2026', '2026-03-31', '2026-05-31', '2026-04-30'),
        '150 couples a year',
      ]),
      row([
        '12',
        'Agree with housing a protocol to prevent the eviction of families with a family plan',
        'Housing Options Manager',
        'Registered landlords',
        month('February 2026', '2026-02'),
        'No family with a plan is evicted without a meeting first',
      ]),
    ],
    'Priority 3',
  ),
  theme(
    'A confident workforce across the partnership',
    [
      row([
        '13',
        'Deliver the shared induction and restorative practice training to 600 people',
        'Workforce Development Lead',
        'All',
        month('March 2027', '2027-03'),
        '600 trained, a third from outside the council',
      ]),
      row([
        '14',
        'Hold a practice week for the partnership with parents as speakers',
        'Early Help Partnership Manager and Parent Carer Panel',
        'All',
        repeating('Annually', 'annual'),
        'Practitioners tell us what they will change',
      ]),
      row([
        '15',
        'Agree a competency framework for family support workers with a route to qualification',
        'Workforce Development Lead',
        'College, HR',
        season('Summer 2026', '2026-07-31', '2026-08-31', '2026-06-30'),
        'Turnover comes down',
      ]),
    ],
    'Priority 4',
  ),
]

const AIMS = [
  'Families told us that they do not know what there is, or that it is two buses away.',
  'Too many families have three plans and no one in charge of any of them.',
  'A quarter of referrals to children’s social care are for families whom one of us knew about a year before.',
  'Early help is everybody’s job. People need the skills, and the permission, to do it.',
]

export const plan: CorpusPlan = {
  id: 'alnescar-earlyhelp',
  title: 'Alnescar Early Help Partnership Delivery Plan 2025–27',
  style:
    'a published partnership plan: numbers running through all priorities, terms and seasons for dates, a column of partners, no rating',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Family plans led by partners 31% 40% 50%' },
    { kind: 'other', words: 'Early Help Partnership Board Quarterly' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Alnescar Early Help Partnership Delivery Plan 2025–27'),
    heading('Our vision'),
    para(
      'Every child in Alnescar grows up in a family that can get the right help, from people they trust, before things become a crisis.',
    ),
    heading('How this plan fits'),
    ...bullets(
      'It delivers the Early Help Strategy 2024–29.',
      'It meets the expectations of the Families First Partnership programme.',
      'It answers the recommendation of the joint targeted area inspection about the lead practitioner role.',
    ),
    heading('Delivery plan'),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''} – ${of.text}`, 2),
      para(AIMS[at] ?? ''),
      actionTable(themeActions(of), {
        columns: [
          { title: '', width: 0.5, of: ({ action }) => action.ref ?? '' },
          { title: 'We will…', width: 4.4, of: ({ action }) => action.text },
          { title: 'Led by', width: 2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Partners', width: 2, of: ({ action }) => cellFor(action, 'partners') },
          { title: 'Timeframe', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'What families will notice', width: 3, of: ({ action }) => action.success ?? '' },
        ],
      }),
    ]),
    heading('Measures'),
    table(
      [
        ['Measure', 'Now', 'March 2026', 'March 2027'],
        ['Family plans led by partners', '31%', '40%', '50%'],
        ['Families who say that things are better at closure', '72%', '78%', '82%'],
        ['Step-ups to social care within six months', '11%', '9%', '7%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    heading('Governance'),
    table(
      [
        ['Group', 'How often', 'What it does'],
        ['Early Help Partnership Board', 'Quarterly', 'Owns this plan'],
        ['Locality groups (3)', 'Six-weekly', 'Deliver it in their area'],
        ['Parent Carer Panel', 'Monthly', 'Tells us whether it is working'],
      ],
      { widths: [3, 1.4, 4] },
    ),
  ],
}
