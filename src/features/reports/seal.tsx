import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { Facts, Flag, Paragraph, RailSection } from '#src/kit/html/index.ts'
import type { Seal } from './report.ts'

/** Counted again from the store at every view, so the sentence is true when it is read. */
export function Sealed({ seal, says }: { seal: Seal; says: string }): VNode {
  if (!seal.unchanged)
    return (
      <Flag kind="red">
        <Paragraph>
          <strong>This is not what was frozen on {sayDay(seal.frozenOn)}.</strong> Its content was changed in
          the store since. Do not rely on it: ask whoever looks after this installation for the backup of that
          day.
        </Paragraph>
      </Flag>
    )
  return (
    <Flag kind="note">
      <Paragraph>
        <strong>Frozen on {sayDay(seal.frozenOn)}.</strong> {says} What was done in the plan later has not
        changed it: checked just now.
      </Paragraph>
    </Flag>
  )
}

/** Lines may end between groups of eight; copied, it is one word. */
function Fingerprint({ hex }: { hex: string }): VNode {
  return (
    <>
      {(hex.match(/.{1,8}/gu) ?? []).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  )
}

export function SealFacts({ seal }: { seal: Seal }): VNode {
  return (
    <RailSection id="frozen" heading="Frozen">
      <Facts
        facts={[
          { term: 'On', says: sayDay(seal.frozenOn) },
          { term: 'By', says: seal.by },
          {
            term: 'Its fingerprint (SHA-256)',
            says: <Fingerprint hex={seal.sha256} />,
            more: seal.unchanged
              ? 'The content in the store still gives this fingerprint.'
              : 'The content in the store gives another.',
          },
        ]}
      />
    </RailSection>
  )
}
