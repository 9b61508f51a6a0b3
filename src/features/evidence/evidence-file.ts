import { isLockedPdf } from '#src/kit/documents/pdf/pdf-lock.thread.ts'
import { listZipEntries, type ZipEntry } from '#src/kit/documents/zip-directory.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import type { Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields, Upload } from '#src/kit/http/visit.ts'

/**
 * What runs when it is opened, by its ending: the kinds that Outlook blocks by itself, so that no colleague could mail
 * them either (support.microsoft.com, “Blocked attachments in Outlook”), and what other systems run.
 */
const programs = new Set(
  `ade adp app application appref-ms appx apk asp aspx bas bat bgi cab cer chm cmd cnt com cpl crt csh deb der diagcab dll
  dmg elf exe fxp gadget grp hlp hpj hta htc img inf ins iso isp its jar jnlp js jse ksh library-ms lnk mad maf mag mam mar
  mas mau mav maw mcf mda mdb mde mdt mdw mdz mjs msc msh msi msix msp mst msu ops osd pcd php pif pkg pl plg prf prg ps1
  ps1xml ps2 psc1 psd1 psm1 py pyc pyo pyw pyz rb reg rpm run scf scr sct search-ms settingcontent-ms sh shb shs sys theme
  tmp url vb vbe vbp vbs vhd vhdx vsw vxd webloc ws wsb wsc wsf wsh xbap xll xnk`.split(/\s+/),
)

/** Office files whose endings say that they hold macros, or may. */
const withMacros = new Set(
  'docm dotm xlsm xltm xlsb xlam xla pptm potm ppam ppsm ppa sldm wll accda accde'.split(' '),
)

/** Pages and drawings for a browser, which runs what is written in them. */
const webPages = new Set('htm html shtml xhtml xht mht mhtml svg svgz swf'.split(' '))

/** What is wrong with a file that is brought as evidence, and what to do; none where it can be taken. */
export function evidenceFileFaults(file: Upload | null): Fault[] {
  if (file === null) return []
  const { fileName, bytes } = file
  const packed = entriesOf(bytes)
  const brought = { bytes, ending: endingOf(fileName), packed, parts: packed === 'cut' ? [] : packed }
  const wrong = refusals.find(({ is }) => is(brought))
  return wrong === undefined ? [] : [faultOf(fileName, wrong.says)]
}

/** What a form brought, unless its file is a PDF that asks for a password: that takes a thread to see, so it is seen last. */
export async function unlessLocked<T>(parsed: Parsed<T>, { files }: Fields): Promise<Parsed<T>> {
  const file = files['file']
  if (!parsed.ok || file === undefined || !(await isLockedPdf(file.bytes))) return parsed
  return { ok: false, faults: [faultOf(file.fileName, locked)] }
}

function faultOf(fileName: string, says: string): Fault {
  return { field: 'file', message: `“${fileName}” ${says}` }
}

type Brought = {
  bytes: Uint8Array
  ending: string
  /** What a package (a zip, or an Office file, which is one) holds; 'cut' where its list of that is missing. */
  packed: ZipEntry[] | 'cut'
  parts: ZipEntry[]
}

const instead = 'Evidence is what it shows: save that as a PDF or a picture, and bring it'
const locked =
  'is locked with a password, so nobody could look at it. Save a copy without the password, and bring that'
const refusals: { is: (brought: Brought) => boolean; says: string }[] = [
  {
    is: ({ bytes }) => bytes.byteLength === 0,
    says: 'is empty. Choose it again, or send without it',
  },
  { is: ({ ending }) => programs.has(ending), says: `is a program. ${instead}` },
  { is: ({ bytes }) => beginsAsProgram(bytes), says: `is a program, whatever its name says. ${instead}` },
  {
    is: ({ packed }) => packed === 'cut',
    says: 'is damaged, and its end may be missing. Open it where it was made, save it again, and bring that',
  },
  {
    is: ({ bytes, parts }) =>
      parts.some(({ encrypted }) => encrypted) || holdsStream(bytes, 'EncryptedPackage'),
    says: locked,
  },
  {
    is: ({ ending, bytes, parts }) =>
      withMacros.has(ending) ||
      parts.some(({ name }) => macroPart.test(name)) ||
      holdsStream(bytes, '_VBA_PROJECT'),
    says: 'holds macros, which are programs. Save a copy without them (.docx, .xlsx or PDF), and bring that',
  },
  {
    is: ({ parts }) =>
      parts.some(({ name }) => programs.has(endingOf(name)) || withMacros.has(endingOf(name))),
    says: 'is a package with a program in it. Take the documents out, and bring them one at a time',
  },
  {
    is: ({ ending, bytes }) => webPages.has(ending) || (!isTable.test(ending) && beginsAsWebPage(bytes)),
    says: 'is a web page, which may hold a program. Print the page to a PDF, and bring that',
  },
]

/** Excel takes a sheet that an old program wrote as a page with its own ending, and runs nothing in it. */
const isTable = /^xls$/
const macroPart = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\//i

/** What stands after the last dot, as Windows reads it: dots and spaces at the end of a name do not count. */
function endingOf(fileName: string): string {
  const name = fileName.replace(/[.\s]+$/, '').toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot === -1 ? '' : name.slice(dot + 1).trim()
}

function entriesOf(bytes: Uint8Array): ZipEntry[] | 'cut' {
  if (!begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return []
  try {
    return [...listZipEntries(bytes)]
  } catch (fault) {
    if (fault instanceof Unreadable) return 'cut'
    throw fault
  }
}

/** Linux, a Java class or an Apple program, a shortcut of Windows, a script's first line. */
const marks = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xca, 0xfe, 0xba, 0xbe],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
  [0x23, 0x21, 0x2f],
]

function beginsAsProgram(bytes: Uint8Array): boolean {
  // “MZ” alone could open a text; in a program of Windows numbers that no text holds follow at once.
  const windows = begins(bytes, [0x4d, 0x5a]) && bytes.subarray(2, 64).some((byte) => byte < 9)
  return windows || marks.some((mark) => begins(bytes, mark))
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function beginsAsWebPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|script|svg)\b/is.test(
    start,
  )
}

const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether an old Office file, or the wrapping of a locked one, names such a part inside. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return (
    begins(bytes, oleMark) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le')
  )
}
