import { gzipSync } from 'node:zlib'
import { packTar, type TarEntry } from 'modern-tar'
import { describe, expect, test } from 'vitest'
import { type ArchiveLimits, archivedFiles } from '../../../service/adapters/github/archived-files.ts'

const roomy: ArchiveLimits = { bytes: 10_000_000, fileBytes: 1000, entries: 100 }

const file = (name: string, body: string): TarEntry => ({ header: { name, size: Buffer.byteLength(body) }, body })

async function packed(...entries: readonly TarEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(gzipSync(await packTar(entries)))
}

async function read(bytes: Uint8Array<ArrayBuffer>, limits = roomy): Promise<string[]> {
  const texts: string[] = []
  for await (const one of archivedFiles(new Blob([bytes]).stream(), limits)) texts.push(Buffer.from(one).toString())
  return texts
}

describe('D1: what an archive is looked into for', () => {
  test('files that may hold documents, wherever they claim to lie; nothing else', async () => {
    const archive = await packed(
      { header: { name: 'acme-estate-abc/', size: 0, type: 'directory' } },
      file('acme-estate-abc/plumbline.yaml', 'one'),
      file('acme-estate-abc/README.md', 'not a document'),
      file('../../etc/cron.d/x.yml', 'two'),
      file(`${'deep/'.repeat(60)}long.yaml`, 'three'),
      file('empty.yaml', ''),
    )
    expect(await read(archive)).toEqual(['one', 'two', 'three', ''])
  })

  test('K17: links are passed by, whatever their names', async () => {
    const link = { size: 0, linkname: '/etc/passwd' }
    const archive = await packed(
      { header: { name: 'soft.yaml', type: 'symlink', ...link } },
      { header: { name: 'hard.yaml', type: 'link', ...link } },
      file('real.yaml', 'real'),
    )
    expect(await read(archive)).toEqual(['real'])
  })

  test('D4: a file that is too large is passed by, and the next one read', async () => {
    const archive = await packed(file('large.yaml', 'x'.repeat(1001)), file('next.yaml', 'next'))
    expect(await read(archive)).toEqual(['next'])
  })
})

describe('K19: an archive that is none, or too much, ends', () => {
  test('more entries than allowed', async () => {
    const archive = await packed(...Array.from({ length: 101 }, (_, at) => file(`${at}.txt`, '')))
    await expect(read(archive)).rejects.toThrow('more than 100 entries')
  })

  test('a bomb: few bytes that unpack to more than allowed', async () => {
    const archive = await packed(file('zeros.bin', '\0'.repeat(20_000_000)))
    expect(archive.length).toBeLessThan(30_000)
    await expect(read(archive)).rejects.toThrow('unpacks to more than 10000000 bytes')
  })

  test('cut anywhere: what came whole was given, and the end is an error', async () => {
    const archive = await packed(file('a.yaml', 'a'), file('b.yaml', 'b'))
    for (let length = 0; length < archive.length; length += 1) {
      await expect(read(archive.slice(0, length)), `${length} bytes`).rejects.toThrow()
    }
  })

  test.each([
    ['nothing', ''],
    ['a page in HTML', '<!DOCTYPE html><html></html>'],
  ])('%s', async (_, text) => {
    await expect(read(new TextEncoder().encode(text))).rejects.toThrow()
  })

  test.each([
    ['no tar inside', Buffer.from('x'.repeat(2000))],
    ['a tar without its end', Buffer.alloc(100)],
  ])('%s', async (_, inside) => {
    await expect(read(new Uint8Array(gzipSync(inside)))).rejects.toThrow()
  })
})
