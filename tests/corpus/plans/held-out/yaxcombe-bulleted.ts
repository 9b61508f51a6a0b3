// Awkward. A report to a committee that has no table of actions: outcomes as headings, each action a bullet and,
// in a line beneath it, its lead, date and where it has got to in a sentence. Choices: the first words of that
// sentence are the rating, the whole of it the progress; what the committee is asked to do is no action.
import { bullets, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, quarter, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'

const complete = (said: string): TruthRating => ({ texts: ['Complete', said], statuses: ['complete'] })
const onTrack = (said: string): TruthRating => ({ texts: ['On track', said], statuses: ['on-track'] })
const behind = (said: string): TruthRating => ({
  texts: ['Behind', said],
  statuses: ['at-risk', 'off-track'],
})
const notStarted = (said: string): TruthRating => ({
  texts: ['Not started', said],
  statuses: ['not-started'],
})

const RATE = { complete, onTrack, behind, notStarted }

type Line = [string, string, TruthDue, keyof typeof RATE, string]
const WORD = { complete: 'Complete', onTrack: 'On track', behind: 'Behind', notStarted: 'Not started' }

function line([text, leads, due, how, rest]: Line): TruthAction {
  const said = `${WORD[how]}. ${rest}`
  return act(text, leads, due, { rating: RATE[how](said), progress: said })
}

const themes: TruthTheme[] = [
  theme(
    'Children with disabilities are seen, heard and safe',
    [
      line([
        'Visit every child who has overnight short breaks at least once a quarter while they are there',
        'Short Breaks Manager',
        repeating('Quarterly', 'quarterly'),
        'onTrack',
        'All 61 were visited between July and September.',
      ]),
      line([
        'Train the whole of the disabled children’s team in communication without speech',
        'Practice Educator',
        month('November 2025', '2025-11'),
        'onTrack',
        'Two of three days have been held; the last is on 19 November.',
      ]),
      line([
        'Agree with adult social care that planning for adulthood starts at 14',
        'Head of Disability Services; Adult Social Care Lead',
        day('30 September 2025', '2025-09-30'),
        'behind',
        'The draft has been with adult social care since June.',
      ]),
      line([
        'Review all direct payments that have not been looked at for two years',
        'Direct Payments Officer',
        month('August 2025', '2025-08'),
        'complete',
        'There were 48; six had stopped using them and nobody knew.',
      ]),
    ],
    'Outcome 1',
  ),
  theme(
    'Children missing education are found quickly',
    [
      line([
        'Put children missing education, home educated children and those on part-time timetables on one list',
        'Access and Inclusion Manager',
        day('5 September 2025', '2025-09-05'),
        'complete',
        'The list is refreshed on Mondays.',
      ]),
      line([
        'Send a worker to the last address within three days of a school’s telling us',
        'Senior Education Welfare Officer',
        day('31 October 2025', '2025-10-31'),
        'behind',
        'Done in three days for 55 of 80; one post is vacant.',
      ]),
      line([
        'Challenge each part-time timetable that lasts beyond six weeks',
        'Access and Inclusion Manager; Virtual School Head',
        month('December 2025', '2025-12'),
        'onTrack',
        'There are 37 and a letter has gone about 30 of them.',
      ]),
    ],
    'Outcome 2',
  ),
  theme(
    'Domestic abuse is met with help for the whole family',
    [
      line([
        'Place a domestic abuse adviser in each family help team',
        'Domestic Abuse Strategic Lead',
        quarter('Quarter 3 2025/26', '2025-12'),
        'onTrack',
        'Three of four are in post.',
      ]),
      line([
        'Commission a programme for those who cause harm and want to change',
        'Public Health Commissioner',
        month('January 2026', '2026-01'),
        'notStarted',
        'Waiting for the Police and Crime Commissioner’s grant.',
      ]),
      line([
        'Introduce a routine question about control of money to the assessment',
        'Principal Social Worker',
        month('July 2025', '2025-07'),
        'complete',
        'In the form since 14 July.',
      ]),
      line([
        'Give children their own worker, apart from their parent’s',
        'Family Help Manager',
        day('31 March 2026', '2026-03-31'),
        'notStarted',
        'It depends on the grant too.',
      ]),
    ],
    'Outcome 3',
  ),
  theme(
    'Managers know their services and act on what they know',
    [
      line([
        'Replace the monthly book of 90 charts with one page for each team',
        'Performance Manager',
        day('1 October 2025', '2025-10-01'),
        'complete',
        'Team managers were shown the draft and threw out half of it.',
      ]),
      line([
        'Hold a learning circle after each audit round, with the workers whose files were read',
        'Quality Assurance Lead',
        repeating('Quarterly', 'quarterly'),
        'onTrack',
        'The second is on 4 December.',
      ]),
      line([
        'Fill the vacant head of quality assurance post',
        'Assistant Director; HR Business Partner',
        month('October 2025', '2025-10'),
        'behind',
        'Second advertisement closes on 21 November.',
      ]),
    ],
    'Outcome 4',
  ),
]

const laid = (action: TruthAction): Laid[] => [
  ...bullets(action.text),
  para(
    `Lead: ${action.leads.join('; ')} | By: ${action.due?.text ?? ''} | Progress: ${action.progress ?? ''}`,
  ),
]

export const plan: CorpusPlan = {
  id: 'yaxcombe-bulleted',
  title: 'Yaxcombe Children’s Services Improvement Plan: Autumn Report',
  style:
    'no table: outcomes as headings, a bullet to each action, a line beneath with lead, date and a sentence of progress',
  levels: ['Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children missing education (open)' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { size: 11, footer: 'Children and Young People Committee – 13 November 2025 – Item 9' },
  layout: () => [
    title('Yaxcombe Children’s Services Improvement Plan: Autumn Report'),
    para('Children and Young People Committee, 13 November 2025. Item 9.'),
    strong('Purpose of report'),
    para(
      'The Committee asked in June for a plan in plain English that could be read without a magnifying glass. This is the second report on it. It takes the four outcomes in turn.',
    ),
    heading('Headlines'),
    table(
      [
        ['Measure', 'June', 'October'],
        ['Children missing education (open)', '112', '80'],
        ['Audits judged good or better', '49%', '57%'],
        ['Team manager posts filled', '17 of 22', '20 of 22'],
      ],
      { widths: [5, 1.5, 1.5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((action) => laid(action)),
    ]),
    heading('Finance and legal'),
    para(
      'The plan is met from the base budget and the £240,000 reserve agreed in February. There are no legal implications.',
    ),
    heading('What the Committee is asked to do'),
    para('Note the report, and agree to receive the next one in March 2026.'),
  ],
}
