type Sent = Record<string, string | string[]>

/** The fields of a page's form as a browser would send them unchanged: the form that is sent to `action` and holds `held`. */
export function formIn(body: string, action: string, held = 'name="mark"'): Sent {
  const forms = [...body.matchAll(/<form[^>]* action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
  const form = forms.find(([, to = '', inner = '']) => unescaped(to) === action && inner.includes(held))?.[2]
  if (form === undefined) throw new Error(`The page has no form that is sent to ${action} and holds ${held}`)
  return { ...inputsIn(form), ...textsIn(form), ...choicesIn(form) }
}

function inputsIn(form: string): Sent {
  const fields: Sent = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? ''
    const value = unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    const isTick = /type="(radio|checkbox)"/.test(tag)
    if (isTick && !tag.includes(' checked')) continue
    fields[name] = tag.includes('type="checkbox"') ? [...[fields[name] ?? []].flat(), value] : value
  }
  return fields
}

function textsIn(form: string): Sent {
  const texts = form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)
  return Object.fromEntries([...texts].map(([, name = '', text = '']) => [name, unescaped(text)]))
}

function choicesIn(form: string): Sent {
  const lists = form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)
  return Object.fromEntries(
    [...lists].map(([, name = '', options = '']) => [
      name,
      /<option value(?:="([^"]*)")? selected/.exec(options)?.[1] ?? '',
    ]),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
