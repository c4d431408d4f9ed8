/// A part that is changed: its bytes as they were, and the few that change.
final class EditedPart {
  /// The part.
  let name: PartName
  /// The bytes as they were.
  let bytes: [UInt8]
  private var splices: [Splice] = []

  init(_ name: PartName, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Whether anything changes.
  var isChanged: Bool { !splices.isEmpty }

  /// Puts bytes in the place of others.
  ///
  /// Of two splices at one place the earlier comes first; none may lie over another.
  ///
  /// - Parameters:
  ///   - range: The bytes that go.
  ///   - replacement: The bytes that come.
  func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    splices.append(Splice(range: range, replacement: replacement))
  }

  /// Puts markup in the place of bytes.
  func replace(_ range: Range<Int>, with markup: String) {
    replace(range, with: Array(markup.utf8))
  }

  /// Puts markup between two bytes.
  func insert(_ markup: String, at offset: Int) {
    replace(offset..<offset, with: markup)
  }

  /// Takes bytes out.
  func remove(_ range: Range<Int>) {
    replace(range, with: [])
  }

  /// The bytes as they shall be, and the splices that lead back from them.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/notEditable`` where two changes lie over
  ///   one another: the markup is such that one element was met twice.
  func result() throws(WorkbookError) -> (bytes: [UInt8], inverse: [Splice]) {
    let ordered = splices.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.offset)
        < (right.element.range.lowerBound, right.offset)
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + ordered.reduce(0) { $0 + $1.replacement.count })
    var inverse: [Splice] = []
    var place = 0
    for splice in ordered {
      guard splice.range.lowerBound >= place, splice.range.upperBound <= bytes.count else {
        throw .notEditable("two changes meet", part: name)
      }
      result += bytes[place..<splice.range.lowerBound]
      let start = result.count
      result += splice.replacement
      inverse.append(
        Splice(range: start..<result.count, replacement: Array(bytes[splice.range])))
      place = splice.range.upperBound
    }
    result += bytes[place...]
    return (result, inverse)
  }
}

extension WorkbookError {
  /// The error of a workbook that cannot be changed without losing something of it.
  static func notEditable(_ detail: String, part: PartName? = nil) -> Self {
    WorkbookError(.notEditable, part: part?.path, detail: detail)
  }
}
