/** The stories of objective 5.1, action by action. */
export const stories51: Readonly<Record<string, string>> = {
  '5.1.1': `
2025-05-20 in_progress
2025-12-02 difference 1 | To be written
2026-04-28 amber | To be written
2026-05-26 amber | To be written
`,
  '5.1.2': `
2025-06-03 in_progress
2025-12-02 difference 1 | To be written
2026-04-28 amber | To be written
2026-06-18 green
`,
  '5.1.3': `
2025-07-01 in_progress
2025-12-11 submitted
2026-01-06 complete
2026-04-15 difference 2 | To be written
`,
  '5.1.4': `
2026-03-11 in_progress
2026-04-29 green
2026-05-06 difference 1 | To be written
2026-05-27 green
`,
}
