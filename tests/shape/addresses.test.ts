import { describe, expect, test } from 'vitest'
import { paths } from '#src/paths.ts'
import { startApp } from '../app.ts'

const { door } = await startApp()

/** Addresses that the product makes, each as a pattern; what they take may be anything. */
const made = Object.entries(paths).map(([name, make]) => {
  const example = (make as (...taken: string[]) => string)(...Array<string>(make.length).fill('~'))
  const address = example.replace(/[?#].*/, '')
  const pattern = new RegExp(`^${address.replaceAll('.', '\\.').replaceAll('~', '[^/]+')}$`)
  return { name, address, pattern }
})
const served = door.rules.map(({ method, url }) => ({ method, url, example: url.replace(/:\w+/g, 'x') }))

describe('addresses', () => {
  test('every one that the product makes is served', () => {
    const lost = made.filter(({ pattern }) => !served.some(({ example }) => pattern.test(example)))
    expect(lost.map(({ name, address }) => `paths.${name}: ${address}`)).toEqual([])
  })

  test('every page that is served is known to paths.ts', () => {
    const unknown = served
      .filter(({ method, url }) => method === 'GET' && !/\.(csv|json|pdf|docx)$/.test(url))
      .filter(({ example }) => !made.some(({ pattern }) => pattern.test(example)))
    expect(unknown.map(({ url }) => url)).toEqual([])
  })

  test('none is written out where it should be asked of paths.ts: two that are the same would drift', () => {
    const urls = door.rules.map(({ method, url }) => `${method} ${url}`)
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([])
  })
})
