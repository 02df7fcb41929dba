import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { isCandidate } from '../../core/documents/read-file.ts'

/** How much of an archive is looked at: bytes unpacked, bytes of one file, entries of any kind. */
export type ArchiveLimits = { readonly bytes: number; readonly fileBytes: number; readonly entries: number }

/**
 * The content of the files of a `.tar.gz` that may hold documents, as they come. Nothing is written anywhere, names say
 * nothing but whether a file is a candidate, links are passed by, and so are files that are too large. Throws where the
 * archive is none, is cut, or is larger than its limits.
 */
export async function* archivedFiles(
  archive: ReadableStream<Uint8Array<ArrayBuffer>>,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  const entries = archive
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(atMost(limits.bytes))
    .pipeThrough(createTarDecoder({ strict: true }))
  let seen = 0
  for await (const entry of entries) {
    seen += 1
    if (seen > limits.entries) throw new Error(`the archive has more than ${limits.entries} entries`)
    if (isWanted(entry, limits)) yield await whole(entry.body)
    else await entry.body.cancel()
  }
}

function isWanted({ header }: ParsedTarEntry, { fileBytes }: ArchiveLimits): boolean {
  return header.type === 'file' && header.size <= fileBytes && isCandidate(header.name)
}

async function whole(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function atMost(most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length
      if (bytes > most) throw new Error(`the archive unpacks to more than ${most} bytes`)
      controller.enqueue(chunk)
    },
  })
}
