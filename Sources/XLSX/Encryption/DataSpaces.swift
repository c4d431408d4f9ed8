/// What Office stores beside an encrypted package: that it is encrypted, by transforms.
///
/// It is the same in every file ([MS-OFFCRYPTO] 2.1 and 2.3.4.1 to 2.3.4.3).
enum DataSpaces {
  private static let spaceName = "StrongEncryptionDataSpace"
  private static let transformName = "StrongEncryptionTransform"

  /// The storage.
  static var node: CompoundNode {
    CompoundNode(
      "\u{6}DataSpaces",
      .storage([
        CompoundNode("Version", .stream(version)),
        CompoundNode("DataSpaceMap", .stream(map)),
        CompoundNode(
          "DataSpaceInfo", .storage([CompoundNode(spaceName, .stream(definition))])),
        CompoundNode(
          "TransformInfo",
          .storage([
            CompoundNode(
              transformName, .storage([CompoundNode("\u{6}Primary", .stream(transform))]))
          ])),
      ]))
  }

  /// [MS-OFFCRYPTO] 2.1.5, DataSpaceVersionInfo: reader, updater and writer 1.0.
  private static var version: [UInt8] {
    text("Microsoft.Container.DataSpaces") + versions
  }

  /// [MS-OFFCRYPTO] 2.1.6, DataSpaceMap: one entry, for the one stream.
  private static var map: [UInt8] {
    let entry =
      numbers(1, 0) + text("EncryptedPackage") + text(spaceName)
    return numbers(8, 1, entry.count + 4) + entry
  }

  /// [MS-OFFCRYPTO] 2.1.7, DataSpaceDefinition: one transform.
  private static var definition: [UInt8] {
    numbers(8, 1) + text(transformName)
  }

  /// [MS-OFFCRYPTO] 2.1.8 and 2.1.9: TransformInfoHeader and EncryptionTransformInfo, of which
  /// agile encryption leaves all but the last number empty.
  private static var transform: [UInt8] {
    let id = text("{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}")
    return numbers(id.count + 8, 1) + id + text("Microsoft.Container.EncryptionTransform")
      + versions + numbers(0, 0, 0, 4)
  }

  /// Version 1.0 thrice.
  private static var versions: [UInt8] { numbers(1, 1, 1) }

  private static func numbers(_ numbers: Int...) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(number: number, bytes: 4) }
    return bytes
  }

  /// [MS-OFFCRYPTO] 2.1.2, UNICODE-LP-P4: the length in bytes, UTF-16, filled up to fours.
  private static func text(_ text: String) -> [UInt8] {
    var bytes = numbers(text.utf16.count * 2)
    for unit in text.utf16 { bytes.append(number: Int(unit), bytes: 2) }
    bytes.pad(to: 4)
    return bytes
  }
}
