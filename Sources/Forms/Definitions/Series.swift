/// A branch of professions that a return is about (系列); it fills the XX in titles.
public struct Series: Hashable, Sendable {
  /// The canonical name, such as 机械工程.
  public var name: String
  /// Other names of it, such as 机械.
  public var aliases: [String]

  /// Makes a series.
  public init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}
