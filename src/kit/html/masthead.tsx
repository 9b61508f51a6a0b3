import type { VNode } from 'preact'
import { Form } from './form.tsx'
import { Hidden } from './link.tsx'
import type { PageProps, ShellLinks } from './page-props.ts'
import { safeHref } from './safe-href.ts'

/** The band at the top of every page: council, service, find, person; then the main navigation. */
export function Masthead({
  page,
  links,
  width,
}: {
  page: PageProps
  links: ShellLinks
  width: string
}): VNode {
  const { council } = page
  return (
    <header>
      <div class="gt-mast">
        <div class={`govuk-width-container ${width} gt-mast__in`}>
          <a class="gt-mast__home" href={safeHref(links.home)}>
            <CouncilMark mark={council.mark} />
            <span>{council.name}</span>
          </a>
          <span class="gt-mast__sub">{council.serviceName}</span>
          <div class="gt-mast__end">
            {page.person === null ? null : <Find href={page.findHref} />}
            {page.person === null ? null : <Person person={page.person} links={links} csrf={page.csrf} />}
          </div>
        </div>
      </div>
      {page.nav.length === 0 ? null : <ServiceNav items={page.nav} width={width} />}
    </header>
  )
}

function Find({ href }: { href: string }): VNode {
  return (
    <form class="gt-find" role="search" method="get" action={safeHref(href)}>
      <label class="govuk-visually-hidden" for="find">
        Find an action, paper, person or measure
      </label>
      <input id="find" name="find" type="search" placeholder="Find anything" />
      <button type="submit">Find</button>
    </form>
  )
}

function Person({
  person,
  links,
  csrf,
}: {
  person: NonNullable<PageProps['person']>
  links: ShellLinks
  csrf: string | null
}): VNode {
  return (
    <div class="gt-person">
      <a href={safeHref(links.account)}>
        {person.name}
        <Hidden>, {person.jobTitle}, your account</Hidden>
      </a>
      <Form action={links.signOut} csrf={csrf} inline>
        <button class="gt-signout" type="submit">
          Sign out
        </button>
      </Form>
    </div>
  )
}

/** Our own navigation, after GOV.UK's: one line, the current page underlined and bold, sideways on a phone. */
function ServiceNav({ items, width }: { items: PageProps['nav']; width: string }): VNode {
  return (
    <nav class="gt-nav" aria-label="Main">
      <div class={`govuk-width-container ${width}`}>
        <ul>
          {items.map(({ href, text, current, due }) => (
            <li>
              <a href={safeHref(href)} aria-current={current === true ? 'page' : undefined}>
                {text}
                {due === undefined ? null : <Due count={due} />}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Due({ count }: { count: number }): VNode {
  return (
    <>
      {' '}
      <span class="gt-count">
        {count}
        <Hidden> {count === 1 ? 'needs' : 'need'} you</Hidden>
      </span>
    </>
  )
}

function CouncilMark({ mark }: { mark: string | undefined }): VNode {
  if (mark !== undefined) return <img class="gt-mast__mark" src={safeHref(mark)} alt="" height={34} />
  return (
    <svg class="gt-mast__mark" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <circle cx="17" cy="17" r="17" fill="#fff" />
      <path
        class="gt-mast__wave"
        d="M4 14c4.5-4 8.5-4 13 0s8.5 4 13 0M6 21c3.7-3.6 7.3-3.6 11 0s7.3 3.6 11 0"
        fill="none"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  )
}
