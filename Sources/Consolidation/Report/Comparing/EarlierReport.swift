#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What an earlier report's file for programs says, as far as a later one is compared with it.
public struct EarlierReport: Sendable {
  /// A number of it.
  public struct Entry: Hashable, Sendable {
    /// By what it is known.
    public var id: String
    /// What it is called.
    public var name: String
    /// The number; nil where it is kept back or there is none.
    public var value: Double?
    /// What kind of number it is.
    public var kind: String
    /// What it counts.
    public var unit: String
  }

  /// The day for which it was reckoned, such as 2020-06-30.
  public var asOf: String
  /// What it is called.
  public var title: String
  /// Its main figures.
  public var highlights: [Entry]
  /// All its figures.
  public var figures: [Entry]

  /// The format that the files name.
  static let format = "pandian-report"
  /// The version of the format; what is newer may mean something else.
  static let version = 1
  /// No report has a larger file.
  private static let largestFile = 256 << 20

  /// Reads a file.
  ///
  /// - Parameter path: The `盘点报告.json` of an earlier report.
  /// - Throws: ``EarlierReportError`` where there is no such file, or it is something else.
  public init(path: String) throws(EarlierReportError) {
    let name = ReadableTable.text(path.split(separator: "/").last.map(String.init) ?? path)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else { throw EarlierReportError("找不到上期报告“\(name)”", isMissing: true) }
    guard let size = attributes[.size] as? Int, size <= Self.largestFile,
      let data = try? Data(contentsOf: URL(fileURLWithPath: path))
    else { throw EarlierReportError("上期报告“\(name)”无法读取") }
    try self.init(data, name: name)
  }

  init(_ data: Data, name: String) throws(EarlierReportError) {
    guard let written = try? JSONDecoder().decode(Written.self, from: data),
      written.format == Self.format
    else {
      throw EarlierReportError("“\(name)”不是盘点报告的数据文件，--before 应指定以前生成的“盘点报告.json”")
    }
    guard written.version == Self.version else {
      throw EarlierReportError("“\(name)”的格式版本是 \(written.version)，本程序只认识 \(Self.version)")
    }
    asOf = ReadableTable.text(written.as_of)
    title = ReadableTable.text(written.title)
    highlights = written.highlights.map(\.entry)
    figures = written.figures.map(\.entry)
  }

  /// The file as it is written.
  private struct Written: Decodable {
    struct Number: Decodable {
      var id: String
      var name: String
      var kind: String
      var value: Double?
      var unit: String?

      var entry: Entry {
        Entry(
          id: id, name: ReadableTable.text(name),
          value: value.flatMap { $0.isFinite && $0.magnitude < 1e15 ? $0 : nil }, kind: kind,
          unit: ReadableTable.text(unit ?? ""))
      }
    }

    var format: String
    var version: Int
    var title: String
    var as_of: String
    var highlights: [Number]
    var figures: [Number]
  }
}
