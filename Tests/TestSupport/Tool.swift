package import Foundation

/// A program that a test runs, and the optional ones that the environment names.
package struct Tool: Sendable {
  package static let environment = ProcessInfo.processInfo.environment
  /// A Python with openpyxl and lxml.
  package static let python = environment["PANDIAN_PYTHON"].map(Tool.init)
  /// LibreOffice.
  package static let office = environment["PANDIAN_OFFICE"].map(Tool.init)
  /// A validator of written packages.
  package static let validator = environment["PANDIAN_OOXML_VALIDATE"].map(Tool.init)

  /// What a program said and how it ended.
  package struct Result: Sendable {
    package var output: Data
    package var complaints: Data
    package var status: Int32

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var complaint: String { String(decoding: complaints, as: UTF8.self) }
  }

  package let path: String

  package init(_ path: String) { self.path = path }

  /// Runs the program to its end.
  package func run(
    _ arguments: [String], in folder: String? = nil, adding extra: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = Self.environment.merging(extra) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // Complaints go to a file: two pipes read one after the other may block each other.
    let complaints = FileManager.default.temporaryDirectory
      .appending(path: "pandian-\(UUID().uuidString).err")
    try Data().write(to: complaints)
    defer { try? FileManager.default.removeItem(at: complaints) }
    let handle = try FileHandle(forWritingTo: complaints)
    process.standardOutput = output
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try handle.close()
    return Result(
      output: said, complaints: try Data(contentsOf: complaints), status: process.terminationStatus)
  }
}
