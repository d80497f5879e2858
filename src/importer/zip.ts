import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

export type Unzipped =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly reason: string }

/** One file out of a zip archive, not larger than `maxBytes` once unpacked. */
export async function unzip(archive: Uint8Array, name: string, maxBytes: number): Promise<Unzipped> {
  try {
    const zip = await fromBufferPromise(Buffer.from(archive))
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === name) return await unpack(zip, entry, maxBytes)
    }
    return { kind: 'absent' }
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function unpack(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Unzipped> {
  // Against a zip bomb; yauzl stops where the content is longer than what the entry says of itself.
  if (entry.uncompressedSize > maxBytes) {
    return {
      kind: 'broken',
      reason: `${entry.fileName} would be ${entry.uncompressedSize} bytes, at most ${maxBytes} are read`,
    }
  }
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  // yauzl leaves this to its user. Without it a flipped bit unpacks to a word the law does not have.
  if (crc32(bytes) !== entry.crc32) return { kind: 'broken', reason: `${entry.fileName} does not match its checksum` }
  return { kind: 'bytes', bytes }
}
