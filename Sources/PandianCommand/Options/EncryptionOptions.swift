import ArgumentParser
import XLSX

/// Whether outputs are encrypted, and with what: the inputs' passwords play no part in it.
struct EncryptionOptions: ParsableArguments {
  @Flag(help: "给输出的工作簿加打开密码；不指定密码文件时在终端上输入两遍。")
  var encrypt = false

  @Option(
    help: ArgumentHelp("输出用的密码文件，第一行是密码；给出即加密。", valueName: "文件"))
  var outputPasswordFile: String?

  /// The password for outputs; nil where they are not encrypted.
  func password() throws -> Password? {
    if let outputPasswordFile {
      return try PasswordFile.passwords(at: outputPasswordFile).first
    }
    guard encrypt else { return nil }
    guard PasswordPrompt.isPossible else {
      throw Failure(.usage, "--encrypt 需要密码：请在终端上运行，或用 --output-password-file 指定密码文件")
    }
    let password = try PasswordPrompt.ask("请输入输出文件的打开密码：")
    guard password.isUsable else {
      throw Failure(.usage, "密码应为 1 到 \(Password.maximumLength) 个字符")
    }
    guard try PasswordPrompt.ask("请再输入一遍：") == password else {
      throw Failure(.usage, "两遍输入的密码不一样，没有写出任何文件")
    }
    return password
  }
}
