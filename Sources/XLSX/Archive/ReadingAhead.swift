/// When an entry is inflated on a second thread while somebody deals with what came before.
enum ReadingAhead {
  /// Never.
  case never
  /// Where the entry is large enough, and the machine has a second processor to do it.
  case whereItPays
  /// Always, in chunks of a size.
  case always(chunkSize: Int)

  /// How many bytes are inflated at a time: what stays in the second level of cache.
  static let chunkSize = 256 << 10
  /// From how many bytes on a thread is worth its start, inflated and packed.
  private static let least = (inflated: 4 << 20, packed: 256 << 10)

  /// How large the chunks are of an entry that is to be read ahead; nil where it is not.
  ///
  /// - Parameter entry: The entry; what it says of itself is believed, since a thread too many
  ///   does no harm.
  /// - Returns: The size in bytes.
  func chunkSize(of entry: ArchiveEntry) -> Int? {
    switch self {
    case .never: return nil
    case .always(let chunkSize): return max(chunkSize, 1)
    case .whereItPays:
      guard entry.isPlainlyDeflated, entry.size ?? 0 >= Self.least.inflated,
        entry.packedSize ?? 0 >= Self.least.packed, Processors.count > 1
      else { return nil }
      return Self.chunkSize
    }
  }
}
