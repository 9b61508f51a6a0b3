/** The stories of objective 6.2, action by action. */
export const stories62: Readonly<Record<string, string>> = {
  '6.2.1': `
2025-11-05 in_progress
2026-03-24 difference 1 @meera | To be written
2026-05-06 green
2026-06-08 green
`,
  '6.2.2': `
2025-09-10 in_progress
2026-03-24 difference 1 | To be written
2026-05-07 amber | To be written
2026-06-09 amber | To be written
`,
  '6.2.3': `
2025-11-12 in_progress
2026-05-06 amber | To be written
2026-05-07 difference 1 | To be written
2026-05-21 submitted
2026-06-04 complete
`,
}
