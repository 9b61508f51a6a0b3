/** A paper that a body expects on a theme: for which meeting, and by when the theme's lead owes it. */
export type BodyPaper = {
  id: string
  themeId: string
  theme: string
  title: string
  meetingOn: string
  dueOn: string
}

/** Papers are owed so many working days before the meeting, where no day is written. */
export const paperDays = 5
