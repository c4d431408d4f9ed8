/// Gathers the formulas of cells while a worksheet is read.
///
/// Where formulas are not asked for, it only looks for those that stand for a picture.
struct FormulaCollector {
  private let keepsAll: Bool
  private let limits: ReadingLimits
  private var bytes: [UInt8] = []
  private var takesText = false
  private var kind = CellFormula.Kind.ordinary
  private var range: CellRange?
  private var shared: [Int: (origin: CellReference, text: String)] = [:]
  private var sharedBytes = 0

  init(keepsAll: Bool, limits: ReadingLimits) {
    self.keepsAll = keepsAll
    self.limits = limits
  }

  /// A formula begins.
  ///
  /// - Parameter attributes: Those of `f`.
  mutating func begin(_ attributes: borrowing MarkupAttributes) {
    bytes.removeAll(keepingCapacity: true)
    takesText = true
    guard keepsAll else { return }
    range = attributes.text(.ref).flatMap { CellRange(sheetArea: $0) }
    switch attributes.text(.t) {
    case "shared": kind = attributes.number(.si).map { .shared($0) } ?? .ordinary
    case "array": kind = .array
    case "dataTable": kind = .dataTable
    default: kind = .ordinary
    }
  }

  /// Text of the formula.
  ///
  /// - Parameter piece: Bytes in UTF-8.
  /// - Throws: ``WorkbookError`` where a formula that is asked for is too long.
  mutating func append(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard takesText else { return }
    if !keepsAll {
      if bytes.isEmpty { takesText = piece.count > 0 && CellPicture.mayBegin(with: piece[0]) }
      guard takesText, bytes.count + piece.count < 256 else {
        takesText = false
        return
      }
    }
    guard bytes.count + piece.count <= limits.cellBytes else {
      throw .exceeded("cellBytes", of: limits.cellBytes)
    }
    bytes.append(copying: piece)
  }

  /// The formula ends.
  ///
  /// - Parameters:
  ///   - cell: Where it stands.
  ///   - notes: Where it is noted.
  /// - Throws: ``WorkbookError`` where there are too many that others share.
  mutating func end(
    at cell: CellReference, into notes: inout CellNotes
  ) throws(WorkbookError) {
    guard takesText else { return }
    takesText = false
    if !bytes.isEmpty, CellPicture.mayBegin(with: bytes[0]),
      let picture = CellPicture(formula: String(decoding: bytes.prefix(256), as: UTF8.self))
    {
      notes.pictures[cell] = picture
    }
    guard keepsAll else { return }
    var record = FormulaRecord(
      kind: kind, text: String(decoding: bytes, as: UTF8.self), range: range)
    if case .shared(let index) = kind {
      if !record.text.isEmpty {
        try keep(record.text, of: cell, as: index)
      } else if let master = shared[index] {
        record.text = master.text
        record.origin = master.origin
      }
    }
    notes.formulas[cell] = record
  }

  private mutating func keep(
    _ text: String, of cell: CellReference, as index: Int
  ) throws(WorkbookError) {
    // Cells may repeat the text of the formula they share: the first one is what was moved.
    guard shared[index] == nil || range != nil else { return }
    guard shared.count < limits.sharedFormulas else {
      throw .exceeded("sharedFormulas", of: limits.sharedFormulas)
    }
    sharedBytes += text.utf8.count
    guard sharedBytes <= limits.sharedFormulaBytes else {
      throw .exceeded("sharedFormulaBytes", of: limits.sharedFormulaBytes)
    }
    shared[index] = (cell, text)
  }
}
