internal import Czlib

/// Bytes that are deflated already, with what a zip entry must say of them.
///
/// The deflated bytes lie in pieces as the compressor gave them: a part of many megabytes is never
/// copied into one array.
struct DeflatedData {
  /// The deflated bytes, piece by piece; no piece is empty.
  var pieces: [DeflatedPiece] = []
  /// How many bytes the pieces have together.
  var compressedSize = 0
  /// How many bytes there were before.
  var size = 0
  /// The CRC-32 of the bytes before (ISO 3309, as in zip and PNG).
  var checksum: UInt32 = 0

  /// Puts two pieces of one stream together.
  ///
  /// The first must have been ended with ``Deflater/Ending/continued``, the second begun with an
  /// empty window: then their bytes, one after the other, are one deflate stream.
  static func += (head: inout DeflatedData, body: DeflatedData) {
    head.pieces += body.pieces
    head.compressedSize += body.compressedSize
    head.size += body.size
    head.checksum = UInt32(
      truncatingIfNeeded: crc32_combine(uLong(head.checksum), uLong(body.checksum), body.size))
  }
}
