/// Professional titles (职称) with the level that each counts as.
public struct TitleList: Sendable {
  /// The id by which columns name it.
  public var id: String
  /// The levels from the highest to the lowest, such as 正高级, 副高级, 中级, 初级, 其他.
  public var levels: [String]
  /// The titles by their text after ``TextKey`` folding.
  public var titles: [String: Entry]
  /// Texts that name no level, such as 高级 alone, folded likewise.
  public var ambiguous: Set<String>
  /// Where the list is defined.
  public var mark: SourceMark

  /// A title as the list has it.
  public struct Entry: Hashable, Sendable {
    /// The full title, such as 高级工程师 for 高工.
    public var title: String
    /// Its level, one of ``TitleList/levels``.
    public var level: String
    /// Whether it is no title at all but a skill grade, a licence or an honour.
    public var isOtherQualification: Bool

    /// Makes an entry.
    public init(title: String, level: String, isOtherQualification: Bool = false) {
      self.title = title
      self.level = level
      self.isOtherQualification = isOtherQualification
    }
  }
}
