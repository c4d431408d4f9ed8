/// An entry of an archive, as its directory lists it.
struct ArchiveEntry {
  /// The name as the archive has it: slashes and letter case are the maker's.
  var name: String
  /// The place in the directory, counted from 0.
  var index: Int
  /// The bytes it takes packed; nil where the directory does not say.
  var packedSize: Int?
  /// The bytes it should inflate to; nil where the directory does not say.
  var size: Int?
  /// The CRC-32 that the inflated bytes should have; nil where the directory does not say.
  var checksum: UInt32?
  /// Whether it is deflated and nothing else, as good as all are.
  var isPlainlyDeflated = false
  /// Whether it is stored as it is, and nothing else.
  var isStored = false
}
