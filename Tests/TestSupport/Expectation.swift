import Foundation

/// What a batch of returns holds, as whoever made it says: `expected.json` or `truth.json`.
package struct Expectation: Decodable, Sendable {
  /// A finding that must be there: at its cell, by one of its rules, as grave as it says.
  package struct Finding: Decodable, Sendable {
    package var file: String?
    package var form: Int?
    package var sheet: String?
    package var cell: String?
    package var rules: [String]
    package var severity: String
  }

  /// What an unusable file must be called.
  package struct Bad: Decodable, Sendable {
    package var kinds: [String]
    package var rules: [String]
  }

  package var silent: [String]
  package var rows: [String: [String: Int]]
  package var findings: [Finding]
  package var bad: [String: Bad]?
  /// How many records of a file errors speak about, where a batch says so.
  package var rejected: [String: Int]?

  package init(_ path: String) throws {
    self = try JSONDecoder().decode(
      Expectation.self, from: Data(contentsOf: URL(filePath: path)))
  }
}

extension Expectation.Finding: CustomStringConvertible {
  package var description: String {
    let place = [sheet, cell].compactMap(\.self).joined(separator: "!")
    return "\(rules.joined(separator: "|")) \(severity) at \(place.isEmpty ? "the file" : place)"
  }
}
