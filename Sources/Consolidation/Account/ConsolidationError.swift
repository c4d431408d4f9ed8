/// Why a consolidation ended without a result.
public struct ConsolidationError: Error, Sendable {
  /// What kind of failure it is; new codes may come with new versions.
  public struct Code: Hashable, Sendable {
    private enum Known: Hashable, Sendable { case cannotCreate, failed, unbalanced }
    private let known: Known

    /// The output folder cannot be made or written to.
    public static let cannotCreate = Code(known: .cannotCreate)
    /// Writing began and failed; nothing half-written is left.
    public static let failed = Code(known: .failed)
    /// What was accepted is not what stands in the outputs: a fault of this program.
    public static let unbalanced = Code(known: .unbalanced)
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened, in Chinese.
  public var message: String

  /// Makes an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
