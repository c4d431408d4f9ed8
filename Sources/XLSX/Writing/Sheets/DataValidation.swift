/// What may be typed into some cells (ISO 29500-1, 18.3.1.32).
public struct DataValidation: Hashable, Sendable {
  /// What is allowed.
  public enum Rule: Hashable, Sendable {
    /// Anything: the validation only shows its prompt.
    case anything
    /// One of these values, which stand in the validation itself: joined with commas they have at
    /// most 255 UTF-16 units, and none has a comma in it.
    case values([String])
    /// One of the cells that a formula names, such as `学历` or `$A$1:$A$9`, without its `=`.
    case list(String)
    /// A whole number.
    case whole(Comparison)
    /// A number.
    case decimal(Comparison)
    /// A date, compared with serial numbers or formulas such as `DATE(2020,3,30)`.
    case date(Comparison)
    /// A time of day, compared with serial numbers below 1 or formulas such as `TIME(8,0,0)`.
    case time(Comparison)
    /// Text whose length in UTF-16 units is compared.
    case textLength(Comparison)
    /// Whatever makes a formula true, written for the first cell of the first range.
    case custom(String)
  }

  /// What happens when something else is typed.
  public enum Alert: String, Hashable, Sendable {
    /// It is refused.
    case stop
    /// The user is asked whether it shall stay.
    case warning
    /// The user is told.
    case information
  }

  /// A short text with a title.
  public struct Message: Hashable, Sendable {
    /// The title, of at most 32 UTF-16 units.
    public var title: String
    /// The text, of at most 255 UTF-16 units.
    public var text: String

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - title: The title, of at most 32 UTF-16 units.
    ///   - text: The text, of at most 255 UTF-16 units.
    public init(title: String = "", text: String) {
      self.title = title
      self.text = text
    }
  }

  /// What is allowed.
  public var rule: Rule
  /// The cells.
  public var ranges: [CellRange]
  /// What is shown when a cell is chosen; nil for nothing.
  public var prompt: Message?
  /// What is shown when something else is typed; nil for the office program's own words.
  public var error: Message?
  /// What happens when something else is typed.
  public var alert: Alert
  /// Whether a cell may be left empty.
  public var allowsBlank: Bool
  /// Whether it is seen to: if not, anything may be typed, and options are only offered.
  public var isEnforced: Bool
  /// Whether the options of a list are offered beside the cell.
  public var showsList: Bool

  /// Makes a validation.
  ///
  /// - Parameters:
  ///   - rule: What is allowed.
  ///   - ranges: The cells.
  ///   - prompt: What is shown when a cell is chosen.
  ///   - error: What is shown when something else is typed.
  ///   - alert: What happens when something else is typed.
  ///   - allowsBlank: Whether a cell may be left empty.
  ///   - isEnforced: Whether it is seen to.
  ///   - showsList: Whether the options of a list are offered beside the cell.
  public init(
    _ rule: Rule, ranges: [CellRange], prompt: Message? = nil, error: Message? = nil,
    alert: Alert = .stop, allowsBlank: Bool = true, isEnforced: Bool = true,
    showsList: Bool = true
  ) {
    self.rule = rule
    self.ranges = ranges
    self.prompt = prompt
    self.error = error
    self.alert = alert
    self.allowsBlank = allowsBlank
    self.isEnforced = isEnforced
    self.showsList = showsList
  }
}
