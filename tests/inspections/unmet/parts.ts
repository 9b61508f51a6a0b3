import type { FindingKind, InspectionKind } from '#src/features/imports/inspection/inspection-draft.ts'

/** An invented report as a page that a browser prints, with what it says; written before anything read it. */
export type Unmet = {
  name: string
  authority: string
  kind: InspectionKind
  days: [start: string, end: string]
  published: string | null
  lead: string
  grades: Record<string, string>
  findings: [kind: FindingKind, number: number, text: string][]
  /** CSS of the sheet: fonts, margins, running heads and feet. */
  look: string
  body: string
}

export const RI = 'Requires improvement to be good'
export const OLD_RI = 'Requires improvement'

export const tahoma = 'body{font:12pt/1.35 "DejaVu Sans Condensed";margin:0}'
export const arial = 'body{font:11.5pt/1.4 "Liberation Sans";margin:0}'
export const serif = 'body{font:12pt/1.4 "Liberation Serif";margin:0}'
export const narrow = 'body{font:12.5pt/1.5 "Liberation Sans Narrow";margin:0}'

/** Square bullets as Wingdings gives them to a reader of the file. */
export const squares =
  'ul{list-style:none;padding-left:18pt}li::before{content:"◼";margin-left:-16pt;margin-right:6pt}li{margin:5pt 0}ol>li::before{content:none}'
export const rings =
  'ul{list-style:none;padding-left:18pt}li::before{content:"■ ";margin-left:-14pt}ol>li::before{content:none}'

/** A sheet of A4 whose foot and head run on every page. */
export function sheet(foot: string, head = '', bottom = '2.2cm'): string {
  return `@page{size:A4;margin:2.2cm 2.2cm ${bottom};@bottom-left{content:"${foot}";font:8pt "Liberation Sans";white-space:pre}@bottom-right{content:counter(page);font:9pt "Liberation Sans"}@top-center{content:"${head}";font:8pt "Liberation Sans"}}`
}

export const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
export const ul = (...texts: string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`
/** Numbers as Ofsted's reports hang them, set as text in a column of their own. */
export const hung = (from: number, ...texts: string[]) =>
  texts
    .map(
      (text, at) =>
        `<div style="display:flex;margin:7pt 0"><span style="width:26pt">${from + at}.</span><span style="flex:1">${text}</span></div>`,
    )
    .join('')
export const grid = (rows: readonly (readonly string[])[], border = '0.5pt solid #777') =>
  `<table style="border-collapse:collapse;width:100%;margin:10pt 0">${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell) => `<td style="border:${border};padding:6pt;vertical-align:top">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`

export const leaders = 'The impact of leaders on social work practice with children and families'
const progress = 'The experiences and progress of'
export const protect = `${progress} children who need help and protection`
export const care = `${progress} children in care`
export const leavers = `${progress} care leavers`
export const together = `${progress} children in care and care leavers`
export const overall = 'Overall effectiveness'

/** Prose that speaks of earlier findings and grades, as reports do, and gives none of its own. */
export const story = [
  'Since the last inspection in June 2018, when services were judged to require improvement to be good, leaders have made steady progress in most areas. The areas for improvement identified then have largely been addressed, and the pace of change has quickened over the past year.',
  'Children and families in need of early help receive well-targeted support from a range of effective services. Workers know families well. Step-up and step-down arrangements between early help and statutory services are clear, and most children receive the right help when they first need it.',
  'Strategy meetings take place swiftly and are attended by the agencies that know children best. Decisions are recorded clearly. In a small number of cases, minutes are not shared quickly enough, and it is not always possible to see who is responsible for what.',
  'Disabled children benefit from skilled and committed social workers who understand how they communicate. Plans are specific to the child’s needs. Reviews are held on time; parents told inspectors that they feel listened to.',
  'Children in care live in homes that meet their needs. Brothers and sisters are placed together when it is in their interests. Foster carers are positive about the support that they receive, and the number of carers leaving the service has fallen since 4 March 2019.',
  'Care leavers are supported by personal advisers who are tenacious in keeping in touch. Most young people live in suitable accommodation. The local offer is comprehensive, but it is not understood well enough by all young people who left care some time ago.',
  'Social workers spoke warmly about working here. Caseloads are manageable for most. Supervision is regular but its quality is too variable, and a minority of records do not show how reflection has led to a change in practice.',
  'The corporate parenting board provides effective challenge. Members know what is happening to children, and young people who sit on the board told inspectors that they are taken seriously and that things change as a result.',
  'A recent peer review made twelve recommendations, which leaders have accepted. What needs to improve, and by when, is well understood across the service, and performance information is used to hold managers to account.',
  'The designated officer service is effective. Thresholds are applied consistently, and allegations against professionals who work with children are investigated without delay.',
]
export const about = (from: number, to: number) => p(...story.slice(from, to))

export const close = (year: number) =>
  p(
    'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages.',
    'If you would like a copy of this document in a different format, such as large print or Braille, please telephone 0300 123 1231, or email enquiries@ofsted.gov.uk.',
  ) + `<p>Piccadilly Gate<br>Store Street<br>Manchester<br>M1 2WD</p><p>© Crown copyright ${year}</p>`

/** The head of a letter of these years, to a director. */
export const letterhead = (date: string, to: string) =>
  `<p>Agora<br>6 Cumberland Place<br>Nottingham<br>NG1 6HJ</p><p><b>T</b> 0300 123 1231<br><b>Textphone</b> 0161 618 8524<br>enquiries@ofsted.gov.uk<br>www.gov.uk/ofsted</p><p>${date}</p><p>${to}</p>`
