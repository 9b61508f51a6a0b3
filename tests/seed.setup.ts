import fc from 'fast-check'

// Property tests walk the same examples in every run, so that a change is judged by itself alone;
// another walk is one variable away: PROPERTY_SEED=7 npx vitest run conservation
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_121) })
