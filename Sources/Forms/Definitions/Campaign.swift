/// One notice's work: its forms, code lists, regions, series and dates (盘点工作).
public struct Campaign: Sendable {
  /// The name of its folder under `templates/`, such as `talent-inventory-2020`.
  public var id: String
  /// The version of the definitions, which every blank bears in its stamp.
  public var version: String
  /// What the campaign is called, such as 宁夏工信领域专业技术人才盘点.
  public var title: String
  /// The office that asks, such as 宁夏回族自治区工业和信息化厅.
  public var issuer: String
  /// The day of the notice.
  public var issued: CalendarDate
  /// The last day on which returns are in time.
  public var deadline: CalendarDate
  /// The day for which ages and retirement are reckoned (统计时点).
  public var referenceDate: CalendarDate
  /// What the cover of a blank tells the unit to do, a step an entry.
  public var instructions: [String]
  /// Whom a return goes to, a line an entry.
  public var recipient: [String]
  /// The regions in the notice's order.
  public var regions: [Region]
  /// The series in the notice's order.
  public var series: [Series]
  /// The code lists by id.
  public var codeLists: [String: CodeList]
  /// The lists of titles with their levels by id.
  public var titleLists: [String: TitleList]
  /// The forms in official order.
  public var forms: [Form]
  /// The rules by id: those common to all campaigns and those of this one.
  public var rules: [String: Rule]
  /// The rules about a return as a whole, which look from one of its forms into another, in the
  /// order in which they are applied.
  public var returnRules: [RuleUse] = []
  /// What grades of outputs keep back; a grade that is not there keeps nothing back by name.
  public var grades: [Grade: GradeTerms] = [:]
  /// The explanation of terms that goes with the forms (指标解释), if there is one.
  public var glossary: Glossary?
  /// The long tables that rules look things up in.
  public var tables: ReferenceTables

  /// The form of a number, if the campaign has it.
  public func form(_ number: Int) -> Form? {
    forms.first { $0.number == number }
  }
}
