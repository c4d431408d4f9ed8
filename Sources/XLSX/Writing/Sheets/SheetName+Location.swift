extension SheetName {
  /// The sheet that a link within the workbook leads to; nil where it names none.
  ///
  /// - Parameter location: The place, such as `'Notes'!A1`, perhaps with `#` before it.
  /// - Returns: The sheet's name.
  static func sheet(ofLocation location: String) -> String? {
    let place = location.hasPrefix("#") ? location.dropFirst() : location[...]
    guard let mark = place.lastIndex(of: "!"), mark > place.startIndex else { return nil }
    let name = place[..<mark]
    guard name.hasPrefix("'"), name.hasSuffix("'"), name.count > 2 else { return String(name) }
    return name.dropFirst().dropLast().split(separator: "''", omittingEmptySubsequences: false)
      .joined(separator: "'")
  }
}
