/// The national catalogue of undergraduate majors (普通高等学校本科专业目录).
public struct MajorCatalogue: Sendable {
  /// The majors in the catalogue's order.
  public private(set) var majors: [Major] = []

  private var byDigits: [Substring: Int] = [:]
  private var byName: [String: [Int]] = [:]

  /// Reads a catalogue: a line of code and name, where two digits begin a discipline, four a class
  /// and more are a major.
  init(text: String) {
    var names: [Substring: Substring] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let (code, name) = (words[0], words[1])
      guard code.utf8.count > 4 else {
        names[code] = name
        continue
      }
      let major = Major(
        code: String(code), name: String(name),
        className: String(names[code.prefix(4)] ?? ""),
        categoryName: String(names[code.prefix(2)] ?? ""))
      byDigits[major.digits] = majors.count
      byName[TextKey.fold(name), default: []].append(majors.count)
      majors.append(major)
    }
  }

  /// The major whose code has these digits; a suffix is left out of account.
  public func entry(digits: some StringProtocol) -> Major? {
    let digits = Substring(digits).prefix { $0.isASCII && $0.isNumber }
    return byDigits[digits].map { majors[$0] }
  }

  /// The majors of a name, however it is spaced and punctuated.
  public func entries(named name: some StringProtocol) -> [Major] {
    (byName[TextKey.fold(name)] ?? []).map { majors[$0] }
  }
}
