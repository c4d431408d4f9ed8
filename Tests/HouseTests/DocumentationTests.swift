import Foundation
import TestSupport
import Testing

/// What programs of others may call is documented to the last symbol.
struct DocumentationTests {
  private static let files = SourceFile.all.filter {
    ["XLSX", "XLSXFoundation", "DOCX", "PandianKit"].contains($0.target)
  }

  @Test("A public symbol has a summary, and says what it takes, gives and throws", arguments: files)
  func comments(_ file: SourceFile) {
    for declaration in Declaration.all(in: file) {
      for gap in declaration.gaps { Issue.record("\(declaration) … \(gap)") }
    }
  }

  @Test("The documentation's first page lists every type")
  func contents() throws {
    let path = Batch.repository + "/Sources/XLSX/XLSX.docc/XLSX.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let types = Self.files.filter { $0.target == "XLSX" }.flatMap(\.code).compactMap { line in
      let words = line.split { " :<{".contains($0) }
      let isType =
        line.hasPrefix("public ")
        && words.contains { $0 == "struct" || $0 == "enum" || $0 == "class" }
      return isType ? words.drop { !($0.first?.isUppercase ?? false) }.first : nil
    }
    #expect(types.count > 30)
    for type in types { #expect(page.contains("- ``\(type)``"), "\(type)") }
  }

  @Test("The page about limits names each of them")
  func limits() throws {
    let folder = Batch.repository + "/Sources/XLSX/"
    let page = try String(contentsOfFile: folder + "XLSX.docc/Limits.md", encoding: .utf8)
    let source = try String(
      contentsOfFile: folder + "Reading/ReadingLimits.swift", encoding: .utf8)
    let names = source.split(separator: "\n").compactMap { line in
      line.split(separator: "public var ").count == 2
        ? line.split(separator: "public var ")[1].split { " :".contains($0) }.first : nil
    }
    #expect(names.count > 15)
    for name in names { #expect(page.contains("``ReadingLimits/\(name)``"), "\(name)") }
  }

  @Test("The look of the lines shows what is declared")
  func declarations() {
    let text = """
      /// A colour.
      public enum Colour {
        /// Red.
        case red
        case green

        /// Mixes.
        ///
        /// - Parameter other: The other.
        @discardableResult
        public func mixed(
          with other: Colour, by amounts: (Int, Int) -> Int
        ) throws(Failure) -> Colour {
          switch self {
          case .red: self
          }
        }

        /// Compares.
        public static func < (left: Self, right: Self) -> Bool { false }
      }
      """
    let file = SourceFile(path: "Sources/XLSX/Colour.swift", text: text)
    let found = Declaration.all(in: file)
    #expect(found.map(\.line) == [2, 4, 5, 11, 20])
    #expect(
      found.map(\.gaps) == [
        [], [], ["has no comment"],
        [
          "does not say what amounts is", "does not say what it throws",
          "does not say what it returns",
        ], [],
      ])
    #expect(Self.files.flatMap(Declaration.all).count > 300, "most of the library is seen")
  }
}
