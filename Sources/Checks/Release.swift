/// Why a row is let through although an error speaks of it, and on whose word (放行).
public struct Release: Hashable, Sendable {
  /// The reason.
  public var reason: String
  /// Who decided it.
  public var decidedBy: String

  /// Makes a release.
  public init(reason: String, decidedBy: String) {
    self.reason = reason
    self.decidedBy = decidedBy
  }
}
