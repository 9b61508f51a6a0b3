/** The stories of objective 4.1, action by action. */
export const stories41: Readonly<Record<string, string>> = {
  '4.1.1': `
2025-07-07 in_progress
2026-02-25 difference 1 | To be written
2026-05-06 amber | To be written
2026-06-09 amber | To be written
`,
  '4.1.2': `
2025-06-16 in_progress
2025-12-04 submitted
2025-12-15 complete
2026-04-15 difference 2 | To be written
`,
  '4.1.3': `
2025-10-06 in_progress
2026-02-25 difference 1 | To be written
2026-05-11 red | To be written
2026-06-10 red | To be written
`,
  '4.1.4': `

`,
}
