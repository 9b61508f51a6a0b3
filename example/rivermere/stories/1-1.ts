/** The stories of objective 1.1, action by action. */
export const stories11: Readonly<Record<string, string>> = {
  '1.1.1': `
2025-05-06 in_progress
2025-09-22 submitted
2025-09-29 complete
2025-10-23 embedding
2025-12-09 difference 1 | To be written
2026-03-10 difference 2 | To be written
`,
  '1.1.2': `
2025-06-02 in_progress
2025-12-10 difference 2 | To be written
2026-03-26 submitted
2026-04-10 complete
2026-04-21 difference 3 | To be written
2026-05-28 embedding
`,
  '1.1.3': `
2026-03-04 in_progress
2026-05-07 green
2026-06-10 green
`,
}
