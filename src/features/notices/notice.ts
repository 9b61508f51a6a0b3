import type { NoticeCode } from './rule.ts'

/** Something that a person was told. */
export type Notice = {
  id: string
  toPersonId: string
  code: NoticeCode
  heading: string
  says: string
  href: string
  atOnce: boolean
  always: boolean
  madeAt: Date
  mailId: string | null
  seenAt: Date | null
}

/** How often a person wants mail. */
export const mailChoices = ['daily', 'weekly', 'none'] as const
export type MailChoice = (typeof mailChoices)[number]
