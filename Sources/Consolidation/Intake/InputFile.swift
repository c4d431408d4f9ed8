#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A file that was found among the inputs.
public struct InputFile: Hashable, Sendable {
  /// Where it lies.
  public var path: String
  /// What outputs call it: relative to the folder that was searched.
  public var name: String
  /// Whether somebody named the file itself, rather than a folder in which it was found.
  public var isNamed: Bool

  /// Makes an input file.
  public init(path: String, name: String, isNamed: Bool = false) {
    self.path = path
    self.name = name
    self.isNamed = isNamed
  }

  /// How many bytes it has; 0 where nobody can say.
  var size: Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  /// Whether another file holds the same bytes.
  func hasSameBytes(as other: InputFile) -> Bool {
    FileManager.default.contentsEqual(atPath: path, andPath: other.path)
  }

  /// The path of the folder it lies in.
  var folder: String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The names of the folders it lies in, the nearest first, as far as the path says.
  var folders: [String] {
    path.split(separator: "/").dropLast().reversed().map(String.init)
  }

  /// The file's name without folders and extension.
  var stem: String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
