/// The national catalogue of undergraduate majors (普通高等学校本科专业目录).
public struct MajorCatalogue: Sendable {
  /// The majors in the catalogue's order.
  public let majors: [Major]

  private var byDigits: [Substring: Int] = [:]
  /// By the key of the name; names are asked for where a code is missing or wrong.
  private let byName: Deferred<[String: [Int]]>

  /// Reads a catalogue: a line of code and name, where two digits begin a discipline, four a class
  /// and more are a major.
  init(text: String) {
    var names: [Substring: Substring] = [:]
    var majors: [Major] = []
    for line in TableLine.all(of: text) {
      let (code, name) = (line.head, line.rest)
      guard !name.isEmpty else { continue }
      guard code.utf8.count > 4 else {
        names[code] = name
        continue
      }
      let major = Major(
        code: String(code), name: String(name),
        className: String(names[code.prefix(4)] ?? ""),
        categoryName: String(names[code.prefix(2)] ?? ""))
      byDigits[major.digits] = majors.count
      majors.append(major)
    }
    self.majors = majors
    byName = Deferred { [majors] in
      majors.indices.reduce(into: [:]) { byName, index in
        byName[TextKey.fold(majors[index].name), default: []].append(index)
      }
    }
  }

  /// The major whose code has these digits; a suffix is left out of account.
  public func entry(digits: some StringProtocol) -> Major? {
    let digits = Substring(digits).prefix { $0.isASCII && $0.isNumber }
    return byDigits[digits].map { majors[$0] }
  }

  /// The majors of a name, however it is spaced and punctuated.
  public func entries(named name: some StringProtocol) -> [Major] {
    (byName.value[TextKey.fold(name)] ?? []).map { majors[$0] }
  }
}
