/** Prose as reports have it: it tells of earlier grades, days and lists, and gives no judgement or finding of its own. */
export const told = [
  'Most children come to no delay when a worry about them is first passed on. Screening officers ask families for their consent, look at what is already known and pass on swiftly what must not wait. A manager signs every decision. Now and then the reasons are set down so briefly that a parent who asked to see the record would not understand them.',
  'Early help has grown since the previous inspection in October 2017. Three family hubs are open on six days a week, and voluntary groups lend their rooms. In the last full year 1,146 families were helped, and nine in ten of them have not come back.',
  'When children are at risk of significant harm, meetings are called on the same day. Police, schools and health visitors come, or send a written account. Visits follow within hours and children are spoken to alone. Where a child cannot speak, workers watch, play and ask those who know the child best.',
  'Plans for children in need differ too much. The best are short, speak to parents by name and say what will happen by when. Others list appointments. In those, it is hard to see what must be better before the work can end.',
  'The front door was an area for improvement in the focused visit of March 2021. It is so no longer: the backlog of 212 contacts that inspectors saw at that time was cleared within a month and has not returned.',
  'Disabled children are known well. Their workers use pictures, signs and objects to learn what they like and dislike. Short breaks are plentiful, although families in the north of the area must travel some way to them.',
  'Young people who are exploited, or who go missing, are talked about at a daily meeting. What they say on their return is gathered by people whom they trust. A mapping of places and adults led to two closures of premises in the summer.',
  'Children come into care only when they need to. Pre-proceedings letters are plain and kindly put. Judges told inspectors that statements are of good quality, and that timetables are kept more often than in 2019.',
  'Children live in homes where they feel that they belong. A boy told inspectors that his carers “come to every match, even in the rain”. Reviews are held when they should be, and the minutes are written as letters to the child.',
  'There are not enough foster carers for teenagers and for groups of brothers and sisters. Leaders have put money into a regional recruitment hub, which has brought nineteen new households since 1 April. Four children live in homes that are not registered; each is seen weekly, and a director reviews each arrangement.',
  'Life-story work begins early for children whose plan is adoption. For those in long-term foster care it often waits for years.',
  'Personal advisers keep in touch by message, by visit and by post. They remember birthdays. They help with rent, with college and with the loneliness of a first winter alone. Health passports are given to nearly all, but some young people told inspectors that they had never seen theirs.',
  'Leaders know their services. Their self-evaluation is frank, and auditors’ grades are mostly close to those of inspectors. What they recommend is tracked to its end. Elected members ask good questions, and ask again when the answer is thin.',
  'Workers like to work here. Vacancies have fallen from 31% to 12%. Newly qualified staff are protected from too many children at once. Supervision takes place, but what was reflected on is seldom to be found in the notes.',
  'Data are plentiful and mostly right. Dashboards are opened daily by managers. Reports on quality tell less than reports on time.',
  'The authority has not shied from hard decisions. Following an earlier judgement of inadequate for children who need help and protection, the council set up a board with an independent chair, and published what it found every quarter.',
] as const

/** So many of its paragraphs, from one of them on, round to the first again. */
export const prose = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => told[(from + at) % told.length] ?? '')
