/// How a workbook is encrypted: what the stream `EncryptionInfo` says ([MS-OFFCRYPTO] 2.3.4).
enum EncryptionInfo {
  /// Office 2010 and later.
  case agile(AgileDescriptor)
  /// Office 2007.
  case standard(StandardDescriptor)

  /// The most bytes that are read of the stream: it has about a thousand.
  private static let mostBytes = 1 << 20

  /// Reads how a workbook is encrypted.
  ///
  /// - Parameters:
  ///   - file: The compound file.
  ///   - limits: How much is taken for sane.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/encryptionNotSupported`` where it is a way
  ///   that is not read, ``WorkbookError/Code/damaged`` where the file does not hold together.
  init(_ file: CompoundFile, limits: ReadingLimits) throws(WorkbookError) {
    guard let stream = file.stream("EncryptionInfo") else {
      let hasRights = file.entries.contains { $0.name.hasPrefix("DRMEncrypted") }
      throw hasRights
        ? .unsupported(encryption: "rights management") : .damaged(encryption: "no EncryptionInfo")
    }
    guard stream.count >= 8, stream.count <= Self.mostBytes else {
      throw .damaged(encryption: "EncryptionInfo of \(stream.count) bytes")
    }
    let info = stream.bytes(at: 0, count: stream.count)
    switch (info.number(at: 0, bytes: 2), info.number(at: 2, bytes: 2)) {
    case (4, 4): self = .agile(try Self.agile(info, limits: limits))
    case (2...4, 2): self = .standard(try StandardDescriptor(info))
    case (3...4, 3): throw .unsupported(encryption: "extensible")
    case (1, 1): throw .unsupported(encryption: "RC4")
    case (let major, let minor): throw .unsupported(encryption: "version \(major).\(minor)")
    }
  }

  private static func agile(
    _ info: [UInt8], limits: ReadingLimits
  ) throws(WorkbookError) -> AgileDescriptor {
    var handler = AgileDescriptorHandler()
    let parser = try MarkupParser(limits: limits)
    // Some writers fill the stream up with zeros.
    let end = info.lastIndex { $0 != 0 } ?? 0
    try parser.push(info.span.extracting(min(8, end + 1)..<end + 1), to: &handler)
    try parser.finish(&handler)
    return try handler.descriptor()
  }

  /// How many times a password is hashed for one try.
  var spins: Int {
    switch self {
    case .agile(let descriptor): descriptor.passwordKey.spins
    case .standard: StandardDescriptor.spins
    }
  }

  /// Gets what decrypts the package with a password.
  ///
  /// - Parameters:
  ///   - stream: The encrypted package.
  ///   - password: The password.
  /// - Returns: The cipher; nil where the password is another.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where the password is right
  ///   and the package is not as it was.
  func open(
    _ stream: CompoundStream, with password: Password
  ) throws(WorkbookError) -> SegmentCipher? {
    switch self {
    case .agile(let descriptor):
      guard let key = try descriptor.passwordKey.open(with: password) else { return nil }
      guard key.count >= descriptor.package.keySize else {
        throw .damaged(encryption: "the package's key is too short")
      }
      let cut = Array(key.prefix(descriptor.package.keySize))
      try descriptor.checkIntegrity(of: stream, key: cut)
      return SegmentCipher(key: cut, vectors: descriptor.vectors)
    case .standard(let descriptor):
      return try descriptor.open(with: password).map { SegmentCipher(key: $0) }
    }
  }
}
