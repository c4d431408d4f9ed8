/// Why no blanks are written.
public struct BlankError: Error, Sendable {
  /// What kind of failure it is; new codes may come with new versions.
  public struct Code: Hashable, Sendable {
    private enum Known: Hashable, Sendable { case unknownName, noUnits, cannotCreate }
    private let known: Known

    /// A series or region is none of the campaign's.
    public static let unknownName = Code(known: .unknownName)
    /// The register has no unit, or none that was asked for.
    public static let noUnits = Code(known: .noUnits)
    /// The folder cannot be made.
    public static let cannotCreate = Code(known: .cannotCreate)
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened, in Chinese.
  public var message: String

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure it is.
  ///   - message: What happened, in Chinese.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
