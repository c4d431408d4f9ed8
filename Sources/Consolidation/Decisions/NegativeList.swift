internal import Forms
public import Sheets
public import XLSX

/// The people whom no list may recommend (负面清单), kept in memory alone.
///
/// Nothing prints it: messages about it name lines, never who stands in them.
public struct NegativeList: Sendable {
  private let identities: Set<String>
  /// How many people are on it.
  public var count: Int { identities.count }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - path: A file with an identity number a line, or a name and a number: .txt, .csv or .xlsx.
  ///   - passwords: What an encrypted workbook is opened with: tried one after another.
  /// - Throws: `RegisterError` where the file is missing or unreadable, or where a line has no
  ///   identity number: somebody left out by a slip would not be kept out.
  public init(path: String, passwords: [Password] = []) throws(RegisterError) {
    let table = try TableFile(path: path, title: "负面清单", passwords: passwords)
    var identities: Set<String> = []
    var unreadable: [Int] = []
    for (index, row) in table.rows.enumerated() {
      let filled = row.filter { !$0.allSatisfy(\.isWhitespace) }
      let numbers = filled.compactMap(Self.identity)
      identities.formUnion(numbers)
      // The first line may have headers.
      let isHeader = index == 0 && filled.contains { Self.heads.contains(TextKey.fold($0)) }
      if numbers.isEmpty, !filled.isEmpty, !isHeader { unreadable.append(index + 1) }
    }
    guard unreadable.isEmpty else {
      let lines = unreadable.prefix(10).map(String.init).joined(separator: "、")
      throw RegisterError("负面清单第 \(lines) 行没有可识别的身份证号，请改正后再用，以免漏查")
    }
    guard !identities.isEmpty else { throw RegisterError("负面清单里没有身份证号") }
    self.identities = identities
  }

  /// A list of identity numbers.
  init(_ identities: [ResidentID]) {
    self.identities = Set(identities.map(\.upgraded))
  }

  private static let heads: Set = [
    "姓名", "身份证号", "身份证号码", "身份证", "公民身份号码", "证件号码", "证件号", "id",
  ]

  private static func identity(_ text: String) -> String? {
    // An ordinary column reads it, so that it is read as in a return.
    guard case .value(.residentID(let id), _) = EntryReader.identity(text) else { return nil }
    return id.upgraded
  }

  /// Whether somebody is on the list.
  func contains(_ id: ResidentID) -> Bool { identities.contains(id.upgraded) }
}
