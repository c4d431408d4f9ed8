/// How hard the writer tries to make a workbook small.
public struct CompressionLevel: RawRepresentable, Hashable, Sendable {
  /// zlib's level, from 1 to 9.
  public let rawValue: Int

  /// Makes a level of zlib's.
  ///
  /// - Parameter rawValue: From 1, the fastest, to 9, the smallest; others are brought into it.
  public init(rawValue: Int) {
    self.rawValue = min(max(rawValue, 1), 9)
  }

  /// The quick way to a file, about a fifth larger than ``small``.
  ///
  /// Level 1 takes no less time over markup, and makes a file an eighth larger.
  public static let fast = CompressionLevel(rawValue: 2)
  /// What office programs use: a workbook takes about three times the time of ``fast``.
  public static let small = CompressionLevel(rawValue: 6)
}
