/** The roles of the field (governance and assurance, section 5.1). Held as data: see role_holding. */
export type RoleCode = (typeof roles)[number]['code']

export const roles = [
  { code: 'pm', name: 'Programme manager', over: 'council' },
  { code: 'sro', name: 'Theme lead', over: 'theme' },
  { code: 'al', name: 'Action lead', over: 'council' },
  { code: 'ch', name: 'Board chair', over: 'body' },
  { code: 'bm', name: 'Board member', over: 'body' },
  { code: 'ql', name: 'Quality lead', over: 'council' },
  { code: 'dfe', name: 'DfE adviser', over: 'body' },
  { code: 'pa', name: 'Partner agency', over: 'body' },
  { code: 'sa', name: 'System administrator', over: 'council' },
] as const

/** Those who see the whole plan as it stands today, and not only what was released to a board. */
const insiders: readonly string[] = ['pm', 'sro', 'al', 'ch', 'bm', 'ql']

export function isRole(code: string): code is RoleCode {
  return roles.some((role) => role.code === code)
}

/** A role over one theme; the rest are over the whole plan or a body. */
export function isOverTheme(code: string): boolean {
  return roles.find((role) => role.code === code)?.over === 'theme'
}

export function roleName(code: string): string {
  return roles.find((role) => role.code === code)?.name ?? code
}

export function isInsider(role: string): boolean {
  return insiders.includes(role)
}
