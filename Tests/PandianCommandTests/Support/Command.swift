import Foundation
import TestSupport

/// The command as it was built, run like a person would.
enum Command {
  static let path = tool.path

  /// It lies beside the tests, unless `PANDIAN_COMMAND` names another, such as a release.
  private static let tool: Tool = {
    if let path = Tool.environment["PANDIAN_COMMAND"] { return Tool(path) }
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = folder.appending(path: "pandian").path(percentEncoded: false)
    if FileManager.default.isExecutableFile(atPath: beside) { return Tool(beside) }
    return Tool(Batch.repository + "/.build/debug/pandian")
  }()

  static func run(_ arguments: String..., in folder: String? = nil) throws -> Tool.Result {
    try tool.run(arguments, in: folder, adding: ["NO_COLOR": "1", "LC_ALL": "C.UTF-8"])
  }

  static func run(_ arguments: [String], in folder: String? = nil) throws -> Tool.Result {
    try tool.run(arguments, in: folder, adding: ["NO_COLOR": "1", "LC_ALL": "C.UTF-8"])
  }
}

extension Tool.Result {
  /// The output as JSON.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: output) }
}

/// Paths of the fixtures.
enum Path {
  static let returns = Batch.fixtures.returns
  static let bad = Batch.fixtures.bad
  static let register = Batch.fixtures.register
  static let clean = returns + "/固原/固原青禾工艺美术社.xlsx"
  static let faulty = returns + "/石嘴山/石嘴山北岭电力器材有限公司.xlsx"
}
