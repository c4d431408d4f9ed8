/// A line of a table that is kept as text: a code, a space, and what belongs to it.
struct TableLine {
  /// What stands before the first space.
  let head: Substring
  /// What stands behind it; empty where there is no space.
  let rest: Substring

  /// The lines of a text but those that are empty or begin with `#`.
  ///
  /// The text is taken apart by bytes, which costs a tenth of doing it by characters: tables have
  /// thousands of lines, and a command that needs one should begin at once.
  static func all(of text: String) -> some Sequence<TableLine> {
    text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .lazy.filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        let space = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
        return TableLine(
          head: Substring(line[..<space]), rest: Substring(line[space...].dropFirst()))
      }
  }
}
