/// A part of the country that consolidates its own units (地区).
public struct Region: Hashable, Sendable {
  /// The canonical name, such as 银川.
  public var name: String
  /// Other names of it, such as 银川市, and places within it that count as it, such as 永宁县.
  public var aliases: [String]

  /// Makes a region.
  public init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}
