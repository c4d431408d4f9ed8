#if os(Linux) && canImport(Glibc)
  import Foundation
  import Glibc
  import TestSupport

  /// A terminal that nobody sits at: what a command writes to it can be read.
  struct PseudoTerminal {
    /// Runs the command with its stderr at a terminal.
    ///
    /// - Returns: What reached the terminal, and what reached stdout.
    static func run(_ arguments: [String]) throws -> (terminal: String, output: String) {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (lock, number): (Int32, Int32) = (0, 0)
      // TIOCSPTLCK and TIOCGPTN of Linux: unlockpt and ptsname, which Swift does not see.
      guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
        ioctl(master, 0x8004_5430, &number) == 0
      else { throw CocoaError(.fileReadUnknown) }
      let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      guard slave >= 0 else { throw CocoaError(.fileReadUnknown) }
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: Command.path)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
      try process.run()
      close(slave)
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4_096)
      // The last writer's going ends reading with an error (EIO).
      while true {
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { break }
        bytes += buffer[..<count]
      }
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      close(master)
      return (String(decoding: bytes, as: UTF8.self), String(decoding: said, as: UTF8.self))
    }
  }
#endif
