/// One form as it was found in a return.
public struct ReturnedForm: Sendable {
  /// The form's number in the campaign.
  public var number: Int
  /// The name of the sheet it lies on.
  public var sheet: String
  /// The title as it stands, if one was found.
  public var title: String?
  /// The last row of the header, from 1: records lie below it.
  public var headerRow: Int
  /// For each column of the form, the sheet's column it lies in, from 1; nil where it is missing.
  public var positions: [Int?]
  /// The records in sheet order.
  public var records: [Record]
  /// The row that sums up the others (总计), if there is one.
  public var total: Record?
  /// The fields outside the table, in the form's order; those not found have no place.
  public var fields: [FieldEntry]
  /// How many non-empty rows were no records, by reason.
  public var ignored: [IgnoredRow: Int]
  /// Whether the layout is so broken that no record of it can be taken.
  public var isRejected: Bool

  /// Makes a form without records yet.
  public init(number: Int, sheet: String, title: String?, headerRow: Int, positions: [Int?]) {
    self.number = number
    self.sheet = sheet
    self.title = title
    self.headerRow = headerRow
    self.positions = positions
    records = []
    fields = []
    ignored = [:]
    isRejected = false
  }
}
