import type { ComponentChildren } from 'preact'
import type { FieldError } from './errors.tsx'
import type { SubPagesProps } from './sub-pages.tsx'
import type { Crumb } from './ways.tsx'

export interface ShellLinks {
  home: string
  account: string
  signOut: string
  help: string
  marks: string
  accessibility: string
  privacy: string
  /** What is published for anybody, where the service has such a page. */
  published?: string
}

export interface PageProps {
  /** Of this page alone; the service and the council follow it in the window's title. */
  title: string
  council: {
    name: string
    serviceName: string
    /** Address of the council's own mark, drawn for a dark ground; a plain one of ours stands in. */
    mark?: string | undefined
    /** Six hexadecimal digits. A colour on which white cannot be read is not used. */
    colour: string
  }
  /** Null before signing in. */
  person: { name: string; jobTitle: string } | null
  csrf: string | null
  nonce?: string | undefined
  nav: readonly { href: string; text: string; current?: boolean | undefined; due?: number | undefined }[]
  breadcrumbs?: readonly Crumb[] | undefined
  /** The other pages of the same thing, below its name. */
  line?: SubPagesProps | undefined
  /** The way back from a step of a task, in place of breadcrumbs. */
  back?: Crumb | undefined
  /** One column for tasks and forms; 1,180 px for overviews; 1,400 px, and one A3 sheet, for the plan on a page. */
  width?: 'task' | 'overview' | 'plan' | undefined
  /** The page can be shown as it was: the day that was asked for, and today. */
  asAt?: { day: string | null; today: string } | undefined
  banner?: { kind: 'success' | 'notice'; heading: string; says?: ComponentChildren } | undefined
  errors?: readonly FieldError[] | undefined
  /** When the page was made, as people say it: "Monday 22 June 2026, 8:40am". */
  readAt: string
  /** What stands on paper instead of the masthead: council, meeting, item and as-at date. */
  printLine?: string | undefined
  /** More for the head: a feed, a canonical address. */
  head?: ComponentChildren
  findHref: string
  links?: Partial<ShellLinks> | undefined
}
