/**
 * An address as it came, or, where its percent signs spell no text, one that means them as they stand. Such an
 * address was cut or typed wrong: it leads to the page that says so, as every other that leads nowhere.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split('?', 1)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return path.replaceAll('%', '%25') + url.slice(path.length)
  }
}
