import { Paragraph, type IParagraphOptions, TextRun } from 'docx'
import { ink } from './docx-look.ts'
import type { Words } from './paper.ts'

type RunLook = { size?: number; bold?: boolean; color?: string }

export function runs(words: Words, look: RunLook = {}): TextRun[] {
  return words.map(
    (run) =>
      new TextRun({
        ...look,
        text: run.text,
        ...(run.strong === true ? { bold: true } : {}),
        ...(run.muted === true ? { color: ink.muted } : {}),
      }),
  )
}

export function wordsParagraph(words: Words, look: RunLook = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(words, look) })
}
