/** The stories of objective 4.2, action by action. */
export const stories42: Readonly<Record<string, string>> = {
  '4.2.1': `
2025-09-01 in_progress
2026-03-04 difference 1 | To be written
2026-05-12 amber | To be written
2026-06-11 red | To be written
`,
  '4.2.2': `
2025-05-14 in_progress
2025-10-16 submitted
2025-10-23 complete
2025-12-01 embedding
2026-01-28 difference 2 | To be written
2026-04-30 difference 3 | To be written
`,
  '4.2.3': `
2025-09-22 in_progress
2026-03-04 difference 1 | To be written
2026-05-08 amber | To be written
2026-06-09 amber | To be written
`,
}
