/** The stories of objective 3.1, action by action. */
export const stories31: Readonly<Record<string, string>> = {
  '3.1.1': `
2025-05-06 in_progress
2025-12-17 difference 2 | To be written
2026-03-24 submitted
2026-03-31 complete
2026-04-13 embedding
2026-06-03 difference 3 | To be written
`,
  '3.1.2': `
2026-02-23 in_progress
2026-04-22 difference 2 | To be written
2026-05-14 amber | To be written
2026-06-10 difference 2 | To be written
2026-06-17 red | To be written
`,
  '3.1.3': `
2026-03-16 in_progress
2026-05-12 green
2026-06-18 submitted
`,
}
