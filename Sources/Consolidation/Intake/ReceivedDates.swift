public import Forms

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// When returns came in, as somebody says: neither the clock nor a file's own time is asked.
public struct ReceivedDates: Sendable {
  private let common: CalendarDate?
  private let byFile: [String: CalendarDate]

  /// One day for all returns, or nothing said.
  ///
  /// - Parameter date: The day; nil where nobody says.
  public init(_ date: CalendarDate? = nil) {
    self.init(common: date, byFile: [:])
  }

  private init(common: CalendarDate?, byFile: [String: CalendarDate]) {
    self.common = common
    self.byFile = byFile
  }

  /// Reads a day such as `2020-07-09`, or a file of lines `file,day`; nil where it is neither.
  ///
  /// - Parameter text: The day, or the path of the file.
  public init?(_ text: String) {
    if let date = Self.day(text) {
      self.init(date)
      return
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: text)), data.count < 16 << 20
    else { return nil }
    var days: [String: CalendarDate] = [:]
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let comma = line.lastIndex(where: { $0 == "," || $0 == "，" || $0 == "\t" }),
        let day = Self.day(line[line.index(after: comma)...])
      else { continue }
      // As outputs name files.
      days[Masking.text(String(line[..<comma]).filter { $0 != "\u{FEFF}" })] = day
    }
    guard !days.isEmpty else { return nil }
    self.init(common: nil, byFile: days)
  }

  /// The files that lines name and that are not among some files, in order.
  public func unknownFiles(among files: Set<String>) -> [String] {
    byFile.keys.filter { !files.contains($0) }.sorted()
  }

  /// When a file came in.
  ///
  /// - Parameter file: The file, as the lines name it.
  /// - Returns: The day; nil where nobody says.
  public func date(of file: String) -> CalendarDate? { byFile[file] ?? common }

  private static func day(_ text: some StringProtocol) -> CalendarDate? {
    let parts = text.split { "-./年月日 ".contains($0) }.map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
