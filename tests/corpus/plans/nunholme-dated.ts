// An update of an inspection action plan: a numbered recommendation ending in the report's paragraphs, what
// is to be done, a timescale with a full stop, and the update. No leads and no status: where a date slipped the
// update says so. Choices: the timescale stays the date in force where the update only proposes another.
import { free, heading, para, title } from '../lay.ts'
import { act, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Row = [ref: string, finding: string, text: string[], due: TruthDue | null, update: string[]]

const line = ([ref, finding, text, due, update]: Row): TruthAction =>
  act(text.join('\n'), '', due, {
    ref,
    findings: [finding],
    ...(update.length === 0 ? {} : { progress: update.join('\n') }),
  })

const themes: TruthTheme[] = [
  theme('Effectiveness of Help and Protection', [
    line([
      '1',
      'The authority should ensure that all contacts are screened by a qualified worker on the day they arrive (4.4, 4.5).',
      [
        'A second advanced practitioner to be appointed to the front door and the rota changed to cover 8am to 6pm.',
      ],
      month('July 2023.', '2023-07'),
      ['Appointed in June; started 24 July. Same-day screening has been above 96% in each week since.'],
    ]),
    line([
      '2',
      'Managers should record the reason for every decision to take no further action (4.7).',
      ['Decision box made mandatory on the system. Weekly dip sample of ten by the service manager.'],
      month('June 2023.', '2023-06'),
      ['In place. The dip sample has been done in nine weeks of thirteen and will continue.'],
    ]),
    line([
      '3',
      'Assessments should set out the history of the family and what it means for the child now (4.11, 4.12, 4.19).',
      [
        'Chronology training for all assessment workers, to be delivered by the principal social worker in groups of eight.',
        'Exemplar assessments to be kept on the practice pages and changed each quarter.',
      ],
      month('October 2023.', '2023-10'),
      [
        'Training began on time but two dates were lost to sickness; 31 of 44 workers have attended. We propose that the target date is reviewed at the December board.',
      ],
    ]),
    line([
      '4',
      'Children in need should be visited as often as their plan says (4.22).',
      ['Visits report to go to team managers every Monday and to the Director every month.'],
      month('May 2023.', '2023-05'),
      ['Report running. 88% in September against 71% at inspection.'],
    ]),
    line([
      '5',
      'The authority and police should agree which cases are investigated jointly (4.25).',
      ['Joint protocol to be redrafted and signed.'],
      month('September 2023.', '2023-09'),
      ['With force solicitors. Signature now expected before Christmas.'],
    ]),
  ]),
  theme('Children in Care and Care Leavers', [
    line([
      '6',
      'Every child in care should have an up to date health assessment (5.3).',
      [
        'Nurse post to be funded for two years from the improvement grant.',
        'Consent forms to be got at the placement meeting.',
      ],
      month('August 2023.', '2023-08'),
      [
        'Nurse in post. Initial assessments in time up from 44% to 69%. Consent still late where children are placed at night.',
      ],
    ]),
    line([
      '7',
      'Personal education plans should be of consistent quality (5.8, 5.9).',
      ['Virtual school to quality assure all plans in each term and return those that are not good enough.'],
      repeating('Termly.', 'termly'),
      ['Summer term: 212 read, 61 returned.'],
    ]),
    line([
      '8',
      'Pathway plans should be written with young people and begun before they are sixteen (5.14).',
      ['New plan to be designed with the care leavers’ forum.'],
      month('December 2023.', '2023-12'),
      ['Forum has met twice. The first draft was too long and they have said so.'],
    ]),
    line([
      '9',
      'The council should increase the choice of homes for teenagers (5.17).',
      ['Recruit ten new households willing to foster children over twelve.'],
      month('March 2024.', '2024-03'),
      [
        'Three approved, four in assessment. The figure of ten will not be met by March and a proposal for a later date will come with the sufficiency strategy.',
      ],
    ]),
  ]),
  theme('Leadership, Management and Workforce', [
    line([
      '10',
      'Caseloads should be brought to a level at which good work can be done (6.2, 6.3).',
      ['Nine additional posts agreed by Cabinet to be advertised as permanent.'],
      month('June 2023.', '2023-06'),
      [
        'Six filled, three by agency workers until the new year. Average caseload is 18.4 (23.1 at inspection).',
      ],
    ]),
    line([
      '11',
      'Supervision should be regular, recorded and reflective (6.6).',
      ['New supervision policy and record to be introduced.', 'All managers to attend the two-day course.'],
      month('September 2023.', '2023-09'),
      ['Policy issued 4 September. Course: 22 of 29 managers attended, remaining seven booked for January.'],
    ]),
    line([
      '12',
      'Elected members should be given performance information that they can understand (6.10).',
      ['Scrutiny panel to receive a two-page scorecard at every meeting.'],
      month('July 2023.', '2023-07'),
      ['Received in July, September and November.'],
    ]),
    line([
      '13',
      'The authority should learn from complaints (6.13).',
      ['Complaints officer to report themes to the practice forum twice a year.'],
      month('November 2023.', '2023-11'),
      [],
    ]),
    line([
      '14',
      'Quality assurance should tell leaders what difference is being made to children (6.15, 6.16).',
      ['Audit tool to be replaced; at least one conversation with a parent or child in each audit.'],
      month('January 2024.', '2024-01'),
      ['Pilot in two teams. On course.'],
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'nunholme-dated',
  title: 'Inspection of Children’s Services: Action Plan – Update',
  style:
    'numbered recommendations with paragraph numbers, dates with a full stop, an update, no leads and no status',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Inspection of Children’s Services: Action Plan – Update'),
    para(
      'Report of the Director of Children’s Services to the Children and Young People’s Scrutiny Panel, 30 November 2023',
    ),
    heading('1. Purpose', 2),
    para(
      'Members asked in April to be told at the half year what has been done about each recommendation of the inspection. Numbers in brackets are paragraphs of the inspection report.',
    ),
    heading('2. Summary', 2),
    para(
      'Nine of the fourteen recommendations are met or on course. In three the date has slipped, and the reasons are given below.',
    ),
    heading('Appendix 1', 2),
    free(
      [
        ['', 'Recommendation', 'Action', 'Timescale', 'Update'].map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) => [
          [{ text: of.text, across: 5, bold: true }],
          ...(of.actions ?? []).map((action) => [
            action.ref ?? '',
            action.findings ?? '',
            action.text.split('\n'),
            action.due?.text ?? '',
            (action.progress ?? '').split('\n'),
          ]),
        ]),
      ],
      { widths: [0.6, 4, 4, 1.8, 5], headings: 1 },
    ),
    para(
      'Background papers: inspection report (March 2023); Cabinet report on the social work establishment (May 2023).',
    ),
  ],
}
