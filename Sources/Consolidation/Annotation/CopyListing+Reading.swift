internal import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension CopyListing {
  private struct Earlier: Decodable {
    struct Copy: Decodable {
      var output: String
      var sha256: String
    }
    var copies: [Copy]
  }

  /// What the listing in a folder says of the copies there.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The SHA-256 of each copy by its place in the folder; nil where there is no listing
  ///   of ours.
  static func digests(in folder: String) -> [String: String]? {
    let file = URL(fileURLWithPath: folder + "/" + fileName)
    guard let data = try? Data(contentsOf: file),
      let earlier = try? JSONDecoder().decode(Earlier.self, from: data)
    else { return nil }
    // A name that leads elsewhere is none of ours.
    let own = earlier.copies.filter { copy in
      !copy.output.hasPrefix("/") && !copy.output.split(separator: "/").contains("..")
    }
    return Dictionary(own.map { ($0.output, $0.sha256) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file still has the bytes that a listing tells of.
  static func isUnchanged(_ path: String, _ digest: String) -> Bool {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return false }
    return ContentDigest.sha256([UInt8](data)) == digest
  }
}
