import Testing
import TestSupport

/// Tests lie as the sources do.
struct MirrorTests {
  /// Folders of tests that mirror no folder of sources.
  private static let own: Set<String> = ["Support", "Fixtures", "Campaigns"]

  @Test("A folder of tests bears the name of a folder of sources")
  func folders() {
    let sources = Set(SourceFile.all.map { $0.parts.dropFirst().dropLast().joined(separator: "/") })
    for file in Batch.files(in: Batch.repository + "/Tests") where file.hasSuffix("Tests.swift") {
      let parts = file.split(separator: "/").map(String.init)
      guard parts.count > 2, !Self.own.contains(parts[1]), parts[0].hasSuffix("Tests") else {
        continue
      }
      let folder = ([String(parts[0].dropLast("Tests".count))] + parts[1..<(parts.count - 1)])
        .joined(separator: "/")
      #expect(sources.contains(folder), "\(file) mirrors nothing: there is no Sources/\(folder)")
    }
  }
}
