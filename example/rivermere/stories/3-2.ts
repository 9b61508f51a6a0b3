/** The stories of objective 3.2, action by action. */
export const stories32: Readonly<Record<string, string>> = {
  '3.2.1': `
2025-06-09 in_progress
2026-01-22 submitted
2026-01-29 complete
2026-03-19 difference 1 | To be written
`,
  '3.2.2': `
2025-09-16 in_progress
2026-04-16 difference 2 | To be written
2026-05-13 green
2026-06-10 green
`,
  '3.2.3': `
2026-03-09 in_progress
2026-05-06 difference 1 | To be written
2026-05-07 amber | To be written
2026-05-27 amber | To be written
`,
  '3.2.4': `
2026-05-26 in_progress
2026-06-09 green
2026-06-11 difference 1 @meera | To be written
`,
}
