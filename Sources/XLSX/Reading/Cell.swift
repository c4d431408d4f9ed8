/// A cell that holds a value or a formula.
///
/// Nothing is made of a cell until it is asked for: the value's string least of all.
public struct Cell {
  /// What a cell holds.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Text.
    case string
    /// A number that no date format is laid on.
    case number
    /// A truth value.
    case boolean
    /// An error value.
    case error
    /// A day, a moment, a time or a length of time.
    case date
  }

  /// What is wrong with a cell, and not with those around it.
  public enum Fault: Sendable, Hashable {
    /// It refers to a shared string that is not there: its text is empty.
    case sharedString
    /// It refers to a cell format that is not there: it counts as General.
    case style
    /// Its number, date or truth value cannot be read: it counts as text.
    case value
    /// Its type is unknown: it counts as text.
    case type
  }

  private let batch: RowBatch
  private let record: CellRecord
  private let row: Int

  init(batch: RowBatch, record: CellRecord, row: Int) {
    self.batch = batch
    self.record = record
    self.row = row
  }

  /// The place on the worksheet.
  public var reference: CellReference { CellReference(row: row, column: column) }
  /// The column, counted from 1.
  public var column: Int { Int(record.column) }
  /// What the cell holds.
  public var kind: Kind { record.kind }
  /// Whether the value is the result of a formula, as it was last computed.
  public var isFormula: Bool { record.marks.contains(.isFormula) }
  /// The number of the cell format, counted from 0.
  public var styleIndex: Int { Int(record.style) }
  /// The code of the number format, such as `yyyy"年"m"月"`; nil where the style is missing.
  public var numberFormat: String? { batch.context.styles.formatCode(of: styleIndex) }

  /// Whether the cell is formatted as text: a number there was not typed as one.
  public var isFormattedAsText: Bool {
    let natures = batch.context.styles.natures
    return natures.indices.contains(styleIndex) && natures[styleIndex] == .text
  }

  /// What is wrong with the cell, the worst first.
  public var fault: Fault? {
    let marks = record.marks
    if marks.contains(.hasNoText) { return .sharedString }
    if marks.contains(.isUnreadable) { return .value }
    if marks.contains(.hasNoType) { return .type }
    return marks.contains(.hasNoStyle) ? .style : nil
  }

  /// The value, typed.
  public var value: CellValue {
    switch record.kind {
    case .string: .string(rawText)
    case .number: .number(record.number)
    case .boolean: .boolean(record.number != 0)
    case .error: .error(rawText)
    case .date: dateValue.map(CellValue.date) ?? .number(record.number)
    }
  }

  /// Whether the cell shows nothing: a formula that gives an empty text, or has no result yet.
  ///
  /// Cells that hold an empty text of their own are not read at all.
  public var isBlank: Bool { record.isBlank }

  /// The formula, where formulas were asked for, see ``WorksheetFeatures/Selection/formulas``.
  ///
  /// Of formulas that cells share, each cell gives its own text: relative references are moved.
  public var formula: CellFormula? {
    guard isFormula else { return nil }
    return batch.notes.formulas[reference]?.formula(at: reference)
  }

  /// The picture that stands in the cell in place of a value, if any.
  ///
  /// WPS has it as a formula, `DISPIMG("ID_…",1)`, and Excel as an error value with a note beside
  /// it: ``value`` and ``rawText`` stay what the file has. ``WorkbookReader/picture(_:)`` finds
  /// the picture itself.
  public var picture: CellPicture? {
    if let noted = batch.notes.pictures[reference] { return noted }
    guard isFormula, kind == .string, record.length < 256 else { return nil }
    return CellPicture(formula: text)
  }

  private var isShared: Bool { record.marks.contains(.isShared) }

  /// The number of the text among those that the workbook's cells share; nil for a cell with
  /// something of its own.
  ///
  /// Cells with the same number hold the same text: what was made of one holds for all.
  public var sharedTextNumber: Int? {
    let marks = record.marks
    return marks.contains(.isShared) && !marks.contains(.hasNoText) ? Int(record.start) : nil
  }

  /// What the file has: the digits of a number, the characters of a text.
  ///
  /// A long number typed into a cell has lost digits when it is read as a ``value``; here it is
  /// as the file has it.
  public var rawText: String {
    let marks = record.marks
    if marks.contains(.hasNoText) { return "" }
    return isShared
      ? batch.context.strings.text(at: Int(record.start)) : batch.text(of: record)
  }

  private var dateValue: DateValue? {
    if record.marks.contains(.isISO) { return DateValue(iso8601: rawText) }
    return record.marks.contains(.isDuration)
      ? DateValue(durationInDays: record.number)
      : DateValue(serial: record.number, system: batch.context.dateSystem)
  }
}
