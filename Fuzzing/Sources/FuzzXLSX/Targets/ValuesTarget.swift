@testable import XLSX

/// The small readers: numbers, dates, references, formats, escapes, texts.
///
/// Where two ways lead to one answer, they are held against each other.
struct ValuesTarget: FuzzTarget {
  let name = "values"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    let texts = [
      "2020-03-30T08:00:00.5+08:00", "1.7976931348623157e308", "-0.1e-12", "XFD1048576",
      "$B$7:C9", "_x000D_ _xD83D__xDE00_ _x005F_", #"yyyy"年"m"月";[Red]0.00E+00"#,
      "[h]:mm:ss", "640102198001019592", " +4294967295 ", "%20%5B..\\../xl/a.xml",
    ]
    return file.bytes.isEmpty ? texts.map { Array($0.utf8) } : [Array(file.bytes.prefix(64))]
  }

  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    readReferences(bytes, text)
    readNumbers(bytes, text)
    readTexts(bytes, text)
    _ = FormatCode(text).nature
    _ = DateValue(iso8601: text).map { "\($0)" }
  }

  private func readReferences(_ bytes: [UInt8], _ text: String) {
    if let reference = CellReference(bytes: bytes.span) {
      guard CellReference(text) == reference, CellReference(reference.description) == reference
      else { fatalError("a reference is read in two ways") }
    }
    if let range = CellRange(text) {
      guard CellRange(range.description) == range, range.contains(range.last) else {
        fatalError("a range does not hold its own corner")
      }
    }
  }

  private func readNumbers(_ bytes: [UInt8], _ text: String) {
    _ = (WholeNumber.read(bytes.span), HexadecimalNumber.read(bytes[...]))
    guard let number = DecimalNumber.read(bytes.span) else { return }
    guard number.isFinite, Double(text) == number else { fatalError("a number is read wrongly") }
    for system in [DateSystem.from1900, .from1904] {
      _ = DateValue(serial: number, system: system).map { "\($0)" }
    }
    _ = DateValue(durationInDays: number).map { "\($0)" }
  }

  private func readTexts(_ bytes: [UInt8], _ text: String) {
    _ = (TextDecoding.decode(bytes), TextSample(bytes).kind)
    var decoded = Array("前".utf8) + bytes
    EscapedText.decode(&decoded, from: 3)
    guard decoded.starts(with: "前".utf8), decoded.count <= bytes.count + 3 else {
      fatalError("reading escapes goes beyond the text")
    }
    let name = PartName(text)
    guard PartName(name.path) == name else { fatalError("a name is not smooth") }
    _ = (name.unescaped, name.relationships, name.resolving(text), name.fileExtension)
  }
}
