/// Takes the cells of one row, from left to right.
///
/// You get one from ``WorksheetWriter/row(_:height:style:isHidden:_:)``. What is wrong with a cell
/// is thrown by that function once the row is done; of such a row nothing is written.
public struct RowWriter: ~Copyable {
  /// The row's number, counted from 1.
  public let number: Int
  /// The column of the last cell, counted from 1; 0 before the first.
  public private(set) var lastColumn = 0

  /// The column of the first cell; 0 before it.
  private(set) var firstColumn = 0
  /// The first thing that was wrong.
  private(set) var fault: WorkbookError?
  /// How many cells refer to shared strings.
  private(set) var stringCount = 0
  /// Whether a formula has no cached value.
  private(set) var needsCalculation = false

  /// What was written of the sheet, up to and with this row.
  var markup: MarkupWriter
  // What all of a cell but its value may take, whole words counted.
  private static let cellRoom = 128
  // The row's number and the quotation mark behind it: at most eight bytes.
  private let reference: CellMarkup.Piece
  // nil while a row of another sheet is open, which has them.
  private(set) var strings: StringTable?
  private let cells: CellMarkup
  private let styles: StylesPart
  private let dateSystem: DateSystem

  init(
    number: Int, markup: consuming MarkupWriter, strings: consuming StringTable?,
    cells: CellMarkup, styles: StylesPart, dateSystem: DateSystem
  ) {
    self.number = number
    self.markup = markup
    self.cells = cells
    self.strings = strings
    self.styles = styles
    self.dateSystem = dateSystem
    reference = CellMarkup.Piece(quoted: number)
  }

  /// Writes a cell.
  ///
  /// - Parameters:
  ///   - column: Its column, counted from 1, to the right of all that were written before.
  ///   - content: What it holds.
  ///   - style: How it looks.
  public mutating func set(
    column: Int, _ content: CellContent, style: StyleID = .normal
  ) {
    guard fault == nil else { return }
    guard column > lastColumn, column <= CellReference.maximumColumn else {
      return fail(column, "columns must ascend and end with \(CellReference.maximumColumn)")
    }
    guard style == .normal || style.index < styles.count else {
      return fail(column, "the style is another workbook's")
    }
    switch content {
    case .empty:
      start(column, style.index)
      markup.raw("/>")
    case .string(let text):
      setText(column, text, style.index)
    case .integer(let number):
      guard Int(exactly: Double(number)) == number else {
        return fail(column, "a whole number has more digits than a cell can hold")
      }
      setNumber(column, style.index) { $0.integer(number) }
    case .number(let number):
      guard number.isFinite else { return fail(column, "a number is infinite or none") }
      setNumber(column, style.index) { $0.number(number) }
    case .digits(let digits):
      guard NumberText.isNumber(digits) else { return fail(column, "digits are no number") }
      setNumber(column, style.index) { $0.raw(digits) }
    case .boolean(let truth):
      start(column, style.index)
      markup.raw(truth ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>")
    case .date(let date):
      guard let serial = date.serial(in: dateSystem) else {
        return fail(column, "a date lies outside the calendar of the workbook")
      }
      let style = style == .normal ? styles.index(ofDate: date) : style.index
      setNumber(column, style) { $0.number(serial) }
    case .error(let code):
      guard ErrorCode.isKnown(code) else { return fail(column, "an error value is unknown") }
      start(column, style.index)
      markup.raw(" t=\"e\"><v>\(code)</v></c>")
    case .formula(let formula, let cached):
      setFormula(column, formula, cached, style.index)
    }
  }

  /// Writes a cell to the right of the last one.
  ///
  /// - Parameters:
  ///   - content: What it holds.
  ///   - style: How it looks.
  public mutating func append(_ content: CellContent, style: StyleID = .normal) {
    set(column: lastColumn + 1, content, style: style)
  }

  /// Writes empty cells that have a style, such as those under a merged title.
  ///
  /// - Parameters:
  ///   - columns: Their columns, counted from 1.
  ///   - style: How they look.
  public mutating func fill(columns: ClosedRange<Int>, style: StyleID) {
    for column in columns where fault == nil { set(column: column, .empty, style: style) }
  }

  private mutating func setText(_ column: Int, _ text: String, _ style: Int) {
    let bytes = text.utf8.span
    // A UTF-16 unit has at most three bytes; only long text must be counted.
    guard
      bytes.count <= CellContent.maximumTextLength
        || text.utf16.count <= CellContent.maximumTextLength
    else {
      return fail(
        column, "a text is longer than \(CellContent.maximumTextLength) UTF-16 units")
    }
    let style = Self.looksLikeFormula(bytes) ? styles.quotedIndex(of: style) : style
    start(column, style)
    if let index = strings?.index(of: bytes) {
      markup.store(cells.sharedStart)
      markup.digits(index)
      markup.store(cells.valueEnd)
      stringCount += 1
    } else {
      setOwnText(bytes)
    }
  }

  /// Writes the rest of a cell whose text is not shared.
  private mutating func setOwnText(_ text: borrowing Span<UInt8>) {
    if SharedStringsPart.needsPreserving(text) {
      markup.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    } else {
      markup.store(cells.inlineStart)
    }
    markup.text(text, escaping: .office)
    markup.makeRoom(Self.cellRoom)
    markup.store(cells.inlineEnd)
  }

  @inline(__always)
  private mutating func setNumber(
    _ column: Int, _ style: Int, _ write: (inout MarkupWriter) -> Void
  ) {
    start(column, style)
    markup.store(cells.numberStart)
    write(&markup)
    markup.makeRoom(Self.cellRoom)
    markup.store(cells.valueEnd)
  }

  private mutating func setFormula(
    _ column: Int, _ formula: String, _ cached: CellValue?, _ style: Int
  ) {
    guard !formula.isEmpty, formula.utf16.count <= CellContent.maximumFormulaLength else {
      return fail(
        column, "a formula is empty or longer than \(CellContent.maximumFormulaLength)")
    }
    var type: String?
    var value: String?
    switch cached {
    case nil: needsCalculation = true
    case .string(let text):
      guard text.utf16.count <= CellContent.maximumTextLength else {
        return fail(column, "a formula's text is too long")
      }
      (type, value) = ("str", text)
    case .number(let number) where number.isFinite: value = NumberText.shortest(number)
    case .number: return fail(column, "a formula's number is infinite or none")
    case .boolean(let truth): (type, value) = ("b", truth ? "1" : "0")
    case .error(let code) where ErrorCode.isKnown(code): (type, value) = ("e", code)
    case .error: return fail(column, "a formula's error value is unknown")
    case .date(let date):
      guard let serial = date.serial(in: dateSystem) else {
        return fail(column, "a formula's date lies outside the calendar of the workbook")
      }
      value = NumberText.shortest(serial)
    }
    start(column, style)
    markup.raw(type.map { " t=\"\($0)\">" } ?? ">")
    markup.element("f", text: formula)
    if let value { markup.element("v", text: value) }
    markup.raw("</c>")
  }

  /// Writes a cell's start tag without its type and the `>`; there is room for some words then.
  private mutating func start(_ column: Int, _ style: Int) {
    if firstColumn == 0 { firstColumn = column }
    lastColumn = column
    markup.makeRoom(Self.cellRoom)
    if let piece = cells.start(column) {
      markup.store(piece)
    } else {
      markup.raw(CellMarkup.start(column: column))
      markup.makeRoom(Self.cellRoom)
    }
    markup.store(reference)
    if let piece = cells.style(style) {
      markup.store(piece)
    } else {
      markup.raw(cells.longStyle(style))
      markup.makeRoom(Self.cellRoom)
    }
  }

  private mutating func fail(_ column: Int, _ detail: String) {
    fault = WorkbookError(.invalidContent, detail: "row \(number), column \(column): \(detail)")
  }

  /// Whether an office program would take text for a formula if somebody typed it.
  private static func looksLikeFormula(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    return switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    default: false
    }
  }
}
