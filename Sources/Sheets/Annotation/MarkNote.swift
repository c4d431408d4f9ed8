internal import Forms
internal import XLSX

/// What we write into a cell's note, and read out of it again.
struct MarkNote {
  /// The text.
  let text: NoteText

  /// Makes the note of a mark.
  ///
  /// - Parameters:
  ///   - mark: What is said at the cell.
  ///   - ownFill: The fill that the cell had of its own, by which it gets it back.
  init(_ mark: CellMark, ownFill: RGBColor?) {
    var runs = [NoteText.Run(AnnotationMark.noteLine, isBold: true)]
    for (index, remark) in mark.remarks.enumerated() {
      runs.append(NoteText.Run("\n【\(remark.severity.chineseName)】", isBold: true))
      runs.append(NoteText.Run(remark.message))
      // Where the next is mended in the same way, it is said once, behind it.
      let next = mark.remarks.dropFirst(index + 1).first
      if let advice = remark.advice, next?.advice != advice {
        runs.append(NoteText.Run("\n怎么改：\(advice)"))
      }
    }
    if mark.more > 0 { runs.append(NoteText.Run("\n另有 \(mark.more) 条，见“问题清单”")) }
    if let ownFill {
      runs.append(NoteText.Run("\n\(AnnotationMark.ownFill)\(Self.hex(ownFill))"))
    }
    text = NoteText(runs)
  }

  /// The fill that a cell had of its own, as a note of ours at it tells; nil where none does.
  ///
  /// - Parameter note: The whole note, with what stood there before ours.
  /// - Returns: The fill.
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
