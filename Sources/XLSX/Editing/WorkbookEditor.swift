/// Changes a workbook that is there, and loses nothing of it.
///
/// Only the bytes that must change do: parts that are not concerned stay as they are packed, and in
/// the others tags are put in or altered in place. What the library does not know, such as macros,
/// charts, pivot tables and extensions of other programs, is neither read nor touched.
///
/// ```swift
/// let editor = try WorkbookEditor(path: path)
/// let sheet = editor.sheets[0]
/// let cell = CellReference(row: 2, column: 2)
/// try editor.fill([cell: RGBColor(0xFFC7CE)], on: sheet)
/// try editor.addNotes([cell: "Please look at this number again."], by: "Office", on: sheet)
/// try editor.write(to: path)
/// ```
///
/// An editor makes one round of changes and writes them; ``continued()`` gives one for the next
/// round. Everything that is asked of it speaks of the workbook as it was opened. An editor belongs
/// to one thread.
public final class WorkbookEditor {
  /// The longest location and tooltip of a link, in UTF-16 units (Excel's limit).
  static let maximumLinkLength = 255

  /// What reads the workbook as it was opened.
  package let reader: WorkbookReader
  let package: PackageEditor
  let dialect: ConformanceClass
  /// What the workbook is encrypted with unless something else is said.
  private let password: Password?

  var changes: [PartName: WorksheetChanges] = [:]
  var notes: [PartName: (author: String, texts: [CellReference: NoteText])] = [:]
  var noteMarks: [PartName: String] = [:]
  var newSheets: [WorksheetWriter] = []
  var removedSheets: Set<Int> = []
  var activatesNewSheet = false
  private var loadedStyles: StylesEditor?
  private(set) var isWritten = false

  /// Whether the workbook carries with it what was changed, so that ``reverted()`` can take it back
  /// byte by byte.
  public var keepsJournal = false

  /// What the file is: ``FileKind/xlsx`` or ``FileKind/xlsm``.
  public var kind: FileKind { reader.kind }
  /// The worksheets in the order of the workbook, hidden ones too; chart sheets are left out.
  public var sheets: [WorksheetEntry] { reader.sheets }

  /// Opens a workbook on disk; the file itself is never changed.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - passwords: Tried one after another, where the workbook is encrypted.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` as ``WorkbookReader/init(path:passwords:limits:)`` does.
  public convenience init(
    path: String, passwords: [Password] = [], limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(WorkbookReader(path: path, passwords: passwords, limits: limits))
  }

  /// Opens a workbook in memory.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - passwords: Tried one after another, where the workbook is encrypted.
  ///   - limits: How much is read before the workbook is taken for an attack.
  /// - Throws: ``WorkbookError`` where the bytes are no workbook, or damaged, or need a password.
  public convenience init(
    bytes: [UInt8], passwords: [Password] = [], limits: ReadingLimits = .standard
  ) throws(WorkbookError) {
    try self.init(WorkbookReader(bytes: bytes, passwords: passwords, limits: limits))
  }

  init(_ reader: WorkbookReader, password: Password? = nil) throws(WorkbookError) {
    self.reader = reader
    self.password = password ?? reader.password
    package = PackageEditor(reader.package, limits: reader.limits)
    let part = try package.part(reader.workbookPart)
    dialect = WorkbookPartEditor.dialect(of: part.bytes)
  }

  /// The styles of the workbook, read once.
  func styles() throws(WorkbookError) -> StylesEditor {
    if let loadedStyles { return loadedStyles }
    let theme = reader.relationships.first { $0.kind == .theme }?.target
    let styles = try StylesEditor(
      reader.related(.styles, or: "styles.xml"),
      orNew: Self.newStyles,
      theme: theme.flatMap { package.contains($0) ? $0 : nil }, in: package, dialect)
    loadedStyles = styles
    return styles
  }

  /// Notes down what is to become of a worksheet.
  func change(
    _ sheet: WorksheetEntry, _ body: (inout WorksheetChanges) -> Void
  ) throws(WorkbookError) {
    try checkOpen()
    body(&changes[try reader.part(of: sheet), default: WorksheetChanges()])
  }

  func checkOpen() throws(WorkbookError) {
    guard !isWritten else {
      throw WorkbookError(.invalidContent, detail: "the workbook has been written")
    }
  }

  func check(_ cells: some Sequence<CellReference>, on sheet: WorksheetEntry) throws(WorkbookError)
  {
    for cell in cells where !CellRange(cell, cell).isOnSheet {
      throw WorkbookError(.invalidContent, sheet: sheet.name, detail: "a cell lies off the sheet")
    }
  }

  // MARK: Writing

  /// Writes the workbook to a file, whole or not at all: see ``OutputFile``.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be, which may be where it was opened; its folder must be there.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  ///   - protection: What the file is encrypted with.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/notEditable`` where a change cannot be made
  ///   without losing something, ``WorkbookError/Code/damaged`` where a part that must change is
  ///   damaged, ``WorkbookError/Code/cannotWrite`` where no file can be created there,
  ///   ``WorkbookError/Code/writingFailed`` where writing fails midway.
  public func write(
    to path: String, permissions: UInt16 = 0o644, protection: OutputProtection = .asOpened
  ) throws(WorkbookError) {
    let file = try OutputFile(path, permissions: permissions)
    _ = try written(to: OutputBytes(file), protection)
  }

  /// The workbook as the bytes of a file.
  ///
  /// - Parameter protection: What the file is encrypted with.
  /// - Returns: The bytes.
  /// - Throws: ``WorkbookError`` as ``write(to:permissions:protection:)``, but for the disk.
  public func bytes(
    protection: OutputProtection = .asOpened
  ) throws(WorkbookError) -> [UInt8] {
    try written(to: OutputBytes(), protection)
  }

  private func written(
    to output: OutputBytes, _ protection: OutputProtection
  ) throws(WorkbookError) -> [UInt8] {
    let password =
      switch protection {
      case .asOpened: self.password
      case .none: nil as Password?
      case .password(let password): password
      }
    let lock = if let password { try PackageLock(password) } else { nil as PackageLock? }
    let changes = try settled()
    var archive = try ZipWriter(to: output, lock: lock)
    try package.write(changes, to: &archive)
    return try archive.finish()
  }

  /// An editor for the workbook as it has become: for a second round of changes.
  ///
  /// - Returns: The editor, which encrypts as this one would.
  /// - Throws: ``WorkbookError`` as ``bytes(protection:)``.
  public func continued() throws(WorkbookError) -> WorkbookEditor {
    let reader = try WorkbookReader(bytes: bytes(protection: .none), limits: reader.limits)
    return try WorkbookEditor(reader, password: password)
  }

  // MARK: Taking back

  /// An editor for the workbook as it was before an earlier one changed it and kept a journal.
  ///
  /// - Returns: The editor; nil where no journal is there, or somebody has since changed one of the
  ///   parts: an office program that saves writes all of them anew.
  /// - Throws: ``WorkbookError`` where a part is damaged.
  public func reverted() throws(WorkbookError) -> WorkbookEditor? {
    for name in try journals() {
      guard let journal = EditJournal(try package.bytes(of: name)) else { continue }
      let earlier = PackageEditor(reader.package, limits: reader.limits)
      guard try earlier.takeBack(journal) else { continue }
      var archive = try ZipWriter(to: OutputBytes())
      try earlier.write(try earlier.changes(), to: &archive)
      let reader = try WorkbookReader(bytes: archive.finish(), limits: reader.limits)
      return try WorkbookEditor(reader, password: password)
    }
    return nil
  }

  /// The parts that are journals of editors.
  func journals() throws(WorkbookError) -> [PartName] {
    reader.relationships.filter { $0.kind == .customXML }.compactMap(\.target).filter { name in
      let head = package.package.head(of: name)
      return String(decoding: head.prefix(512), as: UTF8.self).contains(EditJournal.namespace)
    }
  }

  /// Makes all changes, once.
  private func settled() throws(WorkbookError) -> [PackageEditor.Change] {
    if let settledChanges { return settledChanges }
    isWritten = true
    let journal = keepsJournal ? package.freeName("customXml/item", ".xml") : nil
    try settle(journal: journal)
    let changes = try package.changes()
    if let journal {
      var book = EditJournal()
      book.changes = changes.map { change in
        EditJournal.Change(
          part: change.part.path, hash: HashAlgorithm.sha256.hash(change.bytes),
          splices: change.inverse)
      }
      book.added = package.added.map(\.name.path) + [journal.path]
      try package.add(journal, book.markup(), type: nil)
    }
    settledChanges = changes
    return changes
  }

  private var settledChanges: [PackageEditor.Change]?
}
