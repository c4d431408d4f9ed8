/// An entry of an archive, as its directory lists it.
struct ArchiveEntry {
  /// The name as the archive has it: slashes and letter case are the maker's.
  var name: String
  /// The place in the directory, counted from 0.
  var index: Int
  /// The bytes it takes packed; nil where the directory does not say.
  var packedSize: Int?
}
