import {
  about,
  arial,
  care,
  close,
  grid,
  hung,
  leaders,
  leavers,
  OLD_RI,
  overall,
  protect,
  serif,
  sheet,
  squares,
  together,
  type Unmet,
  ul,
} from '../parts.ts'

/** Reports of 2018 to 2022, with care leavers judged together with children in care. */
export const of2018To2022C: Unmet[] = [
  {
    name: 'a royal borough, soft hyphens, an old rank',
    authority: 'Royal Borough of Kingsbrook and Chelby',
    kind: 'standard',
    days: ['2022-02-28', '2022-03-11'],
    published: null,
    lead: 'Christine MacKenzie-Rowe',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'The consistency of multi-agency attendance at strategy meetings, so that responsibility for children’s safeguarding is shared.',
      ],
    ],
    look:
      arial +
      squares +
      sheet(
        'Inspection of Royal Borough of Kingsbrook and Chelby local authority children’s services\\A 28 February to 11 March 2022',
      ),
    body:
      '<h1>Inspection of Royal Borough of Kingsbrook and Chelby local authority children’s services</h1><p>Inspection dates: 28 February to 11 March 2022</p><p>Lead inspector: Christine MacKenzie-Rowe, Her Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Good'],
        [together, 'Outstanding'],
        [overall, 'Outstanding'],
      ]) +
      about(0, 3) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'The consis\u00adtency of multi-agency atten\u00addance at strategy meetings, so that respon\u00adsi\u00adbility for children’s safe\u00adguarding is shared.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      hung(
        1,
        ...Array.from(
          { length: 7 },
          (_, at) =>
            [
              'Children are safe. Their needs are met, and help is offered when it is needed.',
              'Assessments are clear. Families know what is expected of them and of those who help.',
            ][at % 2] ?? '',
        ),
      ) +
      `<h2>${care} and care leavers: outstanding</h2>` +
      about(3, 9) +
      close(2022),
  },
  {
    name: 'judgements as a list of points',
    authority: 'Wexmouth Metropolitan District Council',
    kind: 'short',
    days: ['2019-10-07', '2019-10-11'],
    published: '2019-11-18',
    lead: 'Rajinder Dhillon',
    grades: {
      leaders: 'Good',
      'help-and-protection': OLD_RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'Decision-making for children who are living with friends and family under informal arrangements.',
      ],
      ['area-for-improvement', 2, 'Case recording.'],
    ],
    look: serif + sheet('', 'Ofsted'),
    body:
      '<h1>Wexmouth Metropolitan District Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection date: 7 October 2019 to 11 October 2019</p><p>Report published: 18 November 2019</p><p>Lead inspector: Rajinder Dhillon</p><p>The judgements are:</p>' +
      ul(`${leaders}: good`, `${protect}: requires improvement`, `${together}: good`, `${overall}: good`) +
      about(0, 3) +
      '<h2>What needs to improve</h2>' +
      ul(
        'Decision-making for children who are living with friends and family under informal arrangements.',
        'Case recording.',
      ) +
      `<h2>${leavers}</h2>` +
      about(3, 9) +
      close(2019),
  },
]
