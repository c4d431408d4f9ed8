import ArgumentParser
import Consolidation
import XLSX

/// What encrypted inputs are opened with.
///
/// A password is never an argument: others would see it.
struct PasswordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "密码文件：打开加了密码的工作簿，每行一个密码，依次试用。", valueName: "文件"))
  var passwordFile: String?

  /// The passwords of the file, if one was given.
  func given() throws -> [Password] {
    try passwordFile.map { try PasswordFile.passwords(at: $0) } ?? []
  }

  /// The passwords of the file; without one, a person at a terminal is asked once, where at least
  /// one of the inputs needs a password.
  ///
  /// - Parameter paths: Files, or folders to search through.
  /// - Returns: The passwords; none where none is needed or given.
  /// - Throws: A ``Failure`` where the file has none, an `ExitCode` where the person stops.
  func passwords(for paths: [String]) throws -> [Password] {
    guard passwordFile == nil, PasswordPrompt.isPossible else { return try given() }
    // Paths that are not there are complained about by who reads them.
    let files = (try? InputSearch(paths).files) ?? []
    guard let first = files.first(where: { WorkbookReader.needsPassword(path: $0.path) }) else {
      return []
    }
    let password = try PasswordPrompt.ask("“\(first.name)”加了密码，请输入打开密码（直接回车跳过）：")
    return password.isUsable ? [password] : []
  }
}
