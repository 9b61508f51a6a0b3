/** The stories of objective 6.1, action by action. */
export const stories61: Readonly<Record<string, string>> = {
  '6.1.1': `
2025-05-15 in_progress
2025-12-08 submitted
2025-12-17 complete
2026-03-24 difference 1 | To be written
`,
  '6.1.2': `
2025-05-20 in_progress
2025-09-23 submitted
2025-10-02 complete
2026-01-15 embedding
2026-03-24 difference 2 | To be written
`,
  '6.1.3': `
2026-03-10 in_progress
2026-05-07 difference 1 | To be written
2026-05-12 green
`,
}
