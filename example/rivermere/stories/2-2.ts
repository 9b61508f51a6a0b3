/** The stories of objective 2.2, action by action. */
export const stories22: Readonly<Record<string, string>> = {
  '2.2.1': `
2025-09-01 in_progress
2026-03-24 difference 2 | To be written
2026-05-07 green
2026-06-09 green
`,
  '2.2.2': `
2025-05-19 in_progress
2025-11-20 submitted
2025-11-27 complete
2026-01-08 embedding
2026-03-25 difference 2 | To be written
`,
  '2.2.3': `
2025-11-03 in_progress
2026-03-17 difference 1 @meera | To be written
2026-05-07 green
2026-05-19 submitted
2026-06-02 complete
`,
  '2.2.4': `
2025-05-07 in_progress
2025-09-11 submitted
2025-09-18 complete
2025-10-02 embedding
2025-11-26 difference 2 | To be written
2026-02-10 difference 3 | To be written
2026-04-08 difference 4 | To be written
2026-04-09 embedded
`,
}
