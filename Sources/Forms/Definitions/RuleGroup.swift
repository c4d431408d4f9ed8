/// The rules whose ids begin with the same letters, such as A01 to A36.
public struct RuleGroup: Hashable, Sendable {
  /// The letters.
  public var letters: String
  /// What the rules are about, in Chinese; empty where nobody says.
  public var title: String
  /// What they are applied to where they are laid on no form, such as 整个文件; empty likewise.
  public var place: String

  /// Makes a group.
  public init(letters: String, title: String = "", place: String = "") {
    self.letters = letters
    self.title = title
    self.place = place
  }

  /// The letters with which the id of a rule begins.
  public static func letters(of id: String) -> String {
    String(id.prefix { !$0.isNumber })
  }
}
