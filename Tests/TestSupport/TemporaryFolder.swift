package import Foundation

/// A folder of a test's own, which goes with it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory
      .appending(path: "pandian-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a file of the folder lies, the folders above it made.
  package func path(_ name: String) throws -> String {
    let full = path + "/" + name
    let parent = URL(filePath: full).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    return full
  }

  /// Writes a file.
  package func write(_ bytes: some Sequence<UInt8>, as name: String) throws -> String {
    let path = try path(name)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  package func write(_ text: String, as name: String) throws -> String {
    try write(text.utf8, as: name)
  }

  /// All files below it by their relative paths, in order.
  package func files(under folder: String = "") throws -> [String] {
    let path = folder.isEmpty ? path : path + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: path + "/" + name, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue
    }
    .sorted()
  }

  package func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path + "/" + name))
  }
}
