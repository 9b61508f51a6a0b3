// A virtual school's action plan as a web page: long lists of vision, commitments and a graduated response, then for
// each priority a table with objectives merged beside actions, who leads by post, terms and months, and success
// criteria. Choices: lists before the tables are no actions; a term is no date that the paper gives, though a fair
// reader may work one out.
import { actionTable, bullets, type Column, heading, para, table, title } from '../lay.ts'
import { aim, month, placedActions, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const ENDS = new Map([
  ['Autumn 2026', ['2026-12-31', '2026-11-30']],
  ['Spring 2027', ['2027-03-31', '2027-04-30', '2027-05-31']],
  ['Summer 2027', ['2027-07-31', '2027-08-31']],
])

/** A term: no date is printed, and a fair reader may give one. */
function term(text: string): TruthDue {
  return { text, date: null, precision: null, repeats: null, also: ENDS.get(text) ?? [] }
}

type Line = [string, string, TruthDue, string]

function line(...[text, lead, due, success]: Line): TruthAction {
  return written(text, { lead }, { leads: lead.split(' and '), due, success })
}

const themes: TruthTheme[] = [
  themeOf(
    'Being in school',
    [
      aim('Every child in care attends every day', [
        line(
          'Daily attendance calls for all on roll in and out of county, with a same-day call to the carer',
          'Attendance Officer',
          month('September 2026', '2026-09'),
          'Persistent absence below 17%',
        ),
        line(
          'Attendance panel with social care for each child below 90%',
          'Deputy Head (Secondary)',
          repeating('Termly', 'termly'),
          'All below 90% have a plan',
        ),
        line(
          'Challenge each reduced timetable at four weeks and end it at eight',
          'Area Leads',
          term('Autumn 2026'),
          'No child on one for over eight weeks',
        ),
      ]),
      aim('No permanent exclusions and fewer suspensions', [
        line(
          'Rapid response meeting within two school days of any suspension',
          'Area Leads and Inclusion Officer',
          month('October 2026', '2026-10'),
          'Held for all',
        ),
        line(
          'Trauma-aware schools award: twenty more schools',
          'Educational Psychologist',
          term('Summer 2027'),
          '20 schools; suspensions there down by a third',
        ),
      ]),
    ],
    'Priority 1',
  ),
  themeOf(
    'Learning well',
    [
      aim('PEPs that make a difference', [
        line(
          'Quality assure every PEP and return those that are not good within ten days',
          'PEP Advisers',
          repeating('Termly', 'termly'),
          '90% good or better',
        ),
        line(
          'Child’s own section made by children; three formats by age',
          'Participation Worker',
          term('Spring 2027'),
          'Child’s view in 95%',
        ),
        line(
          'Train all new designated teachers and new social workers',
          'Virtual School Head',
          month('November 2026', '2026-11'),
          'All within a term of starting',
        ),
      ]),
      aim('Close the gap at each key stage', [
        line(
          'Reading books and a tutor to each child in Years 2 and 6 below the expected standard',
          'Deputy Head (Primary)',
          term('Spring 2027'),
          'Reading up by six points',
        ),
        line(
          'Year 11 mentors from the university',
          'Deputy Head (Secondary)',
          month('January 2027', '2027-01'),
          '25 mentored; English and maths up',
        ),
        line(
          'Check phonics of every Year 1 child in October and February',
          'Deputy Head (Primary)',
          month('February 2027', '2027-02'),
          '75% pass',
        ),
      ]),
    ],
    'Priority 2',
  ),
  themeOf(
    'Moving on',
    [
      aim('Young people stay in education, employment or training', [
        line(
          'Careers meeting in Year 9 and every year after',
          'EET Adviser',
          term('Summer 2027'),
          'All have met an adviser',
        ),
        line(
          'Post-16 PEPs for all to 18 and for those in college to 19',
          'Post-16 Lead',
          month('December 2026', '2026-12'),
          '90% have one',
        ),
      ]),
      aim('The extended duties reach those they are for', [
        line(
          'Helpline for kinship carers and adopters, two mornings a week',
          'Previously Looked After Adviser',
          term('Autumn 2026'),
          '150 calls in the year',
        ),
        line(
          'Data on children with a social worker to each multi-academy trust',
          'Data Manager and Virtual School Head',
          repeating('Termly', 'termly'),
          'Eight trusts use it',
        ),
      ]),
    ],
    'Priority 3',
  ),
]

const columns: Column[] = [
  {
    title: 'Objective',
    width: 2.6,
    of: ({ objective }) => objective?.text ?? '',
    merge: ({ objective }) => objective,
  },
  { title: 'Actions', width: 4.6, of: ({ action }) => action.text },
  { title: 'Lead', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
  { title: 'Timescale', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Success criteria', width: 2.8, of: ({ action }) => action.success ?? '' },
]

export const plan: CorpusPlan = {
  id: 'linthwick-virtual',
  title: 'Virtual School action plan 2026-27',
  style:
    'a web page of lists, then a table for each priority with objectives merged beside actions; terms for dates',
  levels: ['Priority', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Pupil Premium Plus' }],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word'],
  layout: () => [
    title('Virtual School action plan 2026-27'),
    heading('Our vision', 2),
    para(
      'A school without walls that expects a great deal for Linthwick’s children, and of everybody who works for them.',
    ),
    heading('What we hold to', 2),
    ...bullets(
      'Belonging comes before learning',
      'The child’s voice is in each decision',
      'Data is for asking better questions',
      'No surprises between school, carer and social worker',
    ),
    heading('A graduated response', 2),
    ...bullets(
      'Universal – what each school ordinarily provides',
      'Targeted – changes to the timetable, a key adult, a relational plan',
      'Specialist – alternative arrangements when a place has broken down',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
    ]),
    heading('Finance', 2),
    table([
      ['Fund', 'How it is given', '2026-27'],
      ['Pupil Premium Plus', 'Termly on a good PEP', '£1.31m'],
      ['Interim tuition', 'Time limited, panel', '£240,000'],
    ]),
  ],
}
