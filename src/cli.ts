import { run } from './cli/run.ts'

// A reader of our output that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
process.exitCode = await run(process.argv.slice(2))
// A fault ends what is still under way too: a thread that reads on would keep the process, and its memory.
if (process.exitCode !== 0) process.exit()
