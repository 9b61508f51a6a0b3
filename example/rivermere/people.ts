import type { Person, PersonKey, RoleCode } from '../types.ts'

const COUNCIL = 'Rivermere Council'
type Role = [RoleCode, (string | null)?]

function person(
  key: PersonKey,
  name: string,
  post: string,
  more: { roles: Role[]; from?: string; demo?: true },
): Person {
  const mailbox = name
    .replace(/^(Cllr|Dame) /, '')
    .toLowerCase()
    .replaceAll(' ', '.')
  return {
    key,
    name,
    email: `${mailbox}@rivermere.example`,
    post,
    organisation: more.from ?? COUNCIL,
    roles: more.roles.map(([role, scope]) => ({ role, scope: scope ?? null })),
    demo: more.demo ?? false,
  }
}

const POLICE = 'Rivermere and Vale Police'
const HEALTH = 'Rivermere NHS Integrated Care Board'
const al: Role = ['al']
const onBoard: Role = ['bm', 'improvement-board']

/** Everyone in the example. All are invented. */
export const people: Person[] = [
  person('seun', 'Seun Adebayo', 'Programme manager', { roles: [['pm'], al], demo: true }),
  person('angela', 'Angela Whitcombe', 'Director of Children’s Services', {
    roles: [['sro', '1'], ['sro', '4'], ['sro', '5'], ['ch', 'programme-board'], onBoard, al],
  }),
  person('helen', 'Helen Marchetti', 'Chief Executive', {
    roles: [onBoard, ['ch', 'task-leadership'], ['sro', '1'], al],
  }),
  person('robert', 'Robert Langley', 'Executive Director of Resources', { roles: [onBoard, ['sro', '1']] }),
  person('farida', 'Farida Rahmani', 'Assistant Director, Safeguarding', {
    roles: [['sro', '3'], ['sro', '2'], ['bm', 'programme-board'], al],
    demo: true,
  }),
  person('meera', 'Meera Iyer', 'Principal Social Worker', {
    roles: [['sro', '2'], ['ch', 'task-practice'], ['bm', 'programme-board'], al],
  }),
  person('tom', 'Tom Hartnell', 'Head of Front Door and Assessment', { roles: [al], demo: true }),
  person('agnieszka', 'Agnieszka Nowak', 'Head of Corporate Parenting', {
    roles: [['sro', '4'], ['ch', 'task-care'], ['bm', 'programme-board'], al],
  }),
  person('gareth', 'Gareth Pugh', 'Head of Workforce Development', {
    roles: [['sro', '5'], ['bm', 'programme-board'], al],
  }),
  person('zainab', 'Zainab Hussain', 'Participation and Partnerships Manager', {
    roles: [['sro', '6'], ['ch', 'task-voice'], ['bm', 'programme-board'], al],
  }),
  person('ruth', 'Ruth Coyle', 'Head of Quality Assurance', { roles: [['ql'], al], demo: true }),
  person('liwen', 'Li Wen Chua', 'Head of Performance and Systems', { roles: [['an'], al], demo: true }),
  person('bola', 'Bola Thorne', 'Head of Finance and Business Support', { roles: [al] }),
  person('siobhan', 'Siobhan Keane', 'Deputy Director, Children’s Health', {
    roles: [['pa', 'improvement-board'], ['sro', '6'], onBoard, al],
    from: HEALTH,
  }),
  person('karen', 'Karen Oduya', 'Detective Chief Inspector, Protecting Vulnerable People', {
    roles: [['pa', 'improvement-board'], al],
    from: POLICE,
    demo: true,
  }),
  person('patrick', 'Patrick Fenn', 'Education Safeguarding Lead', { roles: [al] }),
  person('margit', 'Margit Sorensen', 'Safeguarding Partnership Manager', {
    roles: [al],
    from: 'Rivermere Safeguarding Children Partnership',
  }),
  person('alexandra', 'Alexandra Featherstone-Mukherjee', 'Head of Fostering and Permanence', {
    roles: [al],
  }),
  person('dwayne', 'Dwayne Prescott', 'Service Manager, Leaving Care', { roles: [al] }),
  person('femi', 'Femi Ogunleye', 'Service Manager, Children in Care', { roles: [al] }),
  person('celia', 'Celia Raman', 'Virtual School Head', { roles: [al] }),
  person('marcus', 'Marcus Bell', 'Housing Options Manager', { roles: [al] }),
  person('naomi', 'Naomi Achterberg', 'Service Manager, Family Safeguarding', { roles: [al] }),
  person('hannah', 'Hannah Brightwell', 'Service Manager, Child Protection', { roles: [al] }),
  person('joel', 'Joel Thackray', 'Practice Development Lead', { roles: [al] }),
  person('oluchi', 'Oluchi Banner', 'Court Progression Manager', { roles: [al] }),
  person('priya', 'Priya Venn', 'HR Business Partner', { roles: [al] }),
  person('ffion', 'Ffion Daley', 'Social Work Academy Lead', { roles: [al] }),
  person('leila', 'Leila Haddad', 'Head of Early Help', { roles: [al] }),
  person('jocelyn', 'Dame Jocelyn Arkley', 'Independent Chair', {
    roles: [['ch', 'improvement-board']],
    from: 'Independent',
    demo: true,
  }),
  person('amara', 'Amara Oseni', 'Social worker, chair of the staff reference group', {
    roles: [onBoard],
    demo: true,
  }),
  person('imogen', 'Imogen Farrell', 'Improvement Adviser', {
    roles: [['dfe']],
    from: 'Department for Education',
    demo: true,
  }),
  person('kit', 'Kit Larsen', 'Digital Systems Manager', { roles: [['sa']], demo: true }),
  person('marian', 'Cllr Marian Oduya', 'Chair, Children’s Scrutiny Committee', {
    roles: [['em', 'scrutiny']],
    demo: true,
  }),
  person('robin', 'Cllr Robin Fenn', 'Chair, Corporate Parenting Panel', {
    roles: [['em', 'corporate-parenting']],
  }),
  person('davinder', 'Cllr Davinder Sandhu', 'Lead Member for Children', {
    roles: [['em', 'improvement-board'], onBoard],
  }),
]
