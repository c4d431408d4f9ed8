extension AgileDescriptor {
  /// The stream `EncryptionInfo`, as Office writes it ([MS-OFFCRYPTO] 2.3.4.10).
  var encryptionInfo: [UInt8] {
    // Version 4.4 and a reserved number, then the XML.
    [4, 0, 4, 0, 0x40, 0, 0, 0] + Array(markup.utf8)
  }

  private var markup: String {
    let root = "http://schemas.microsoft.com/office/2006"
    let key = passwordKey
    let integrity = integrity.map {
      """
      <dataIntegrity encryptedHmacKey="\(Base64.encode($0.key))" \
      encryptedHmacValue="\(Base64.encode($0.value))"/>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
      <encryption xmlns="\(root)/encryption" xmlns:p="\(root)/keyEncryptor/password" \
      xmlns:c="\(root)/keyEncryptor/certificate"><keyData \(Self.attributes(package))/>\
      \(integrity ?? "")<keyEncryptors><keyEncryptor uri="\(root)/keyEncryptor/password">\
      <p:encryptedKey spinCount="\(key.spins)" \(Self.attributes(key.parameters)) \
      encryptedVerifierHashInput="\(Base64.encode(key.verifier))" \
      encryptedVerifierHashValue="\(Base64.encode(key.verifierHash))" \
      encryptedKeyValue="\(Base64.encode(key.packageKey))"/>\
      </keyEncryptor></keyEncryptors></encryption>
      """
  }

  private static func attributes(_ parameters: Parameters) -> String {
    """
    saltSize="\(parameters.salt.count)" blockSize="\(BlockCipher.blockSize)" \
    keyBits="\(parameters.keySize * 8)" hashSize="\(parameters.hash.size)" \
    cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" \
    hashAlgorithm="\(parameters.hash.rawValue)" saltValue="\(Base64.encode(parameters.salt))"
    """
  }
}
