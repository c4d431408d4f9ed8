internal import Forms
internal import XLSX

/// What we write into a cell's note, and read out of it again.
struct MarkNote {
  /// A stretch of the text.
  struct Run: Hashable {
    var text: String
    var isBold = false
  }

  /// The stretches in order.
  let runs: [Run]

  /// Makes the note of a mark.
  ///
  /// - Parameters:
  ///   - mark: What is said at the cell.
  ///   - ownFill: The fill that the cell had of its own, by which it gets it back.
  init(_ mark: CellMark, ownFill: RGBColor?) {
    var runs = [Run(text: AnnotationMark.noteLine, isBold: true)]
    for (index, remark) in mark.remarks.enumerated() {
      runs.append(Run(text: "\n【\(remark.severity.chineseName)】", isBold: true))
      runs.append(Run(text: remark.message))
      // Where the next is mended in the same way, it is said once, behind it.
      let next = mark.remarks.dropFirst(index + 1).first
      if let advice = remark.advice, next?.advice != advice {
        runs.append(Run(text: "\n怎么改：\(advice)"))
      }
    }
    if mark.more > 0 { runs.append(Run(text: "\n另有 \(mark.more) 条，见“问题清单”")) }
    if let ownFill {
      runs.append(Run(text: "\n\(AnnotationMark.ownFill)\(Self.hex(ownFill))"))
    }
    self.runs = runs
  }

  /// The whole text.
  var text: String { runs.map(\.text).joined() }

  /// The fill that a cell had of its own, as a note of ours at it tells; nil where none does.
  ///
  /// - Parameter note: The whole note, with what stood there before ours.
  static func ownFill(in note: String) -> RGBColor? {
    let lines = note.split(whereSeparator: \.isNewline)
    guard let start = lines.firstIndex(where: { $0.hasPrefix(AnnotationMark.noteLine) }),
      let line = lines[start...].last(where: { $0.hasPrefix(AnnotationMark.ownFill) })
    else { return nil }
    let digits = line.dropFirst(AnnotationMark.ownFill.count).prefix { $0.isHexDigit }
    guard digits.count == 6, let rgb = UInt32(digits, radix: 16) else { return nil }
    return RGBColor(rgb)
  }

  private static func hex(_ color: RGBColor) -> String {
    let digits = String(color.rgb, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
