import type { PageProps } from '#src/kit/html/index.ts'

/** What every page of the pattern book has in common. Rivermere is nobody's council. */
export const shell: PageProps = {
  title: 'Marks and patterns',
  council: { name: 'Rivermere Council', serviceName: 'Improving children’s services', colour: '#12436D' },
  person: { name: 'Seun Adebayo', jobTitle: 'Programme manager' },
  csrf: 'token',
  nav: [
    { href: '/', text: 'This week' },
    { href: '/plans', text: 'Plan', current: true },
    { href: '/boards', text: 'Boards' },
    { href: '/measures', text: 'Measures' },
    { href: '/quality', text: 'Quality' },
    { href: '/voice', text: 'Voice' },
    { href: '/registers', text: 'Registers' },
  ],
  readAt: 'Monday 22 June 2026, 8:40am',
  findHref: '/find',
}
