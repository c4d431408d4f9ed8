import Foundation

/// A folder with returns, a register, unusable files, and what is to be found in them.
package struct Batch: Sendable, CustomStringConvertible {
  package var folder: String
  package var registerName: String
  package var expectationName: String

  /// The project's own.
  package static let fixtures = Batch(
    folder: repository + "/fixtures", registerName: "register.csv",
    expectationName: "expected.json")

  /// The one that `PANDIAN_RETURNS` names, if it names one.
  package static let external: Batch? = Tool.environment["PANDIAN_RETURNS"].map {
    Batch(folder: $0, registerName: "units.csv", expectationName: "truth.json")
  }

  /// The root of the checkout.
  package static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardized
    .path(percentEncoded: false).trimmingSuffix("/")

  package var description: String { folder }
  package var returns: String { folder + "/returns" }
  package var bad: String { folder + "/bad" }
  package var register: String { folder + "/" + registerName }

  package func expectation() throws -> Expectation {
    try Expectation(folder + "/" + expectationName)
  }

  /// The files of a folder by their relative paths, in order.
  package static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.contains(".") && !$0.hasPrefix(".") }.sorted()
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
