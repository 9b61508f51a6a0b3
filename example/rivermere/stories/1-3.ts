/** The stories of objective 1.3, action by action. */
export const stories13: Readonly<Record<string, string>> = {
  '1.3.1': `
2025-09-08 in_progress
2026-05-07 green
2026-06-11 submitted
`,
  '1.3.2': `
2026-03-09 in_progress
2026-05-06 green
2026-06-08 green
`,
  '1.3.3': `
2025-11-10 in_progress
2026-05-08 red | To be written
2026-06-10 red | To be written
`,
}
