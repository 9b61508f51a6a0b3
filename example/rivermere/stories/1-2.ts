/** The stories of objective 1.2, action by action. */
export const stories12: Readonly<Record<string, string>> = {
  '1.2.1': `
2025-05-01 in_progress
2025-07-17 submitted
2025-07-25 complete
2025-09-11 embedding
2025-12-11 difference 2 | To be written
2026-03-05 difference 3 | To be written
2026-03-12 embedded
`,
  '1.2.2': `
2025-10-13 in_progress
2026-03-18 difference 1 | To be written
2026-05-06 green
2026-05-20 submitted
2026-05-27 complete
`,
  '1.2.3': `
2026-03-02 in_progress
2026-04-22 difference 1 | To be written
2026-05-06 green
2026-06-09 amber | To be written
`,
}
