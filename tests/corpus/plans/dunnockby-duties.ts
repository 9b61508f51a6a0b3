// A workbook that takes a new Act part by part: source, part, an issue and what is required, then the actions, notes,
// target date, lead agency, nominated lead officer and "Complete Y/N". Choices: the part and in it the issue stand above
// the actions; the agency and the officer both lead; "Ongoing" under Complete is on track, and N means no more than that
// it is not done.
import { actionTable, type Column, para, sheet, table, title } from '../lay.ts'
import { aim, month, placedActions, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const DONE: TruthRating = { texts: ['Y', 'Complete'], statuses: ['complete'] }
const NOT: TruthRating = {
  texts: ['N', 'Not complete'],
  statuses: ['not-started', 'on-track', 'at-risk'],
}
const GOING: TruthRating = { texts: ['Ongoing'], statuses: ['on-track'] }

type Line = [string, string, string, TruthDue | null, string, string, TruthRating | null, string]

function line(...[ref, text, notes, due, agency, officer, rating, cross]: Line): TruthAction {
  const officers = officer === 'All reps' ? [officer] : officer.split(' / ').filter((one) => one !== '')
  return written(
    text,
    {
      notes,
      due: due?.text ?? '',
      agency,
      officer,
      complete: rating?.texts[0] ?? '',
      cross,
    },
    {
      ref,
      leads: [...agency.split(' / '), ...officers],
      due,
      rating,
      ...(notes === '' ? {} : { progress: notes }),
    },
  )
}

const REQUIRED = new Map<TruthTheme, string>()

function issue(part: string, text: string, required: string, actions: TruthAction[]): TruthTheme {
  const [ref = '', name = ''] = part.split(' – ')
  const made = themeOf(name, [aim(text, actions)], ref)
  REQUIRED.set(made, required)
  return made
}

const themes: TruthTheme[] = [
  issue(
    'Part 1 – Family group decision making',
    'An offer of a family group meeting must be made before care proceedings are issued',
    'The offer is made in writing and its outcome is on the child’s record unless it would not be in the child’s interests',
    [
      line(
        'CWS 1',
        'Rewrite the pre-proceedings letter so that the offer is in it in plain words',
        'Legal want one more look at paragraph 3.',
        month('May-26', '2026-05'),
        'LA',
        'Frances Oyelaran',
        DONE,
        'PLO plan 2.4',
      ),
      line(
        'CWS 2',
        'Recruit two more family group coordinators',
        'One in post from 1 June. Second post advertised twice.',
        month('Sep-26', '2026-09'),
        'LA',
        'Gareth Poole',
        NOT,
        '',
      ),
      line(
        'CWS 3',
        'Build the offer and its outcome into the case system so that it can be counted',
        'Supplier release slipped to spring.',
        month('Mar-27', '2027-03'),
        'LA',
        'Ines Calder',
        NOT,
        'Data WS 7',
      ),
    ],
  ),
  issue(
    'Part 2 – Multi-agency child protection teams',
    'A team drawn from the authority, police, health and education must be set up in the area',
    'Each partner nominates people with the experience the regulations ask for',
    [
      line(
        'CWS 4',
        'Agree how many, from whom, and where they sit',
        'Paper to Lead Partners 9 July – agreed bar the lease.',
        month('Jul-26', '2026-07'),
        'LA / Police / ICB',
        'Frances Oyelaran',
        DONE,
        'MASA 3',
      ),
      line(
        'CWS 5',
        'Write the practice guidance for lead child protection practitioners',
        'Regulations awaited. Working from the pathfinder’s.',
        month('Dec-26', '2026-12'),
        'LA',
        'Tamsin Rudge',
        GOING,
        '',
      ),
      line(
        'CWS 6',
        'Nominate a named nurse and a detective inspector to the shadow team',
        'Nurse nominated.',
        month('Oct-26', '2026-10'),
        'ICB / Police',
        'Moira Quist / DI Stannard',
        NOT,
        'MASA 3',
      ),
      line(
        'CWS 7',
        'Say to schools how they will be represented and ask for volunteers',
        '',
        month('Nov-26', '2026-11'),
        'LA',
        'Hamid Noor',
        NOT,
        '',
      ),
    ],
  ),
  issue(
    'Part 3 – Information sharing',
    'A duty to share information to safeguard or promote the welfare of a child',
    'Those designated must disclose what is relevant unless it would be more harmful to the child',
    [
      line(
        'CWS 8',
        'Ensure any existing or new agreement reflects the new duty',
        'Eleven agreements found; four not signed by anyone still here.',
        month('Apr-26', '2026-04'),
        'SCP',
        'All reps',
        GOING,
        'IG board',
      ),
      line(
        'CWS 9',
        'Briefing for front line staff on what has changed and what has not',
        'Delivered six times, 240 people. Repeat in autumn for schools.',
        month('Jun-26', '2026-06'),
        'SCP',
        'Business Manager',
        DONE,
        '',
      ),
      line(
        'CWS 10',
        'Test the single identifier with the pilot, if we are asked to be in it',
        'Not chosen for wave 1.',
        undated('tbc'),
        'ICB',
        'Moira Quist',
        null,
        '',
      ),
    ],
  ),
  issue(
    'Part 4 – Children not in school',
    'A register of children not in school must be kept',
    'Parents and providers supply what is prescribed; the authority offers support where it is asked for',
    [
      line(
        'CWS 11',
        'Cleanse the home education list against the admissions and health lists',
        '614 on ours, 702 on theirs.',
        month('Aug-26', '2026-08'),
        'LA',
        'Hamid Noor',
        GOING,
        '',
      ),
      line(
        'CWS 12',
        'Design the form with home educating families',
        'Two meetings. Strong feelings. Third on 3 December.',
        month('Jan-27', '2027-01'),
        'LA',
        'Hamid Noor / Rosie Lund',
        NOT,
        '',
      ),
      line(
        'CWS 13',
        'Work out the cost of the support duty and put it in the medium term plan',
        '',
        month('Oct-26', '2026-10'),
        'LA',
        'Finance Business Partner',
        NOT,
        'MTFP',
      ),
    ],
  ),
  issue(
    'Part 5 – Care leavers',
    'Staying Close support must be considered for every care leaver to 25',
    'An assessment of whether the young person’s welfare requires it',
    [
      line(
        'CWS 14',
        'Add the question to the pathway plan and train personal advisers to ask it',
        'In use since 1 September.',
        month('Sep-26', '2026-09'),
        'LA',
        'Ruth Abara',
        DONE,
        'Local offer 9',
      ),
      line(
        'CWS 15',
        'Commission move-on support for up to 40 young people',
        'Tender closes 12 January.',
        month('Apr-27', '2027-04'),
        'LA / Housing Authorities',
        'Ruth Abara / Gareth Poole',
        NOT,
        'Sufficiency 12',
      ),
    ],
  ),
]

const columns: Column[] = [
  { title: 'Ref', width: 0.9, of: ({ action }) => action.ref ?? '' },
  {
    title: 'Source',
    width: 1.4,
    of: () => 'Act and draft regulations',
    merge: () => 'all',
  },
  {
    title: 'Act Part',
    width: 1.6,
    of: (row) => `${row.theme.ref ?? ''} – ${row.theme.text}`,
    merge: (row) => row.theme,
  },
  {
    title: 'Issue',
    width: 2.6,
    of: (row) => row.objective?.text ?? '',
    merge: (row) => row.theme,
  },
  {
    title: 'Requirement',
    width: 2.6,
    of: (row) => REQUIRED.get(row.theme) ?? '',
    merge: (row) => row.theme,
  },
  { title: 'Action', width: 3.4, of: ({ action }) => action.text },
  { title: 'Notes', width: 3, of: ({ action }) => cellFor(action, 'notes') },
  {
    title: 'Target completion date',
    width: 1.2,
    of: ({ action }) => cellFor(action, 'due'),
  },
  {
    title: 'Lead agency',
    width: 1.2,
    of: ({ action }) => cellFor(action, 'agency'),
  },
  {
    title: 'Nominated lead officer',
    width: 1.5,
    of: ({ action }) => cellFor(action, 'officer'),
  },
  {
    title: 'Complete Y/N',
    width: 0.9,
    of: ({ action }) => cellFor(action, 'complete'),
  },
  {
    title: 'Cross Reference',
    width: 1.1,
    of: ({ action }) => cellFor(action, 'cross'),
  },
]

export const plan: CorpusPlan = {
  id: 'dunnockby-duties',
  title: 'Dunnockby – Children’s Wellbeing and Schools Act action plan DRAFT',
  style:
    'a new Act part by part: issue and requirement merged beside the actions, lead agency and officer, Complete Y/N',
  levels: ['Act Part', 'Issue', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Safeguarding Children Partnership' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('Action plan'),
    title('Dunnockby – Children’s Wellbeing and Schools Act action plan DRAFT'),
    para(
      'This is a working document and is updated as regulations and guidance are finalised. It is coordinated by the Partnership’s business unit.',
    ),
    actionTable(placedActions({ themes }), { columns }),
    sheet('Abbreviations'),
    table([
      ['Short', 'In full'],
      ['ICB', 'Integrated Care Board'],
      ['LA', 'Dunnockby Council'],
      ['SCP', 'Safeguarding Children Partnership'],
    ]),
  ],
}
