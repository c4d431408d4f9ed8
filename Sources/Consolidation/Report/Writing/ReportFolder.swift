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
    /// A number that tells whether it was changed.
    var digest: String
  }

  static let document = "盘点报告.docx"
  static let page = "盘点报告.html"
  static let data = "盘点报告.json"

  private let path: String
  private let staging: String

  /// Makes the folder where it is not there.
  ///
  /// - Throws: ``ConsolidationError`` where it cannot be made, or holds a file of the same name
  ///   that an earlier run did not write or somebody has changed since.
  init(_ path: String) throws(ConsolidationError) {
    self.path = path
    staging = path + "/.pandian-report-staging"
    try Self.check(path)
    do {
      let files = FileManager.default
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
      // What a run left behind that was cut off is nobody's.
      try? files.removeItem(atPath: staging)
      try files.createDirectory(
        atPath: staging, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw ConsolidationError(.cannotCreate, "无法创建或写入输出文件夹“\(path)”")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: staging)
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
        digest(Array(bytes)) == known
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
    try OutputFile.write(bytes, to: staging + "/" + name, permissions: 0o600)
    return Written(name: name, digest: Self.digest(bytes))
  }

  /// Moves the files to their places.
  func commit() throws(WorkbookError) {
    for name in [Self.document, Self.page, Self.data] {
      try OutputFile.move(staging + "/" + name, to: path + "/" + name)
    }
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo): whether somebody changed a file, not who.
  static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
