const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespace → the prefix this code knows it by. ISO 29500 Strict files use other addresses for the same things. */
export const USUAL_PREFIXES = new Map<string, string>([
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
