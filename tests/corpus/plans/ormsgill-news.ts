// No plan: news for the press about a plan, with dates, promises and what two people said.
import { para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'ormsgill-news',
  title: 'Council agrees action plan for children’s services',
  style: 'no plan: a press release, with dates, what people said and notes to editors',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Council agrees action plan for children’s services'),
    para('Ormsgill Council has agreed how it will put its services for children right.'),
    para(
      'By April 2026 the council will recruit thirty foster carers. By June 2026 it will open three family hubs.',
    ),
    para(
      '“Our children deserve better and we will not rest,” said Councillor Idris Vane, who leads on children.',
    ),
    para('By July 2026 the council will publish its figures each month.'),
    para('By September 2026 the council will open a home for four children at Larch Road.'),
    para(
      'Maud Ferrier, Director of Children’s Services, said: “We will work hard, and families will hear from us often.”',
    ),
    para('By December 2026 the council will report to families on how far it has come.'),
    para('Ends'),
    para('Notes to editors'),
    para('The inspection was published in November 2025. Pictures can be had from the press office.'),
  ],
}
