internal import Forms
internal import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder that outputs are written to: all of them appear in it at the end, or none does.
///
/// Files are made in a hidden folder within it, which only its owner can enter, and moved when all
/// are done.
struct OutputFolder: ~Copyable {
  private let path: String
  private let staging: String
  /// What is written, where what an earlier account of the same names lists may be replaced, and
  /// nothing else; nil where who writes knows by itself what may be.
  private let names: OutputNames?

  /// Makes the folder where it is not there.
  init(_ path: String, _ names: OutputNames? = nil) throws(ConsolidationError) {
    self.names = names
    self.path = path
    staging = path + "/.pandian-staging"
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

  /// Where a file is made.
  func stagingPath(of name: String) -> String { staging + "/" + name }

  /// Makes a text file; one that is confidential is for its owner alone.
  func stage(
    _ text: String, as name: String, isConfidential: Bool = false
  ) throws(WorkbookError) {
    try stage(Array(text.utf8), as: name, isConfidential: isConfidential)
  }

  /// Makes a file; one that is confidential is for its owner alone.
  func stage(
    _ bytes: [UInt8], as name: String, isConfidential: Bool
  ) throws(WorkbookError) {
    try OutputFile.write(
      bytes, to: stagingPath(of: name), permissions: isConfidential ? 0o600 : 0o644)
  }

  /// Moves the files to their places, and takes away what an earlier run wrote and this did not.
  func commit(_ names: [String]) throws(WorkbookError) {
    for stale in earlierOutputs() where !names.contains(stale) {
      try? FileManager.default.removeItem(atPath: path + "/" + stale)
    }
    for name in names { try OutputFile.move(stagingPath(of: name), to: path + "/" + name) }
  }

  /// Moves a file to its place, which may be in a folder within this one.
  func place(_ staged: String, as name: String) throws(WorkbookError) {
    let target = path + "/" + name
    if let end = name.lastIndex(of: "/") {
      // Where that fails, moving does, and says so.
      try? FileManager.default.createDirectory(
        atPath: path + "/" + name[..<end], withIntermediateDirectories: true)
    }
    try OutputFile.move(stagingPath(of: staged), to: target)
  }

  /// Takes a file of an earlier run away.
  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The outputs that the account of an earlier run lists: plain names of this folder alone.
  private func earlierOutputs() -> [String] {
    names.map { Self.outputs(in: path, $0) } ?? []
  }

  /// Whether a file lies beside the account that lists it, and so where it was written.
  static func lists(_ file: InputFile) -> Bool {
    guard let name = file.path.split(separator: "/").last else { return false }
    return Grade.allCases.contains { grade in
      outputs(in: file.folder, OutputNames(grade)).contains(String(name))
    }
  }

  private static func outputs(in folder: String, _ names: OutputNames) -> [String] {
    struct Earlier: Decodable {
      struct Output: Decodable { var file: String }
      var outputs: [Output]
      var confidential: [Output]?
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + names.account)),
      let earlier = try? JSONDecoder().decode(Earlier.self, from: data)
    else { return [] }
    return (earlier.outputs + (earlier.confidential ?? [])).map(\.file).filter { name in
      (name.hasSuffix(names.workbookEnding) || name == names.negativeReport)
        && !name.contains("/")
    }
  }
}
