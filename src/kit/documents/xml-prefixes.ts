import { tooMuch } from './xml-refusals.ts'

const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespace → the prefix this code knows it by. ISO 29500 Strict files use other addresses for the same things. */
const USUAL_PREFIXES = new Map<string, string>([
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OOXML}/spreadsheetml/2006/main`, ''],
  [`${STRICT}/spreadsheetml/main`, ''],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OOXML}/package/2006/relationships`, ''],
  [`${OOXML}/package/2006/content-types`, ''],
  [`${OOXML}/officeDocument/2006/extended-properties`, ''],
  [`${STRICT}/officeDocument/extendedProperties`, ''],
  [`${OOXML}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OOXML}/drawingml/2006/spreadsheetDrawing`, 'xdr'],
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${OOXML}/officeDocument/2006/math`, 'm'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${ODF}:office:1.0`, 'office'],
  [`${ODF}:text:1.0`, 'text'],
  [`${ODF}:table:1.0`, 'table'],
  [`${ODF}:style:1.0`, 'style'],
  [`${ODF}:drawing:1.0`, 'draw'],
  [`${ODF}:svg-compatible:1.0`, 'svg'],
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}:meta:1.0`, 'meta'],
  [`${ODF}:manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

/** Far more than any program renames; a file that went on binding others would have each one copied. */
const MOST_RENAMED = 100

const BINDING = /\bxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)/g

const NONE: readonly string[] = []

/** Files may bind any prefix to a namespace; what the file calls a thing is turned into its usual name. */
export class PrefixNames {
  static readonly none = new PrefixNames(new Map())
  private readonly renamed: ReadonlyMap<string, string>

  constructor(renamed: ReadonlyMap<string, string>) {
    this.renamed = renamed
  }

  /** These and what a tag binds. Throws `Unreadable` where that becomes more than any program would. */
  with(tag: string): PrefixNames {
    const renamed = new Map(this.renamed)
    for (const [, prefix = '', namespace = ''] of tag.matchAll(BINDING)) {
      const usual = USUAL_PREFIXES.get(namespace)
      if (usual === undefined || usual === prefix) renamed.delete(prefix)
      else renamed.set(prefix, usual)
    }
    if (renamed.size > MOST_RENAMED) throw tooMuch()
    return new PrefixNames(renamed)
  }

  /** The usual name of an element, from how the file writes it. */
  usual(name: string): string {
    if (this.renamed.size === 0) return name
    const colon = name.indexOf(':')
    const usual = this.renamed.get(colon < 0 ? '' : name.slice(0, colon))
    if (usual === undefined) return name
    return named(usual, name.slice(colon + 1))
  }

  /** How else than by its usual name the file may write an attribute. */
  alsoWritten(name: string): readonly string[] {
    if (this.renamed.size === 0) return NONE
    const colon = name.indexOf(':')
    const [prefix, local] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)]
    const own = [...this.renamed].filter(([written, usual]) => usual === prefix && written !== '')
    return own.map(([written]) => named(written, local))
  }
}

const named = (prefix: string, local: string) => (prefix === '' ? local : `${prefix}:${local}`)
