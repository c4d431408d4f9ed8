internal import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The folder that a report is written to: all its files appear in it at the end, or none does.
///
/// A document whose conclusions somebody has written since is never written over: the file for
/// programs remembers what the others were like.
struct ReportFolder: ~Copyable {
  /// A file as it was written.
  struct Written: Hashable {
    var name: String
    /// Its SHA-256, which tells whether it was changed.
    var digest: String
  }

  static let document = "盘点报告.docx"
  static let page = "盘点报告.html"
  static let data = "盘点报告.json"

  private let output: OutputFolder

  /// Makes the folder where it is not there.
  ///
  /// - Throws: ``ConsolidationError`` where it cannot be made, or holds a file of the same name
  ///   that an earlier run did not write or somebody has changed since.
  init(_ path: String) throws(ConsolidationError) {
    try Self.check(path)
    output = try OutputFolder(path)
  }

  /// What an earlier run left in a folder may be replaced, as long as it is as that run left it.
  private static func check(_ path: String) throws(ConsolidationError) {
    let present = [document, page, data].filter {
      FileManager.default.fileExists(atPath: path + "/" + $0)
    }
    guard !present.isEmpty else { return }
    let earlier = earlierFiles(in: path)
    if present.contains(data), earlier == nil {
      throw ConsolidationError(
        .cannotCreate, "“\(data)”不是本程序写的，不覆盖。请移走它，或另选输出文件夹")
    }
    for name in present where name != data {
      guard let known = earlier?[name],
        let bytes = try? Data(contentsOf: URL(fileURLWithPath: path + "/" + name)),
        ContentDigest.sha256(Array(bytes)) == known
      else {
        throw ConsolidationError(
          .cannotCreate, "“\(name)”在生成后改动过，或不是本程序写的，不覆盖。请移走它，或另选输出文件夹")
      }
    }
  }

  /// The digests of the files that an earlier run wrote; nil where none did.
  private static func earlierFiles(in path: String) -> [String: String]? {
    struct Earlier: Decodable {
      struct File: Decodable {
        var file: String
        var digest: String
      }
      var format: String
      var files: [File]
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path + "/" + data)),
      let earlier = try? JSONDecoder().decode(Earlier.self, from: data),
      earlier.format == EarlierReport.format
    else { return nil }
    return Dictionary(earlier.files.map { ($0.file, $0.digest) }) { first, _ in first }
  }

  /// Makes a file, for its owner's eyes alone.
  func stage(_ bytes: [UInt8], as name: String) throws(WorkbookError) -> Written {
    try output.stage(bytes, as: name, isConfidential: true)
    return Written(name: name, digest: ContentDigest.sha256(bytes))
  }

  /// Moves the files to their places.
  func commit() throws(WorkbookError) {
    try output.commit([Self.document, Self.page, Self.data])
  }
}
