/// Takes in the XML of agile encryption ([MS-OFFCRYPTO] 2.3.4.10).
struct AgileDescriptorHandler: MarkupHandler {
  private var package: AgileDescriptor.Parameters?
  private var integrity: AgileDescriptor.Integrity?
  private var passwordKey: AgileDescriptor.PasswordKey?
  private var hasCertificate = false

  /// What was said.
  ///
  /// - Returns: The descriptor.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/encryptionNotSupported`` where only
  ///   certificates open the file, ``WorkbookError/Code/damaged`` where something is missing.
  func descriptor() throws(WorkbookError) -> AgileDescriptor {
    guard let package else { throw .damaged(encryption: "no keyData") }
    guard let passwordKey else {
      throw hasCertificate
        ? .unsupported(encryption: "certificate") : .damaged(encryption: "no encryptedKey")
    }
    return AgileDescriptor(package: package, integrity: integrity, passwordKey: passwordKey)
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    switch (element.namespace, element.term) {
    case (.encryption, .keyData):
      package = try Self.parameters(attributes)
    case (.encryption, .dataIntegrity):
      integrity = AgileDescriptor.Integrity(
        key: try Self.bytes(.encryptedHmacKey, attributes),
        value: try Self.bytes(.encryptedHmacValue, attributes))
    case (.passwordKeyEncryptor, .encryptedKey):
      guard let spins = attributes.number(.spinCount) else {
        throw .damaged(encryption: "no spinCount")
      }
      passwordKey = AgileDescriptor.PasswordKey(
        parameters: try Self.parameters(attributes), spins: spins,
        verifier: try Self.bytes(.encryptedVerifierHashInput, attributes),
        verifierHash: try Self.bytes(.encryptedVerifierHashValue, attributes),
        packageKey: try Self.bytes(.encryptedKeyValue, attributes))
    case (.certificateKeyEncryptor, .encryptedKey):
      hasCertificate = true
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}

  private static func parameters(
    _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) -> AgileDescriptor.Parameters {
    let cipher = attributes.text(.cipherAlgorithm) ?? ""
    let chaining = attributes.text(.cipherChaining) ?? ""
    let hash = attributes.text(.hashAlgorithm) ?? ""
    guard cipher == "AES", chaining == "ChainingModeCBC" else {
      throw .unsupported(encryption: name("\(cipher) \(chaining)"))
    }
    guard let algorithm = HashAlgorithm(named: hash) else {
      throw .unsupported(encryption: name(hash))
    }
    guard let bits = attributes.number(.keyBits), [128, 192, 256].contains(bits),
      attributes.number(.blockSize) == BlockCipher.blockSize
    else { throw .damaged(encryption: "keyBits or blockSize that AES does not have") }
    return AgileDescriptor.Parameters(
      hash: algorithm, keySize: bits / 8, salt: try bytes(.saltValue, attributes))
  }

  /// A name from the file, fit for a log.
  private static func name(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.prefix(40).map(Character.init)
    )
  }

  private static func bytes(
    _ term: MarkupTerm, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) -> [UInt8] {
    guard let bytes = attributes.text(term).flatMap(Base64.decode), !bytes.isEmpty else {
      throw .damaged(encryption: "no \(term.rawValue)")
    }
    return bytes
  }
}
