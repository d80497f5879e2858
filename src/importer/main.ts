import { officialAddresses } from './address.ts'
import { commandOf } from './command.ts'
import { importOfficial } from './import.ts'
import { report } from './report.ts'

// `||`: a variable set to nothing, as compose files do, is not set.
const dataDir = process.env.DATA_DIR || 'data'
const command = commandOf(process.argv.slice(2), {
  kk: process.env.OFFICIAL_KK_URL || officialAddresses.kk,
  ru: process.env.OFFICIAL_RU_URL || officialAddresses.ru,
})

if (command.kind === 'misused') {
  console.error(command.sentence)
  process.exitCode = 2
} else {
  for (const job of command.jobs) {
    const outcome = await importOfficial({ ...job, dataDir, now: new Date() })
    const print = outcome.kind === 'imported' ? console.log : console.error
    print(report(job, outcome).join('\n'))
    if (outcome.kind !== 'imported') process.exitCode = 1
  }
}
