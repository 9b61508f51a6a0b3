import { walkXml, type XmlElement } from '../xml.ts'
import type { Run } from './written-text.ts'

/** The workbook's table of texts, each as its runs. Phonetic guides are left out. */
export function parseSharedStrings(bytes: Uint8Array | undefined): Run[][] {
  const strings: Run[][] = []
  if (!bytes) return strings
  const maker = new RunMaker()
  walkXml(bytes, {
    open(element) {
      if (element.name === 'si') maker.begin()
      else maker.open(element)
    },
    text: (text) => maker.text(text),
    close(name) {
      maker.close(name)
      if (name === 'si') strings.push(maker.runs)
    },
  })
  return strings
}

/** Follows the text elements of a string item or an inline string. */
export class RunMaker {
  runs: Run[] = []
  private run: Run | null = null
  private inText = false
  private phonetic = 0

  begin(): void {
    this.runs = []
    this.run = null
  }

  open(element: XmlElement): void {
    const { name } = element
    if (name === 'rPh') this.phonetic += 1
    else if (name === 'r') {
      this.run = { text: '' }
      this.runs.push(this.run)
    } else if (name === 't') {
      this.inText = this.phonetic === 0
      if (this.inText && !this.run) {
        this.run = { text: '' }
        this.runs.push(this.run)
      }
    } else if (
      this.run &&
      (name === 'strike' || name === 'b') &&
      !/^(0|false)$/i.test(element.attribute('val') ?? '1')
    ) {
      if (name === 'b') this.run.bold = true
      else this.run.struck = true
    }
  }

  text(text: string): void {
    if (this.inText && this.run) this.run.text += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.phonetic -= 1
    else if (name === 'r') this.run = null
  }
}
