import {
  about,
  arial,
  close,
  grid,
  leaders,
  overall,
  protect,
  RI,
  sheet,
  squares,
  tahoma,
  together,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, of } from './parts.ts'

const urgent = [
  'The response to children who are at immediate risk of harm, including out of hours.',
  'Decisions about children who return home, so that they are made by managers who know the risks.',
]
const needs = [
  'The stability and capacity of the workforce, including managers.',
  'Auditing, so that leaders can rely on what it tells them about the quality of practice.',
  'The take-up of advocacy.',
]

/** Reports of 2021 and 2022. */
export const of2018B: Unmet[] = [
  {
    name: 'three towns of 2022, a title in two lines, urgent areas before improvement',
    authority: 'Marchmouth, Wick and Poolstead',
    kind: 'standard',
    days: ['2022-11-28', '2022-12-09'],
    published: null,
    lead: 'Steven Lowndes',
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care-and-care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: [...of('priority-action', 1, ...urgent), ...of('area-for-improvement', 1, ...needs)],
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Marchmouth, Wick and Poolstead local authority children’s services\\A 28 November to 9 December 2022',
      ),
    body:
      '<h1 style="width:11cm">Inspection of Marchmouth, Wick and Poolstead local authority children’s services</h1><p><b>Inspection dates: 28 November to 9 December 2022</b></p><p><b>Lead inspector: Steven Lowndes, His Majesty’s Inspector</b></p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Inadequate'],
        [protect, 'Inadequate'],
        [together, RI],
        [overall, 'Inadequate'],
      ]) +
      '<p>This is the first inspection since the council was created on 1 April 2019, when three authorities were joined. A focused visit in October 2021 identified two areas for priority action.</p>' +
      about(1, 3) +
      '<h2>Areas for priority action</h2>' +
      ul(...urgent) +
      '<h2>What needs to improve?</h2>' +
      ul(...needs) +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2>' +
      counted(
        1,
        ...Array.from(
          { length: 24 },
          (_, at) => `Too many children wait for help, and wait too long (${at + 1}).`,
        ),
      ) +
      close(2023),
  },
  {
    name: 'a metropolitan district of 2021, its own name within the title, long bullets with semicolons',
    authority: 'City of Braddon Metropolitan District Council',
    kind: 'standard',
    days: ['2021-11-29', '2021-12-10'],
    published: null,
    lead: 'Victoria Horsfall',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care-and-care-leavers': RI,
      'overall-effectiveness': RI,
    },
    findings: of(
      'area-for-improvement',
      1,
      'the quality of written plans;',
      'the response to children aged 16 and 17 years who present as homeless, so that they know that they may choose to come into care;',
      'management oversight and supervision; and',
      'the timeliness of life-story work.',
    ),
    look: arial + squares + sheet('', 'Ofsted'),
    body:
      '<h1>Inspection of City of Braddon Metropolitan District Council children’s social care services</h1><p>Inspection dates: 29 November to 10 December 2021</p><p>Lead inspector: Victoria Horsfall, Her Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, RI],
        [protect, RI],
        [together, RI],
        [overall, RI],
      ]) +
      about(0, 3) +
      '<h2>What needs to improve</h2>' +
      ul(
        'the quality of written plans;',
        'the response to children aged 16 and 17 years who present as homeless, so that they know that they may choose to come into care;',
        'management oversight and supervision; and',
        'the timeliness of life-story work.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>' +
      about(1, 9) +
      close(2022),
  },
]
