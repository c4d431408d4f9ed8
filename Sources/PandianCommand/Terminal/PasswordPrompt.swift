import ArgumentParser
import XLSX

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks a person at the terminal for a password, which does not show.
enum PasswordPrompt {
  private static let interrupt: UInt8 = 3

  /// Whether there is a terminal to ask on, and to be answered from.
  static var isPossible: Bool { isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0 }

  /// Asks.
  ///
  /// - Parameter question: What is asked, on stderr.
  /// - Returns: The line that was typed.
  /// - Throws: An `ExitCode` where the person wants to stop.
  static func ask(_ question: String) throws -> Password {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else {
      throw Failure(.inputOutput, "终端无法关闭回显，没有读取密码")
    }
    // Ctrl-C ends the line instead of the process: the echo has to be switched on again first.
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    withUnsafeMutableBytes(of: &silent.c_cc) { $0[Int(VEOL)] = interrupt }
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else {
      throw Failure(.inputOutput, "终端无法关闭回显，没有读取密码")
    }
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    Terminal.write(Terminal.safe(question), to: STDERR_FILENO)
    let line = readLine()
    Terminal.write("\n", to: STDERR_FILENO)
    if line.last == interrupt { throw ExitCode(128 + SIGINT) }
    return Password(String(decoding: line, as: UTF8.self))
  }

  /// The bytes of a line, without its end.
  private static func readLine() -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 4096 {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0, byte != UInt8(ascii: "\n") else { break }
      line.append(byte)
      if byte == interrupt { break }
    }
    return line
  }
}
