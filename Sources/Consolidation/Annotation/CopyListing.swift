/// The list of annotated copies (退回清单): what goes back to whom, and what had no copy.
public struct CopyListing: Sendable {
  /// The listing's file name within the folder of copies.
  public static let fileName = "退回清单.json"

  /// Whose a return is, and how it is called.
  public struct Source: Sendable, Hashable {
    /// The file, as reports name it.
    public var file: String
    /// The unit's code; nil where no register has it.
    public var unit: String?
    /// What the unit is called.
    public var unitName: String
  }

  /// A copy that was written.
  public struct Copy: Sendable, Hashable {
    /// The return that it is made of.
    public var source: Source
    /// The copy, relative to the folder.
    public var output: String
    /// How many errors are marked or listed in it.
    public var errors: Int
    /// How many warnings.
    public var warnings: Int
    /// How many notices.
    public var notices: Int
    /// The SHA-256 of its bytes: by it the copy is known as long as nobody has changed it.
    public var digest: String
  }

  /// A return with findings that could not be marked.
  public struct Omission: Sendable, Hashable {
    /// The return.
    public var source: Source
    /// Why, in Chinese.
    public var reason: String
  }

  /// The campaign's id.
  public var campaign: String
  /// The copies in the order of their files' names.
  public var copies: [Copy] = []
  /// The returns with findings that have no copy.
  public var omissions: [Omission] = []

  init(campaign: String) {
    self.campaign = campaign
  }
}
