import XLSX

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text file with a password on each line.
enum PasswordFile {
  /// Each costs a moment for each encrypted file.
  private static let mostPasswords = 100
  private static let mostBytes = 64 << 10

  /// Reads the passwords; blank lines are passed over, and so are line ends of either kind.
  ///
  /// A file that others may read is complained about, and read.
  ///
  /// - Parameter path: Where the file is; a pipe will do.
  /// - Returns: At least one password.
  /// - Throws: A ``Failure`` where there is none.
  static func passwords(at path: String) throws -> [Password] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(.noInput, "密码文件“\(path)”不存在或无法读取") }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & (S_IRGRP | S_IROTH) != 0
    {
      Terminal.complain("注意：密码文件“\(path)”其他用户也能读取，建议执行 chmod 600。")
    }
    guard let text = String(validating: bytes(of: descriptor), as: UTF8.self) else {
      throw Failure(.usage, "密码文件“\(path)”不是 UTF-8 文本，或无法读取")
    }
    let passwords = self.passwords(in: text)
    guard (1...mostPasswords).contains(passwords.count), passwords.allSatisfy(\.isUsable) else {
      throw Failure(
        .usage,
        "密码文件“\(path)”应有 1 到 \(mostPasswords) 行，每行一个 1 到 \(Password.maximumLength) 个字符的密码")
    }
    return passwords
  }

  /// The lines of a text that are not blank, without a byte order mark.
  static func passwords(in text: String) -> [Password] {
    let marked = text.unicodeScalars.first == "\u{FEFF}"
    return String(text.unicodeScalars.dropFirst(marked ? 1 : 0))
      .split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { Password(String($0)) }
  }

  private static func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= mostBytes {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    // Cut, it would be another password: beyond the limit nothing is valid.
    return bytes.count <= mostBytes ? bytes : [0xFF]
  }
}
