/** The stories of objective 6.3, action by action. */
export const stories63: Readonly<Record<string, string>> = {
  '6.3.1': `
2025-06-11 in_progress
2026-04-22 difference 1 | To be written
2026-05-06 green
2026-06-10 green
`,
  '6.3.2': `

`,
  '6.3.3': `
2026-05-26 in_progress
`,
}
