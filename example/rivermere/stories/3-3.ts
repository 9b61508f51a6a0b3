/** The stories of objective 3.3, action by action. */
export const stories33: Readonly<Record<string, string>> = {
  '3.3.1': `
2025-10-20 in_progress
2026-04-30 difference 2 | To be written
2026-05-12 red | To be written
2026-06-16 amber | To be written
`,
  '3.3.2': `
2026-03-05 in_progress
2026-05-05 green
2026-05-06 difference 2 | To be written
2026-05-28 green
`,
  '3.3.3': `

`,
}
