import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { Unreadable } from './unreadable.ts'
import { elementAt, elementsOf, parseXml, textIn, walkXml, type XmlElement, XmlStream } from './xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('XML taken element by element', () => {
  const none = new Set<string>()
  const text = '<body><p>one</p> <table><row><cell>two</cell></row><row/></table><p>three</p></body>'

  it('hands each over whole, those to be gone into as they begin, and lets go of what was taken', () => {
    const stream = new XmlStream(bytes(text), none, new Set(['table']))
    const met: string[] = []
    const tell = (element: XmlElement): void => {
      if (element.name !== 'body' && element.name !== 'table') met.push(`${element.name} ${textIn(element)}`)
      else for (const inner of stream.inside(element)) tell(inner)
      if (element.name === 'body') expect(element.children).toEqual([])
    }
    for (const root of stream.inside()) tell(root)
    expect(met).toEqual(['p one', 'row two', 'row ', 'p three'])
  })

  it('goes on behind what nobody went into to its end', () => {
    const stream = new XmlStream(bytes(text), none, new Set(['table']))
    const names: string[] = []
    for (const root of stream.inside()) for (const { name } of stream.inside(root)) names.push(name)
    expect(names).toEqual(['p', 'table', 'p'])
  })

  it('leaves out what is to be left out, and refuses what ends too early when it comes there', () => {
    const stream = new XmlStream(bytes('<body><set>x</set><p>one</p>'), new Set(['set']), none)
    const met: string[] = []
    const read = (): void => {
      for (const root of stream.inside()) for (const inner of stream.inside(root)) met.push(textIn(inner))
    }
    expect(read).toThrow(/ends too early/)
    expect(met).toEqual(['one'])
  })
})

describe('parsing XML', () => {
  it('keeps text, order and attributes, and decodes the entities of XML', () => {
    const root = parseXml(
      bytes('<?xml version="1.0"?><a x="1 &amp; 2">one<b/>t&#119;o &lt;<![CDATA[<3>]]></a>'),
    )
    expect(root.name).toBe('a')
    expect(root.attribute('x')).toBe('1 & 2')
    expect(root.attribute('y')).toBeUndefined()
    expect(root.children).toEqual(['one', expect.objectContaining({ name: 'b' }), 'two <<3>'])
  })

  it('knows an element by its usual prefix whatever the file calls it', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    for (const text of [
      `<ns0:document xmlns:ns0="${main}"><ns0:p ns0:val="x">Hello</ns0:p></ns0:document>`,
      `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:p w:val="x">Hello</w:p></w:document>`,
    ]) {
      const root = parseXml(bytes(text))
      expect(elementAt(root, 'w:p')?.attribute('w:val')).toBe('x')
      expect(textIn(root)).toBe('Hello')
    }
  })

  it('reads UTF-16 and Windows-1252 as well as UTF-8', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>caf\u00e9 \u2013</a>'
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(textIn(parseXml(utf16))).toBe('caf\u00e9 \u2013')
    const latin = new Uint8Array([
      ...bytes('<?xml version="1.0" encoding="windows-1252"?><a>'),
      0x96,
      ...bytes('</a>'),
    ])
    expect(textIn(parseXml(latin))).toBe('\u2013')
  })

  it('refuses declared entities, so none can grow', () => {
    const text = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(() => parseXml(bytes(text))).toThrow(Unreadable)
    expect(() => parseXml(bytes('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&x;</a>'))).not.toThrow()
  })

  it('refuses XML that ends too early, and XML nested beyond reason', () => {
    expect(() => parseXml(bytes('<a><b>words</b>'))).toThrow(/ends too early/)
    expect(() => parseXml(bytes(''))).toThrow(/ends too early/)
    expect(() => parseXml(bytes('<a>'.repeat(100_000)))).toThrow(/nested too deep/)
  })

  it('refuses XML that goes on renaming prefixes', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const text = Array.from({ length: 200 }, (_, at) => `<a xmlns:p${at}="${main}"/>`).join('')
    expect(() => parseXml(bytes(`<r>${text}</r>`))).toThrow(/too large/)
  })

  it('lists the elements inside by name', () => {
    const root = parseXml(bytes('<a> <b/> <c/> <b/> </a>'))
    expect(elementsOf(root, 'b')).toHaveLength(2)
    expect(elementsOf(root)).toHaveLength(3)
  })

  it('looks an attribute up by its whole name, never inside another name or value', () => {
    const root = parseXml(bytes(`<a note="see b=" ab="1" b = 'two > "one"' b="3" c/>`))
    expect(root.attribute('b')).toBe('two > "one"')
    expect(root.attribute('ab')).toBe('1')
    expect(root.attribute('see')).toBeUndefined()
  })

  it('tells of any tangle of tags what a parser of web pages would', () => {
    const pieces =
      '<a>|</a>|<b x="1">|</b>|<c/>|<d y=\'>\' />|words|&amp;|&#65;|&#xD800;|&none;|&|<|>|"|<!-- <a> -->|<![CDATA[<b>]]>|<?p?>|<!DOCTYPE d>|</ a >'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split('|'))), (some) => {
        const text = `<r>${some.join('')}</r>`
        expect(told(text)).toEqual(toldByParser(text))
      }),
      { numRuns: 500 },
    )
  })
})

/** What is told of an XML text, or that it was refused, texts that follow each other as one. */
function told(text: string): string {
  let seen = ''
  try {
    walkXml(bytes(text), {
      open: ({ name }) => (seen += `[${name} `),
      text: (words) => (seen += words),
      close: () => (seen += ']'),
    })
  } catch (refusal) {
    if (!(refusal instanceof Unreadable)) throw refusal
    return 'refused'
  }
  return seen
}

function toldByParser(text: string): string {
  let seen = ''
  let open = 0
  const parser = new Parser(
    {
      onopentag(name) {
        seen += `[${name} `
        open++
      },
      ontext: (words) => (seen += words),
      onclosetag() {
        seen += ']'
        open--
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  const refused = open > 0
  parser.end()
  return refused ? 'refused' : seen
}
