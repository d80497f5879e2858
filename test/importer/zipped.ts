import { crc32, deflateRawSync } from 'node:zlib'

export type ZippedFile = {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the entry says of itself instead of the truth. */
  readonly says?: { readonly size?: number; readonly crc?: number }
}

/** A zip archive, written by hand so that it can also lie. */
export function zipped(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, says } of files) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const common = header({
      crc: says?.crc ?? crc32(plain),
      packed: packed.length,
      size: says?.size ?? plain.length,
      name,
    })
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name))
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end])
}

type Header = { readonly crc: number; readonly packed: number; readonly size: number; readonly name: string }

// The 26 bytes that a local header and a directory entry share: version, flags (UTF-8 names), deflate, time, sizes, name.
function header({ crc, packed, size, name }: Header): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}
