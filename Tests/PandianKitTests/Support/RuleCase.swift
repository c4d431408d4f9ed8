import Checks
import Consolidation
import Foundation
import Sheets
import TestSupport

@testable import Forms
@testable import PandianKit

/// A return in which a rule must find something, and its near miss, in which it must not.
///
/// Cases stand in `fixtures/rules/`; `fixtures/README.md` says how they are written.
struct RuleCase: Sendable, CustomStringConvertible {
  let rule: String
  /// Which of the rule's cases it is, from 1.
  let number: Int
  /// Where the finding must stand.
  let place: String
  /// How grave it must be; as the rule says where nil.
  let severity: String?
  /// The errors and warnings of other rules that come with it.
  let also: [String]
  /// The errors and warnings of other rules that come with the near miss.
  let nearAlso: [String]
  let faulty: DefinitionNode
  let near: DefinitionNode

  var description: String { "\(rule) case \(number)" }

  private static let folder = Batch.fixtures.folder + "/rules"

  /// All cases, or why they cannot be read.
  static let all = Result { () throws -> [RuleCase] in
    var cases: [RuleCase] = []
    for file in Batch.files(in: folder) where file != "sound.yaml" {
      for (rule, _, value) in try node(file).pairs(as: file) {
        for (number, item) in zip(1..., try value.items(rule)) {
          cases.append(try RuleCase(rule, number, item))
        }
      }
    }
    return cases
  }

  /// The sound return, and the units of the register.
  static let sound = Result { try node("sound.yaml") }

  static func node(_ file: String) throws -> DefinitionNode {
    let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
    return try DefinitionFile(path: file).node(of: text)
  }

  private init(_ rule: String, _ number: Int, _ node: DefinitionNode) throws {
    let mapping = try DefinitionMapping(
      node, as: rule, keys: ["at", "severity", "with", "near", "also", "near-also"])
    self.rule = rule
    self.number = number
    place = try mapping.text("at")
    severity = try mapping.optionalText("severity")
    also = try mapping.texts("also")
    nearAlso = try mapping.texts("near-also")
    faulty = try mapping.required("with")
    near = try mapping.required("near")
  }

  /// What the near miss has in common with the case: the forms, or other things, that both change.
  var common: Set<Substring> {
    func subjects(_ node: DefinitionNode) -> Set<Substring> {
      guard case .mapping(let pairs) = node.content else { return ["file"] }
      return Set(pairs.map { $0.key.prefix { $0 != "." } })
    }
    return subjects(faulty).intersection(subjects(near))
  }
}
