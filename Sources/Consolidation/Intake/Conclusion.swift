public import Checks
public import Forms

/// What is known of a batch once all its returns are in.
public struct Conclusion: Sendable {
  /// Findings about the batch, or about returns beside later ones.
  public var findings: [Finding] = []
  /// Whom more than one unit returned.
  var repeated: [RepeatedPerson] = []
  /// The units of the register that returned nothing, in its order.
  public var silent: [Unit] = []
  /// The decisions to let something through that spoke of nothing found (放行).
  public var unusedDecisions: [ReleaseList.Decision] = []
  /// The decisions about rows that another error keeps out all the same.
  public var vainDecisions: [ReleaseList.Decision] = []
  /// The files that have a day of receipt, and are not there.
  public var unknownDates: [String] = []
  /// The files that are nobody's return, with the reason.
  public var passedOver: [(name: String, reason: String)] = []
}
