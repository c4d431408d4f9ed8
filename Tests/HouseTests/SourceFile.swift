import Foundation
import TestSupport

/// A file of the house's own Swift code, as text.
struct SourceFile: Sendable, CustomStringConvertible {
  /// Relative to the checkout, such as `Sources/XLSX/Cells/CellRange.swift`.
  let path: String
  let text: String

  /// All of `Sources`.
  static let all: [SourceFile] = Batch.files(in: Batch.repository + "/Sources")
    .filter { $0.hasSuffix(".swift") }
    .compactMap { name in
      let path = "Sources/" + name
      let text = try? String(contentsOfFile: Batch.repository + "/" + path, encoding: .utf8)
      return text.map { SourceFile(path: path, text: $0) }
    }

  var description: String { path }
  var parts: [String] { path.split(separator: "/").map(String.init) }
  /// The target that it belongs to.
  var target: String { parts[1] }
  /// The file's name without its extension.
  var stem: String { String(parts[parts.count - 1].dropLast(".swift".count)) }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Whether it lies where the libraries of C are wrapped.
  var wrapsC: Bool {
    path.hasPrefix("Sources/XLSX/Archive/") || path.hasPrefix("Sources/XLSX/Markup/")
  }

  /// The lines of code, without what stands behind a comment's slashes.
  ///
  /// No regular expressions: in a build for debugging they take half a minute for all files.
  var code: [Substring] {
    lines.map { line in
      guard let slashes = line.firstIndex(of: "/"), line[slashes...].hasPrefix("//") else {
        return line
      }
      return line[..<slashes]
    }
    .filter { !$0.isEmpty }
  }

  /// The modules that it imports, whatever stands before the word.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let word = words.firstIndex(of: "import"), word < words.count - 1,
        words[..<word].allSatisfy({ Self.importers.contains(String($0)) || $0.hasPrefix("@") })
      else { return nil }
      return words[words.count - 1].split(separator: ".").first.map(String.init)
    }
  }

  private static let importers: Set<String> = [
    "public", "package", "internal", "private", "fileprivate",
  ]
}
