// An improvement plan after special measures: status as "Delivered / On Track to deliver / Some issues – narrative disclosure /
// Not on track to deliver" (worded, key printed), numbers beginning again in each priority, Activity, Responsibility, When?,
// Expected outcome, Resources and Link to other action plans beside it. Choices: Resources and links are no progress; a
// number restarts, so the reference is only the number; "June/July 2025" is the later month, or the earlier.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { day, month, placedActions, printed, rated, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const DONE = rated('Delivered', 'complete')
const TRACK = rated('On Track to deliver', 'on-track')
const ISSUES: TruthRating = { texts: ['Some issues – narrative disclosure'], statuses: ['at-risk'] }
const NOT = rated('Not on track to deliver', 'off-track')

/** `more` is Expected outcome, Update on progress, Resources, Link to other action plans. */
function line([ref, text, lead, due, rating]: Line, more: [string, string, string, string]): TruthAction {
  return written(
    text,
    { lead, success: more[0], progress: more[1], money: more[2], link: more[3] },
    {
      leads: lead.split(', '),
      due,
      ref,
      rating,
      ...(more[0] === '' ? {} : { success: more[0] }),
      ...(more[1] === '' ? {} : { progress: more[1] }),
    },
  )
}

const COLUMNS: Column[] = [
  { title: '', width: 0.5, of: (row) => row.action.ref ?? '' },
  { title: 'Activity', width: 4.2, of: (row) => row.action.text },
  { title: 'Responsibility', width: 2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'When?', width: 1.5, of: (row) => row.action.due?.text ?? '' },
  { title: 'Expected outcome', width: 2.4, of: (row) => cellFor(row.action, 'success') },
  { title: 'Resources', width: 1.3, of: (row) => cellFor(row.action, 'money') },
  { title: 'Link to other action plans', width: 1.5, of: (row) => cellFor(row.action, 'link') },
  { title: 'Current Status', width: 1.7, of: (row) => printed(row.action.rating) },
  { title: 'Update on progress', width: 3.8, of: (row) => cellFor(row.action, 'progress') },
]

export const plan: CorpusPlan = {
  id: 'lythmoor-narrative',
  title: 'Lythmoor Children’s Services: Improvement Plan following the Notice to Improve',
  style:
    'numbers begin again in each priority, Responsibility and When?, resources and links between, status in the words of special measures',
  levels: ['Priority', 'Activity'],
  scale: [
    { code: 'Delivered', label: 'Done, and there is evidence', status: 'complete' },
    { code: 'On Track to deliver', label: 'Will be done by the date given', status: 'on-track' },
    {
      code: 'Some issues – narrative disclosure',
      label: 'There are problems, and these are told in the last column',
      status: 'at-risk',
    },
    { code: 'Not on track to deliver', label: 'Will not be done by the date given', status: 'off-track' },
  ],
  themes: [
    theme(
      'Leaders know and act',
      [
        line(
          [
            '1.',
            'Appoint a permanent Director of Children’s Services',
            'Chief Executive',
            month('May 2025', '2025-05'),
            DONE,
          ],
          ['Stable leadership', 'Began on 12 May.', '', ''],
        ),
        line(
          [
            '2.',
            'Quality assurance framework with an audit of sixty files a quarter',
            'Head of Quality',
            repeating('Quarterly', 'quarterly'),
            TRACK,
          ],
          [
            'We know ourselves',
            'First sixty read. 22 good, 29 requires improvement, 9 inadequate.',
            'Base budget',
            'Audit plan',
          ],
        ),
        line(
          [
            '3.',
            'Training for members of the scrutiny committee',
            'Democratic Services Manager',
            { ...month('June/July 2025', '2025-07'), also: ['2025-06-30'] },
            DONE,
          ],
          ['Better questions', 'Two evenings, nine members.', '£1,200', ''],
        ),
        line(
          [
            '4.',
            'Publish a staff newsletter every month',
            'Communications Officer',
            repeating('Monthly', 'monthly'),
            TRACK,
          ],
          ['', '', '', 'Staff engagement plan'],
        ),
      ],
      'Priority 1',
    ),
    theme(
      'Front door',
      [
        line(
          [
            '1.',
            'Move to one telephone number and one email for all contacts',
            'Head of MASH, ICT Manager',
            day('1 September 2025', '2025-09-01'),
            ISSUES,
          ],
          [
            'Contacts do not get lost',
            'The old email still takes a tenth of contacts. It will be turned off when the courts have been told.',
            'ICT',
            '',
          ],
        ),
        line(
          ['2.', 'Health worker in the MASH', 'Integrated Care Board', undated('To be confirmed'), NOT],
          [
            'All agencies share what they know',
            'The post is not funded. It is being raised by the commissioner.',
            'Not agreed',
            'MASH business plan',
          ],
        ),
        line(
          [
            '3.',
            'Decide on contacts within one working day',
            'Head of MASH',
            repeating('Ongoing', 'ongoing'),
            TRACK,
          ],
          ['90% by Christmas', '86% in October.', '', ''],
        ),
        line(
          ['4.', 'Survey of referrers', 'Head of Quality', month('End Oct 2025', '2025-10'), DONE],
          ['', '112 answers. Two in three were told the outcome.', '', ''],
        ),
      ],
      'Priority 2',
    ),
    theme(
      'Care and care leavers',
      [
        line(
          [
            '1.',
            'Recommission the advocacy service',
            'Commissioning Manager',
            month('April 2026', '2026-04'),
            TRACK,
          ],
          [
            'Every child has an advocate who wants one',
            'Specification written with the council of young people.',
            '£85,000 a year',
            'Commissioning plan',
          ],
        ),
        line(
          [
            '2.',
            'Health passports for care leavers',
            'Designated Nurse, Leaving Care Manager',
            month('January 2026', '2026-01'),
            ISSUES,
          ],
          ['', '14 of 52. A nurse has been away since August.', '', ''],
        ),
        line(
          [
            '3.',
            'House of our own: twelve tenancies set aside every year',
            'Housing Manager',
            year('by the end of 2026', '2026-12'),
            TRACK,
          ],
          ['No care leaver homeless', 'Cabinet agreed the policy.', '', 'Housing strategy'],
        ),
        line(
          [
            '4.',
            'Buy two children’s homes',
            'Head of Provider Services, Property Manager',
            year('2026', '2026-12'),
            NOT,
          ],
          ['Children live near', 'Both purchases fell through.', '£1.4m capital', 'Sufficiency strategy'],
        ),
        line(['5.', 'Refresh the pledge', 'Participation Officer', null, null], ['', '', '', '']),
      ],
      'Priority 3',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'There are problems, and these are told in the last column' },
    { kind: 'other', words: 'Improvement Board Commissioner Monthly' },
    { kind: 'measures', words: 'Contacts decided in one day 71%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Lythmoor – published November 2025' },
  layout: () => [
    title('Lythmoor Children’s Services: Improvement Plan following the Notice to Improve'),
    para('Published November 2025. This plan is published each month on the council’s website.'),
    heading('Who watches over this plan', 2),
    table([
      ['Body', 'Chair', 'Meets'],
      ['Improvement Board', 'Commissioner', 'Monthly'],
      ['Scrutiny committee', 'Cllr Haverty', 'Every two months'],
    ]),
    heading('What the words mean', 2),
    table(
      [
        ['Delivered', 'Done, and there is evidence'],
        ['On Track to deliver', 'Will be done by the date given'],
        ['Some issues – narrative disclosure', 'There are problems, and these are told in the last column'],
        ['Not on track to deliver', 'Will not be done by the date given'],
      ],
      { headings: 0, widths: [2, 5] },
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('Measures', 2),
    table([
      ['Measure', 'April', 'October', 'Target'],
      ['Contacts decided in one day', '71%', '86%', '90%'],
      ['Care leavers in touch', '88%', '91%', '95%'],
    ]),
  ],
}
