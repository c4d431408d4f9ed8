@testable import XLSX

/// What an encrypted workbook says of its encryption, in a sound compound file around it.
///
/// That is agile markup, or the binary form of 2007; a password is tried.
struct EncryptionTarget: FuzzTarget {
  let name = "encryption"
  private static let package = [UInt8](repeating: 0x5A, count: 8 + 4096)

  func seeds(of file: SeedFile) -> [[UInt8]] {
    guard file.bytes.starts(with: CompoundFile.signature),
      let stream = CompoundFile(FileContents(bytes: file.bytes)).stream("EncryptionInfo")
    else { return [] }
    let info = stream.bytes(at: 0, count: stream.count)
    let text = String(decoding: info.dropFirst(8), as: UTF8.self)
    return [
      info,
      info.prefix(8) + Array(text.replacing("spinCount=\"100000\"", with: "spinCount=\"1\"").utf8),
    ]
  }

  func run(_ bytes: [UInt8]) {
    let output = OutputBytes()
    let nodes = [
      CompoundNode("EncryptedPackage", .stream(Self.package)),
      CompoundNode("EncryptionInfo", .stream(bytes)),
    ]
    do throws(WorkbookError) {
      try CompoundFileWriter(nodes).write(to: output)
      let file = try output.bytes(at: 0, count: 1 << 20)
      var limits = ReadingLimits.standard
      limits.passwordSpins = 50_000
      _ = try WorkbookReader(bytes: file, password: "x", limits: limits)
    } catch {
      _ = error.description
    }
  }
}
