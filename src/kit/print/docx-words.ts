import { Paragraph, type IParagraphOptions, type IRunOptions, TextRun } from 'docx'
import { ink } from './docx-look.ts'
import type { Run, Words } from './paper.ts'

type RunLook = { size?: number; bold?: boolean; color?: string }

export function runs(words: Words, look: RunLook = {}): TextRun[] {
  return words.map((run) => new TextRun(runLook(run, look)))
}

function runLook(run: Run, look: RunLook): IRunOptions {
  const color = run.muted === true ? ink.muted : look.color
  return {
    ...look,
    text: run.text,
    ...(run.strong === true ? strong : {}),
    ...(color === undefined ? {} : { color }),
  }
}

const strong: RunLook = { bold: true }

export function wordsParagraph(words: Words, look: RunLook = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(words, look) })
}
