/** Says on stderr what is going on, once it has taken a second and where a terminal watches; `done` wipes it. */
export function showProgress(): { say: (what: string) => void; done: () => void } {
  if (!process.stderr.isTTY) return { say: () => undefined, done: () => undefined }
  let saying = ''
  let shown = false
  const show = () => {
    shown = true
    process.stderr.write(`\r\u001b[K${saying} …`)
  }
  const timer = setTimeout(show, 1000)
  return {
    say: (what) => {
      saying = what
      if (shown) show()
    },
    done: () => {
      clearTimeout(timer)
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
