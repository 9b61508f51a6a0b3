import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'

// What each box of a form asks goes with the form, so that a page which gives the words back, when nothing else of the
// form is known any more, can say what each of them answers.

const Asked = createContext<Map<string, string> | null>(null)

/** The name under which a form sends what its boxes ask. */
export const labelsField = '_labels'

/** A form with more boxes than this is a table; its words are given back without their questions. */
const mostLabels = 40

/** Around what a form holds: after it, one hidden field with the question of each box that a person types in. */
export function WithLabels({ children }: { children: ComponentChildren }): VNode {
  const asked = new Map<string, string>()
  return (
    <Asked.Provider value={asked}>
      {children}
      <Labels asked={asked} />
    </Asked.Provider>
  )
}

/** Drawn after all boxes, which have told their questions by then. */
function Labels({ asked }: { asked: Map<string, string> }): VNode | null {
  if (asked.size === 0 || asked.size > mostLabels) return null
  return <input type="hidden" name={labelsField} value={new URLSearchParams([...asked]).toString()} />
}

/** Tells the form around it, if any, what a box asks. */
export function useLabel({ name, label }: { name: string; label: ComponentChildren }): void {
  const asked = useContext(Asked)
  if (typeof label === 'string') asked?.set(name, label)
}

/** What each box asked, by its name, as a form brought it. */
export function parseLabels(sent: string | undefined): Map<string, string> {
  return new Map([...new URLSearchParams(sent ?? '')].map(([name, label]) => [name, label.slice(0, 300)]))
}
