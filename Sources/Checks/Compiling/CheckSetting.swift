import Forms

/// What a rule that is laid within a form gives its check.
struct CheckSetting: RuleSetting {
  let campaign: Campaign
  let form: Form
  /// The column on which the rule is laid; nil for rules on fields and forms.
  let column: Column?
  /// The field on which the rule is laid; nil for rules on columns and forms.
  let field: FormField?
  let parameters: Parameters
  let mark: SourceMark
  var taken: Set<String> = []
  /// The positions of the columns whose values the rule needs besides that of its own cell.
  private(set) var needs: Set<Int> = []

  init(
    _ campaign: Campaign, form: Form, column: Column? = nil, field: FormField? = nil,
    parameters: Parameters, mark: SourceMark
  ) {
    self.campaign = campaign
    self.form = form
    self.column = column
    self.field = field
    self.parameters = parameters
    self.mark = mark
  }

  /// Remembers that the rule needs the value of a column.
  mutating func need(_ column: Int) {
    needs.insert(column)
  }
}
