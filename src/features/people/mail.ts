/** What stands in a mail until it is sent: a link that works once is made then, so that only its reader ever holds it. */
const linkMark = /\{\{update:([0-9a-f-]{36})\}\}/g

export const originMark = '{{origin}}'

/** Where the link to an action's update form will stand. */
export function markForLink(actionId: string): string {
  return `{{update:${actionId}}}`
}

/** The actions for which a mail carries a link, each once. */
export function linkedIn(text: string): string[] {
  return [...new Set([...text.matchAll(linkMark)].map(([, actionId = '']) => actionId))]
}

/** The mail as it goes out, its marks filled in. */
export function fillIn(
  text: string,
  { origin, linkTo }: { origin: string; linkTo: (actionId: string) => string },
): string {
  return text
    .replaceAll(linkMark, (_mark, actionId: string) => linkTo(actionId))
    .replaceAll(originMark, origin)
}
