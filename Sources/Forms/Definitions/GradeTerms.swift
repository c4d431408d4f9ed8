/// What a campaign keeps back in a grade of its outputs.
public struct GradeTerms: Hashable, Sendable {
  /// The ids of the columns that are left out of every form that has them.
  public var omitted: Set<String>
  /// The ids of the columns whose values are masked, beside those of names and identity numbers.
  public var masked: Set<String>
  /// The smallest group whose number is told; smaller ones are suppressed.
  public var smallestGroup: Int

  /// What counts as a small group where the campaign does not say: fewer than 5, as statistical
  /// offices have it.
  public static let usualSmallestGroup = 5

  /// Makes terms; without any, nothing is kept back by name.
  public init(
    omitted: Set<String> = [], masked: Set<String> = [],
    smallestGroup: Int = GradeTerms.usualSmallestGroup
  ) {
    self.omitted = omitted
    self.masked = masked
    self.smallestGroup = smallestGroup
  }
}
