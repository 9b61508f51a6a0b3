import { describe, expect, it } from 'vitest'
import { looksLikeLeads, parseLeads } from './leads.ts'

const cells: [string, string[]][] = [
  ['Amina Yusuf', ['Amina Yusuf']],
  ['AW/MC', ['AW', 'MC']],
  ['Head of Service, CIN/CP', ['Head of Service, CIN/CP']],
  ['Service Manager MASH / Named Nurse', ['Service Manager MASH', 'Named Nurse']],
  ['Amina Yusuf, IT', ['Amina Yusuf', 'IT']],
  ['0-19 Service, Housing Options', ['0-19 Service', 'Housing Options']],
  ['AW / MC', ['AW', 'MC']],
  ['DC/FB/ LS', ['DC', 'FB', 'LS']],
  ['CM-C / GR', ['CM-C', 'GR']],
  ['CMc AW MC', ['CMc', 'AW', 'MC']],
  ['CSMs / TMs', ['CSMs', 'TMs']],
  ['GR / S Murray', ['GR', 'S Murray']],
  ['DC / PB\nPB/CL/DR', ['DC', 'PB', 'CL', 'DR']],
  ['\u041c\u0421', ['MC']],
  [
    'Assistant Director, Safeguarding and Family Support',
    ['Assistant Director, Safeguarding and Family Support'],
  ],
  ['Director of Children’s Services', ['Director of Children’s Services']],
  ['Vice-Principal, Rivermere College', ['Vice-Principal, Rivermere College']],
  ['Chief Officer, CVS', ['Chief Officer, CVS']],
  ['Director of Nursing, Rivermere NHS Trust', ['Director of Nursing, Rivermere NHS Trust']],
  ['AD, Children’s Social Care', ['AD, Children’s Social Care']],
  [
    'Head of Access and Transport and SEND Service Manager',
    ['Head of Access and Transport', 'SEND Service Manager'],
  ],
  ['School Adviser (Primary) and Caseworkers', ['School Adviser (Primary)', 'Caseworkers']],
  ['Head of Service, Police', ['Head of Service', 'Police']],
  ['Head of Quality and Improvement', ['Head of Quality and Improvement']],
  ['Early Help and Prevention Manager', ['Early Help and Prevention Manager']],
  ['Amina Yusuf and Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf & Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf, Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf; Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf\nTom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina\nYusuf', ['Amina Yusuf']],
  ['Amina Yusuf, Head of Service', ['Amina Yusuf, Head of Service']],
  ['Dr Sunil Rao, ICB', ['Dr Sunil Rao, ICB']],
  ['Designated Nurse, Rivermere ICB', ['Designated Nurse, Rivermere ICB']],
  ['Amina Yusuf, ICB Performance', ['Amina Yusuf, ICB Performance']],
  ['Amina Yusuf, Responsible Individual', ['Amina Yusuf, Responsible Individual']],
  ['Amina Yusuf, Lead Speech and Language Therapist', ['Amina Yusuf, Lead Speech and Language Therapist']],
  ['Probation Service and Housing Solutions', ['Probation Service', 'Housing Solutions']],
  ['Parent Carer Forum and SENDIASS', ['Parent Carer Forum', 'SENDIASS']],
  [
    'Performance and Insight Manager and Business Support Lead',
    ['Performance and Insight Manager', 'Business Support Lead'],
  ],
  ['Amina Yusuf, Team Managers', ['Amina Yusuf', 'Team Managers']],
  [
    'Designated Nurse, Rivermere Integrated Care Board',
    ['Designated Nurse, Rivermere Integrated Care Board'],
  ],
  ['Workforce Lead, Violence Reduction Unit', ['Workforce Lead, Violence Reduction Unit']],
  [
    'Amina Yusuf, Head of Service, Tom Bell, Team Manager',
    ['Amina Yusuf, Head of Service', 'Tom Bell, Team Manager'],
  ],
  [
    'Chief Inspector and Service Manager, Young People’s Hub',
    ['Chief Inspector', 'Service Manager, Young People’s Hub'],
  ],
  ['Head of Corporate\nParenting', ['Head of Corporate Parenting']],
  ['Chair of Policy and Procedures Sub Group', ['Chair of Policy and Procedures Sub Group']],
  ['Det Supt, Public Protection', ['Det Supt, Public Protection']],
  ['Mental Health Trust and Children’s Social Care', ['Mental Health Trust', 'Children’s Social Care']],
  ['Centre Managers and Corporate Telephony', ['Centre Managers', 'Corporate Telephony']],
  ['Maternity Services and Health Visiting', ['Maternity Services', 'Health Visiting']],
  ['Office of the Police and Crime Commissioner', ['Office of the Police and Crime Commissioner']],
  ['Clinical Lead: Family Team', ['Clinical Lead: Family Team']],
  ['Lead: Amina Yusuf Support: Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf, Quality Assurance', ['Amina Yusuf, Quality Assurance']],
  [
    'Named Nurse, Safeguarding Team, Rivermere Hospitals Trust and Head of Help, Early Help Services, Rivermere Council',
    [
      'Named Nurse, Safeguarding Team, Rivermere Hospitals Trust',
      'Head of Help, Early Help Services, Rivermere Council',
    ],
  ],
  ['Plans Co-ordinator and Business Support', ['Plans Co-ordinator', 'Business Support']],
  ['Amina Yusuf et al', ['Amina Yusuf']],
  ['Amina Yusuf, Procurement', ['Amina Yusuf', 'Procurement']],
  [
    'Amina Yusuf, Head of Safeguarding, Rivermere Council',
    ['Amina Yusuf, Head of Safeguarding, Rivermere Council'],
  ],
  ['Finance Business\nPartner and Team Manager', ['Finance Business Partner', 'Team Manager']],
  ['Service Manager, Police', ['Service Manager', 'Police']],
  ['Joint Commissioning Manager ICB Head of Finance', ['Joint Commissioning Manager', 'ICB Head of Finance']],
  ['Tom Bell,Legal[25%],Estates[50%]', ['Tom Bell', 'Legal', 'Estates']],
  ['Director of Education, Head of Early Help', ['Director of Education', 'Head of Early Help']],
  ['Head of Service and Principal Social Worker', ['Head of Service', 'Principal Social Worker']],
  ['Principal Child and Family Social Worker', ['Principal Child and Family Social Worker']],
  ['Director of Children & Families and Finance Lead', ['Director of Children & Families', 'Finance Lead']],
  ['Chair, Foster Carers’ Forum', ['Chair, Foster Carers’ Forum']],
  ['Participation Lead; Chair, Care Council', ['Participation Lead', 'Chair, Care Council']],
  ['Headteacher, Home and Hospital Teaching Service', ['Headteacher, Home and Hospital Teaching Service']],
  ['Chair, Amina Yusuf', ['Chair, Amina Yusuf']],
  ['DCS, AD, HoS', ['DCS', 'AD', 'HoS']],
  ['AD – SLAC', ['AD – SLAC']],
  ['SM - Workforce', ['SM - Workforce']],
  ['Head of Service Early Help/Prevention', ['Head of Service Early Help/Prevention']],
  ['Amina Yusuf/Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  [
    'Service Manager / Rivermere Safeguarding Partnership',
    ['Service Manager', 'Rivermere Safeguarding Partnership'],
  ],
  ['Improvement Board', ['Improvement Board']],
  ['Operations Managers (SF), (CD)', ['Operations Managers (SF), (CD)']],
  ['Lead: Amina Yusuf', ['Amina Yusuf']],
  ['Amina Yusuf\nHead of Service', ['Amina Yusuf Head of Service']],
  ['Head of Service and Police', ['Head of Service', 'Police']],
  ['Director of Children’s and Adults’ Services', ['Director of Children’s and Adults’ Services']],
  ['Assistant Director, Schools and SEN', ['Assistant Director, Schools and SEN']],
  [
    'Head of Safeguarding, Quality Assurance and Reviewing',
    ['Head of Safeguarding, Quality Assurance and Reviewing'],
  ],
  ['Detective Inspector, Public Protection', ['Detective Inspector, Public Protection']],
  ['Okafor, C / Whitlock, P', ['Okafor, C', 'Whitlock, P']],
  ['Bell, Tom; Yusuf, Amina', ['Bell, Tom', 'Yusuf, Amina']],
  ['Head of Safeguarding / Quality Assurance', ['Head of Safeguarding / Quality Assurance']],
  ['Head of Early Help / Head of Youth Justice', ['Head of Early Help', 'Head of Youth Justice']],
  [
    'Principal Social Worker Head of Quality Assurance',
    ['Principal Social Worker', 'Head of Quality Assurance'],
  ],
  ['Assistant Director, Digital Head of Performance', ['Assistant Director, Digital', 'Head of Performance']],
  ['Head of SEND (LA) Director of Place (ICB)', ['Head of SEND (LA)', 'Director of Place (ICB)']],
  ['Service Manager Disabled Children', ['Service Manager Disabled Children']],
  ['Virtual School Head of Service', ['Virtual School Head of Service']],
  ['Personal Adviser Team Manager', ['Personal Adviser Team Manager']],
  ['AY/TB and partners', ['AY', 'TB', 'partners']],
  ['Lead: Head of Assessment\nSupport: Contact Centre', ['Head of Assessment', 'Contact Centre']],
  ['Lead: MASH Manager Support: Designated Nurse', ['MASH Manager', 'Designated Nurse']],
  ['Lead - Amina Yusuf; Support - Team Managers', ['Amina Yusuf', 'Team Managers']],
  ['Amina Yusuf (lead), Tom Bell (support)', ['Amina Yusuf', 'Tom Bell']],
  ['AY (supported by TB)', ['AY', 'TB']],
  ['Amina Yusuf, with Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['SRO: Amina Yusuf\nDelivery lead: Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Cllr Tom Bell and Amina Yusuf', ['Cllr Tom Bell', 'Amina Yusuf']],
  ['Dr Amina Yusuf, Head of Commissioning', ['Dr Amina Yusuf, Head of Commissioning']],
  ['Head of Children’s\nCommissioning', ['Head of Children’s Commissioning']],
  ['Service Manager\nEarly Help', ['Service Manager Early Help']],
  ['Principal Transport\nOfficer', ['Principal Transport Officer']],
  ['Director of\nPublic Health\nICB', ['Director of Public Health', 'ICB']],
  ['Parent Carer Forum\nTom Bell', ['Parent Carer Forum', 'Tom Bell']],
  ['Amina Yusuf\namina.yusuf@rivermere.example', ['Amina Yusuf']],
  ['Amina, Tom and Ali', ['Amina', 'Tom', 'Ali']],
  [
    'Head of Help and Protection and Head of Corporate Parenting',
    ['Head of Help and Protection', 'Head of Corporate Parenting'],
  ],
  ['HoS CiC / HoS QA', ['HoS CiC', 'HoS QA']],
  ['Designated Doctor & Legal Services', ['Designated Doctor', 'Legal Services']],
  ['Programme Manager, SEND', ['Programme Manager, SEND']],
  ['Police, Health and Children’s Social Care', ['Police', 'Health', 'Children’s Social Care']],
  ['Police and ICB', ['Police', 'ICB']],
  [
    'Assistant Director Safeguarding & Specialist Services',
    ['Assistant Director Safeguarding & Specialist Services'],
  ],
  ['Director of Education, Skills and Employment', ['Director of Education, Skills and Employment']],
  ['Insp. Bell; PS Yusuf', ['Insp. Bell', 'PS Yusuf']],
  ['HT, DHT and SENCo', ['HT', 'DHT', 'SENCo']],
  ['1. Head of Service 2. Team Manager', ['Head of Service', 'Team Manager']],
  ['Head of Front\nDoor', ['Head of Front Door']],
  ['Service Manager Early\nHelp', ['Service Manager Early Help']],
  ['Head of Quality\nHousing', ['Head of Quality', 'Housing']],
  ['PSW & Learning Academy', ['PSW', 'Learning Academy']],
  ['Tom Bell and the Youth Council', ['Tom Bell', 'the Youth Council']],
  ['Police & Crime Commissioner', ['Police & Crime Commissioner']],
  ['Amina Yusuf & Finance', ['Amina Yusuf', 'Finance']],
  ['Amina Yusuf / Finance', ['Amina Yusuf', 'Finance']],
  ['Amina Yusuf/Finance', ['Amina Yusuf', 'Finance']],
  ['Amina Yusuf and Early Help', ['Amina Yusuf', 'Early Help']],
  ['Finance & Amina Yusuf', ['Finance', 'Amina Yusuf']],
  ['HoSEND & PCF', ['HoSEND', 'PCF']],
  ['HoSEND & ASC', ['HoSEND', 'ASC']],
  ['HoSEND/PCF', ['HoSEND', 'PCF']],
  ['HoSEND & DCO & DSCO', ['HoSEND', 'DCO', 'DSCO']],
  ['DCO & HoTherapies', ['DCO', 'HoTherapies']],
  ['HoSEND; PCF', ['HoSEND', 'PCF']],
  ['HoSEND\nPCF', ['HoSEND', 'PCF']],
  ['ICB Comm & AD Ed', ['ICB Comm', 'AD Ed']],
  ['Police & Head of Service', ['Police', 'Head of Service']],
  ['Team Manager & Finance', ['Team Manager', 'Finance']],
  ['Head of Service & Housing', ['Head of Service', 'Housing']],
  ['Head of Quality & Safeguarding', ['Head of Quality & Safeguarding']],
  ['Head of Finance & Housing', ['Head of Finance & Housing']],
  ['Director of Children & Families', ['Director of Children & Families']],
  ['Director of Children and Education', ['Director of Children and Education']],
  ['Head of SEND & CAMHS', ['Head of SEND & CAMHS']],
  ['AD Education & Skills', ['AD Education & Skills']],
  ['Learning and Development Sub Group', ['Learning and Development Sub Group']],
  ['Neglect Task and Finish Group', ['Neglect Task and Finish Group']],
  ['Voice & Influence Team', ['Voice & Influence Team']],
  ['Legal & Democratic Services', ['Legal & Democratic Services']],
  ['Health & Wellbeing Board', ['Health & Wellbeing Board']],
  ['HR & OD', ['HR', 'OD']],
  ['HR and IT', ['HR', 'IT']],
  ['QA and Audit Manager', ['QA and Audit Manager']],
  ['N/A', []],
  ['TBC', []],
  ['', []],
]

describe('the leads of a cell', () => {
  it.each(cells)('%s', (written, leads) => {
    expect(parseLeads(written).leads).toEqual(leads)
  })

  it('tells initials parted by a space by the leads met elsewhere', () => {
    expect(parseLeads('SP Ben Sd', new Set(['SP', 'Ben Sd'])).leads).toEqual(['SP', 'Ben Sd'])
  })

  it('parts by a joining word what stands alone elsewhere in the document', () => {
    const known = new Set(['Head of Quality', 'Safeguarding', 'Early Help', 'Inclusion', 'Virtual School'])
    expect(parseLeads('Early Help & Inclusion', known).leads).toEqual(['Early Help', 'Inclusion'])
    expect(parseLeads('Head of Quality & Safeguarding', known).leads).toEqual([
      'Head of Quality',
      'Safeguarding',
    ])
    expect(parseLeads('Early Help & Inclusion').leads).toEqual(['Early Help & Inclusion'])
  })

  it('knows last names first by the document, and “NA” as somebody where others go by initials', () => {
    expect(parseLeads('Bell, Tom', new Set(['Bell, Tom'])).leads).toEqual(['Bell, Tom'])
    expect(parseLeads('NA', new Set(['AY', 'TB'])).leads).toEqual(['NA'])
  })

  it('keeps the cell where a joining word stands in no lead', () => {
    expect(parseLeads('Amina Yusuf and Tom Bell').whole).toBe(false)
    expect(parseLeads('AW/MC').whole).toBe(true)
  })

  it('does not take a sentence for a lead', () => {
    expect(parseLeads('DCS\nIssues to come to the board by exception.').leads).toEqual(['DCS'])
  })

  it('knows a cell of leads from a cell of work', () => {
    for (const text of ['AW/MC', 'Amina Yusuf', 'Head of Service', 'DCS'])
      expect(looksLikeLeads(text), text).toBe(true)
    for (const text of ['May 23', '2', '', 'Review the market supplements for social care workers']) {
      expect(looksLikeLeads(text), text).toBe(false)
    }
  })
})
