import { type LedgerFile, openLedgerFile } from '../compose/ledger-file.ts'
import { readDatabaseFile } from '../config.ts'
import { type Chain, checkEnd, checkLink, emptyChain } from '../core/ledger/verify.ts'
import type { LedgerHead } from '../core/model/ledger.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { failureWords } from './failure-words.ts'
import type { ExitCode, Terminal } from './terminal.ts'

type Verified = { readonly estate: string; readonly chain: Chain; readonly reaches: boolean }

/**
 * `plumbline ledger verify`: looks through the chain of every estate in the database file, and says a line of each (rule V5).
 * Exit 1 where one does not hold, or where none leads through the published head.
 */
export async function ledgerVerify(given: Given, terminal: Terminal): Promise<ExitCode> {
  const published = headOf(given.options['head'])
  const ledger = open()
  try {
    const estates = await ledger.estates()
    const verified: Verified[] = []
    for (const estate of estates) {
      const one = await verify(ledger, estate, estates.length === 1 ? published : null, published)
      verified.push(one)
      terminal.out(line(one))
    }
    return conclude(verified, published, terminal)
  } catch (error) {
    throw new CannotRun(failureWords(error))
  } finally {
    ledger.close()
  }
}

function open(): LedgerFile {
  try {
    return openLedgerFile(readDatabaseFile())
  } catch (error) {
    throw new CannotRun(failureWords(error))
  }
}

function headOf(option: string | boolean | undefined): LedgerHead | null {
  if (option === undefined) return null
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(String(option)) ?? []
  if (seq === undefined || hash === undefined)
    throw new CannotRun("--head must be an entry's number, a colon and its hash of 64 characters, as it was published")
  return { seq: Number(seq), hash }
}

/** `published` is a head that the chain must lead through, `wanted` one that it may. */
async function verify(
  ledger: LedgerFile,
  estate: string,
  published: LedgerHead | null,
  wanted: LedgerHead | null,
): Promise<Verified> {
  let chain = emptyChain
  let reaches = false
  for await (const link of ledger.chain(estate)) {
    chain = checkLink(chain, link, published)
    if (chain.broken !== null) break
    reaches ||= link.seq === wanted?.seq && link.hash === wanted.hash
  }
  return { estate, chain: checkEnd(chain, published), reaches }
}

function line({ estate, chain: { head, broken } }: Verified): string {
  if (broken !== null) return `${estate}: broken: entry ${broken.seq} ${broken.what}\n`
  return `${estate}: whole; its head is ${head?.seq}:${head?.hash}\n`
}

/** A head belongs to one estate, and does not say to which: of several ledgers one must lead through it. */
function conclude(verified: readonly Verified[], published: LedgerHead | null, terminal: Terminal): ExitCode {
  const lost = published !== null && verified.length !== 1 && !verified.some(({ reaches }) => reaches)
  if (lost) {
    const whose = verified.length === 0 ? 'there is no ledger' : 'none of these ledgers leads'
    terminal.out(`${whose} through the head ${published.seq}:${published.hash}: it was cut off or written anew\n`)
  } else if (verified.length === 0) terminal.out('nothing was written to the ledger yet\n')
  return lost || verified.some(({ chain }) => chain.broken !== null) ? 1 : 0
}
