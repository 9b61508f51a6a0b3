import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = join(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  '..',
)
const compiler = NodeCompiler.create({
  fontArgs: [
    {
      fontBlobs: ['400Regular', '700Bold'].map((face) =>
        readFileSync(join(fonts, face, `SourceSans3_${face}.ttf`)),
      ),
    },
  ],
})

/** A report as a PDF, without tags, as most that are published are. */
export function printReport(typst: string): Uint8Array {
  return new Uint8Array(compiler.pdf({ mainFileContent: typst }))
}
