import type { VNode } from 'preact'
import { PicturePart } from './paper-picture.tsx'
import { PaperLadder } from './paper-ladder.tsx'
import { numbersOf } from './picture-numbers.ts'
import type { Block, Mark, MarkedItem, QuestionAnswered, Section, Step, Table, Words } from './paper.ts'

type Level = 'h2' | 'h3' | 'h4' | 'h5'

export function WordsOf({ words }: { words: Words }): VNode {
  return (
    <>
      {words.map((run) =>
        run.strong === true ? (
          <strong>{run.text}</strong>
        ) : run.muted === true ? (
          <span class="gt-muted">{run.text}</span>
        ) : (
          run.text
        ),
      )}
    </>
  )
}

function Heading({ depth, children }: { depth: number; children: string }): VNode {
  const Level = `h${Math.min(depth, 5)}` as Level
  return <Level>{children}</Level>
}

/** A block of a paper; its headings from `depth` down. */
export function BlockPart({ block, depth }: { block: Block; depth: number }): VNode {
  switch (block.kind) {
    case 'section':
      return <SectionPart section={block} depth={depth} />
    case 'paragraph':
      return (
        <p class={paragraphLook[block.tone]}>
          <WordsOf words={block.words} />
        </p>
      )
    case 'list':
      return <ListPart ordered={block.ordered} items={block.items} />
    case 'steps':
      return <StepsPart steps={block.steps} />
    case 'ladder':
      return <PaperLadder ladder={block} />
    case 'picture':
      return (
        <PicturePart picture={block.picture} depth={depth}>
          <TablePart table={numbersOf(block)} depth={depth} />
        </PicturePart>
      )
    case 'answers':
      return (
        <>
          {block.answers.map((answer) => (
            <AnswerPart answer={answer} depth={depth} />
          ))}
        </>
      )
    case 'reasons':
      return (
        <>
          {block.items.map((item) => (
            <ReasonPart item={item} />
          ))}
        </>
      )
    case 'table':
      return <TablePart table={block} depth={depth} />
  }
}

const paragraphLook = { body: undefined, lede: 'gt-paper__lede', muted: 'gt-muted gt-paper__small' }

function SectionPart({ section, depth }: { section: Section; depth: number }): VNode {
  return (
    <section class={section.newSheet ? 'gt-paper__sheet' : undefined}>
      {section.caption === null ? null : <p class="gt-paper__caption">{section.caption}</p>}
      <Heading depth={depth}>{section.title}</Heading>
      {section.blocks.map((block) => (
        <BlockPart block={block} depth={depth + 1} />
      ))}
    </section>
  )
}

function ListPart({ ordered, items }: { ordered: boolean; items: readonly Words[] }): VNode {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item) => (
        <li>
          <WordsOf words={item} />
        </li>
      ))}
    </List>
  )
}

function StepsPart({ steps }: { steps: readonly Step[] }): VNode {
  return (
    <ol class={`gt-paper__steps gt-paper__steps--${steps.length}`}>
      {steps.map((step) => (
        <li class={`gt-paper__step--${step.mark}`}>
          <b>{step.count}</b> <MarkDrawing mark={step.mark} /> <span>{step.label}</span>{' '}
          {step.note === null ? null : <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  )
}

function MarkDrawing({ mark }: { mark: Mark }): VNode {
  return (
    <svg class="gt-mark" aria-hidden="true" focusable="false">
      <use href={`#m-${mark}`} />
    </svg>
  )
}

function AnswerPart({ answer, depth }: { answer: QuestionAnswered; depth: number }): VNode {
  return (
    <div class="gt-paper__answer">
      <Heading depth={depth}>{answer.question}</Heading>
      {answer.paragraphs.map((one) => (
        <p>
          <WordsOf words={one} />
        </p>
      ))}
      {answer.steps.length === 0 ? null : (
        <ul class="gt-paper__next">
          {answer.steps.map((step) => (
            <li>
              <span>
                <WordsOf words={step.words} />
              </span>{' '}
              <span>{step.when}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ReasonPart({ item }: { item: MarkedItem }): VNode {
  return (
    <div class="gt-paper__reason">
      <MarkDrawing mark={item.mark} />
      <p>
        <strong>{item.word}. </strong>
        <WordsOf words={item.heading} />
      </p>
      {item.paragraphs.map((one) => (
        <p>
          <WordsOf words={one} />
        </p>
      ))}
    </div>
  )
}

function TablePart({ table, depth }: { table: Table; depth: number }): VNode {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <>
      {table.title === null ? null : <Heading depth={depth}>{table.title}</Heading>}
      <table class="gt-table gt-stack">
        <colgroup>
          {table.columns.map((column) => (
            <col width={`${Math.round((column.share / shares) * 100)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" class={column.align === 'right' ? 'gt-num' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell, at) => (
                <TableCell cell={cell} at={at} table={table} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function TableCell({ cell, at, table }: { cell: Words[]; at: number; table: Table }): VNode {
  const column = table.columns[at]
  const look = column?.align === 'right' ? 'gt-num' : undefined
  const inside = cell.map((one) => (
    <span class="gt-paper__line">
      <WordsOf words={one} />{' '}
    </span>
  ))
  if (at === 0) return <th scope="row">{inside}</th>
  return (
    <td class={look} data-l={column?.title}>
      {inside}
    </td>
  )
}
