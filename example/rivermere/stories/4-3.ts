/** The stories of objective 4.3, action by action. */
export const stories43: Readonly<Record<string, string>> = {
  '4.3.1': `
2025-11-03 in_progress
2026-03-11 difference 1 | To be written
2026-05-07 amber | To be written
2026-06-11 amber | To be written
`,
  '4.3.2': `
2025-06-23 in_progress
2026-04-29 submitted
2026-05-12 difference 2 | To be written
2026-05-26 complete
`,
  '4.3.3': `
2025-10-13 in_progress
2026-04-23 green
2026-04-30 difference 2 | To be written
2026-06-08 green
`,
  '4.3.4': `
2026-03-05 in_progress
2026-05-11 green
2026-05-12 difference 1 | To be written
2026-06-15 submitted
`,
}
