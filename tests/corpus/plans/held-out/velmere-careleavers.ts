// Awkward. A care leavers' action plan in Excel whose RAG is colours alone, its key at the foot, with promise and
// actions one above the other: a promise stands on a row of its own, "Lead" holds several people on lines.
// Choices: a cell without colour has no rating; each line of the lead's cell is a lead; the old date in
// brackets is not the one in force.
import { free, para, sheet, strong, title } from '../../lay.ts'
import { coloured, day, month, quarter, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const RAG: Record<string, TruthRating> = {
  blue: coloured('00B0F0', ['Blue', 'Finished and working'], 'complete'),
  green: coloured('00B050', ['Green', 'Going well'], 'on-track'),
  yellow: coloured('FFFF00', ['Yellow', 'Slower than we wanted'], 'at-risk'),
  red: coloured('FF0000', ['Red', 'Stuck'], 'off-track'),
}

type Row = [string, string[], TruthDue | null, string, string]

function row([text, who, due, progress, colour]: Row): TruthAction {
  return written(
    text,
    { who },
    { leads: who, due, rating: RAG[colour] ?? null, ...(progress === '' ? {} : { progress }) },
  )
}

const themes = [
  theme(
    'We will make sure that you have somewhere safe and affordable to live',
    [
      row([
        'Sign up to the joint housing protocol so that no care leaver is ever found intentionally homeless',
        ['Head of Housing', 'Care Leavers Service Manager'],
        month('June 2024', '2024-06'),
        'Signed at Full Council.',
        'blue',
      ]),
      row([
        'Bring 12 taster flats into use across the borough',
        ['Commissioning Manager'],
        quarter('Q4 24/25', '2025-03'),
        '7 open. Landlord withdrew from the block on Mill Lane.',
        'yellow',
      ]),
      row([
        'Rent guarantor scheme for those going to university or into private renting',
        ['Finance Business Partner', 'Care Leavers Service Manager'],
        month('Jan 2025 (Sept 2024)', '2025-01'),
        'Legal advice awaited since August.',
        'red',
      ]),
      row([
        'Council tax exemption extended to those living outside the borough, up to 25',
        ['Revenues Manager'],
        day('1 April 2025', '2025-04-01'),
        'Cabinet report drafted.',
        'green',
      ]),
    ],
    'Promise 1',
  ),
  theme(
    'We will help you to look after your health and your feelings',
    [
      row([
        'Health passport given at 17 and again at 18, digital as well as paper',
        ['Designated Nurse for Children in Care'],
        month('Sept 2024', '2024-09'),
        'Paper copy at 100%, the app is being tested by four young people.',
        'green',
      ]),
      row([
        'Emotional wellbeing worker in the leaving care team two days a week',
        ['CAMHS Manager', 'ICB Commissioner'],
        month('Dec 2024', '2024-12'),
        'Post advertised twice. Nobody shortlisted. ICB asked whether we could have a counsellor instead, young people said yes.',
        'red',
      ]),
      row([
        'Free gym membership, not just swimming',
        ['Leisure Contracts Officer'],
        month('May 2024', '2024-05'),
        '64 cards in use.',
        'blue',
      ]),
    ],
    'Promise 2',
  ),
  theme(
    'We will support you into education, work or training',
    [
      row([
        'Ring-fenced apprenticeships in the council and with three contractors: ten a year',
        ['HR Talent Manager', 'Virtual School Head'],
        quarter('Q3 24/25', '2024-12'),
        '6 so far.',
        'yellow',
      ]),
      row([
        'Guaranteed interview for any care leaver who meets the essential criteria',
        ['HR Talent Manager'],
        month('July 2024', '2024-07'),
        'Policy changed. 9 interviews, 3 jobs.',
        'blue',
      ]),
      row([
        'Personal adviser and job centre work coach to meet once a month about everyone not in work',
        ['PA Team Manager'],
        repeating('Monthly', 'monthly'),
        'Happens in the north of the borough only.',
        'yellow',
      ]),
      row([
        'Laptop and data for all in further or higher education',
        ['Virtual School Head'],
        month('Oct 2024', '2024-10'),
        '',
        'green',
      ]),
    ],
    'Promise 3',
  ),
  theme(
    'We will listen and stay in touch',
    [
      row([
        'Pathway plans rewritten in plain words with young people',
        ['Care Leavers Service Manager', 'Participation Officer'],
        month('Nov 2024', '2024-11'),
        'New plan liked by the Council. System build has a price but no date.',
        'yellow',
      ]),
      row([
        'Drop-in hub in the town centre open three days and one evening',
        ['Commissioning Manager'],
        month('Feb 2025', '2025-02'),
        'Keys collected!',
        'green',
      ]),
      row(['Annual celebration and awards', ['Participation Officer'], null, '', '']),
    ],
    'Promise 4',
  ),
]

const BAND = 'DDEBF7'

export const plan: CorpusPlan = {
  id: 'velmere-careleavers',
  title: 'Velmere Care Leavers Offer: action plan',
  style:
    'promises on rows of their own, RAG by colours alone with a key at the foot, several leads on lines of one cell, no numbers',
  levels: ['Promise', 'Action'],
  scale: [
    { code: 'Blue', label: 'Finished and working', status: 'complete', colour: '00B0F0' },
    { code: 'Green', label: 'Going well', status: 'on-track', colour: '00B050' },
    { code: 'Yellow', label: 'Slower than we wanted', status: 'at-risk', colour: 'FFFF00' },
    { code: 'Red', label: 'Stuck', status: 'off-track', colour: 'FF0000' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Slower than we wanted' }],
  renderings: ['xlsx', 'ods', 'paste:excel', 'docx', 'pdf:shaded', 'html'],
  page: { landscape: true, size: 9 },
  layout: () => [
    sheet('Care leavers'),
    title('Velmere Care Leavers Offer: action plan'),
    para(
      'Corporate Parenting Board, January 2025. Colours agreed with the Care Leavers’ Council on 8 January.',
    ),
    free(
      [
        ['What we need to do', 'Lead', 'By', 'How it is going', 'RAG'].map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) => [
          [{ text: `${of.ref ?? ''}: ${of.text}`, across: 5, bold: true, fill: BAND }],
          ...(of.actions ?? []).map((action) => [
            action.text,
            cellFor(action, 'who'),
            action.due?.text ?? '',
            action.progress ?? '',
            { text: '', ...(action.rating?.fill === undefined ? {} : { fill: action.rating.fill }) },
          ]),
        ]),
      ],
      { widths: [5, 2.4, 1.6, 4, 0.8], headings: 1 },
    ),
    strong('What the colours mean'),
    free(
      plan.scale?.map(({ code, label, colour }) => [
        { text: code, ...(colour === undefined ? {} : { fill: colour }) },
        label,
      ]) ?? [],
      { widths: [1, 4] },
    ),
  ],
}
