/// A part of the country that consolidates its own units (地区).
public struct Region: Hashable, Sendable {
  /// The canonical name, such as 银川.
  public var name: String
  /// Other names of it, such as 银川市.
  public var aliases: [String]
  /// Places within it that count as it, such as 永宁县; who writes one is told so.
  public var places: [String]

  /// Makes a region.
  public init(name: String, aliases: [String] = [], places: [String] = []) {
    self.name = name
    self.aliases = aliases
    self.places = places
  }
}
