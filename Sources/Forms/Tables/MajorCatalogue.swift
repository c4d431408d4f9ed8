/// The national catalogue of undergraduate majors (普通高等学校本科专业目录).
public struct MajorCatalogue: Sendable {
  /// A line of the catalogue, by the number that its digits make.
  private struct Line {
    var number: Int
    var text: TableLine
  }

  /// The lines of majors, by their numbers.
  private let lines: [Line]
  /// The names of classes and disciplines, by the digits that begin the codes of their majors.
  private let names: [Int: Substring]
  /// All majors; most commands look up a few codes, and make none but those.
  private let all: Deferred<[Major]>
  /// By the key of the name; names are asked for where a code is missing or wrong.
  private let byName: Deferred<[String: [Int]]>

  /// Reads a catalogue: a line of code and name, where two digits begin a discipline, four a class
  /// and more are a major.
  init(text: String) {
    var names: [Int: Substring] = [:]
    var lines: [Line] = []
    for line in TableLine.all(of: text) where !line.rest.isEmpty {
      let (number, digits) = Self.number(of: line.head)
      if digits > 4 {
        lines.append(Line(number: number, text: line))
      } else {
        names[number] = line.rest
      }
    }
    lines.sort { $0.number < $1.number }
    self.lines = lines
    self.names = names
    let all = Deferred { [lines, names] in lines.map { Self.major($0, names) } }
    self.all = all
    byName = Deferred {
      all.value.indices.reduce(into: [:]) { byName, index in
        byName[TextKey.fold(all.value[index].name), default: []].append(index)
      }
    }
  }

  /// The majors by their codes.
  public var majors: [Major] { all.value }

  /// The number that the digits at the head of a code make, behind a 1 that keeps leading zeros,
  /// and how many they are.
  private static func number(of code: some StringProtocol) -> (number: Int, digits: Int) {
    var (number, digits) = (1, 0)
    for byte in code.utf8 {
      guard ResidentID.isDigit(byte), digits < 9 else { break }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    return (number, digits)
  }

  private static func major(_ line: Line, _ names: [Int: Substring]) -> Major {
    func name(_ digits: Int) -> String {
      String(names[number(of: line.text.head.prefix(digits)).number] ?? "")
    }
    return Major(
      code: String(line.text.head), name: String(line.text.rest), className: name(4),
      categoryName: name(2))
  }

  /// The major whose code has these digits; a suffix is left out of account.
  public func entry(digits: some StringProtocol) -> Major? {
    let number = Self.number(of: digits).number
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < lines.count, lines[low].number == number else { return nil }
    return Self.major(lines[low], names)
  }

  /// The majors of a name, however it is spaced and punctuated.
  public func entries(named name: some StringProtocol) -> [Major] {
    (byName.value[TextKey.fold(name)] ?? []).map { majors[$0] }
  }
}
