/// Why a workbook could not be read or written.
///
/// The code says what kind of failure it is, so that a program can act on it; the place and the
/// detail are for people. A cell with a bad index or an unknown type is no error: the cell says so.
public struct WorkbookError: Error, Sendable {
  /// What kind of failure it is; new codes may come with new versions.
  public struct Code: Hashable, Sendable {
    private enum Known: Hashable, Sendable {
      case notFound, notReadable, empty, notWorkbook, damaged
      case encrypted, wrongPassword, encryptionNotSupported, missing
      case limitExceeded, doctypeRefused, cannotWrite, writingFailed, invalidContent
      case notEditable
    }
    private let known: Known

    /// There is no file of that name.
    public static let notFound = Code(known: .notFound)
    /// The file is there but may not be read, or reading failed midway.
    public static let notReadable = Code(known: .notReadable)
    /// The file has no bytes.
    public static let empty = Code(known: .empty)
    /// The file is something other than an .xlsx workbook; ``WorkbookError/kind`` says what.
    public static let notWorkbook = Code(known: .notWorkbook)
    /// The workbook is protected by a password, and none was given.
    public static let encrypted = Code(known: .encrypted)
    /// The workbook is protected by a password, and those that were given are others.
    public static let wrongPassword = Code(known: .wrongPassword)
    /// The workbook is encrypted in a way that is not read; the detail of the error names it.
    public static let encryptionNotSupported = Code(known: .encryptionNotSupported)
    /// The package or one of its parts is cut short or malformed.
    public static let damaged = Code(known: .damaged)
    /// The workbook has no sheet or no column of the name that was asked for.
    public static let missing = Code(known: .missing)
    /// The workbook goes beyond one of the ``ReadingLimits``.
    public static let limitExceeded = Code(known: .limitExceeded)
    /// A part has a document type declaration, which no office program writes.
    public static let doctypeRefused = Code(known: .doctypeRefused)
    /// The output file cannot be created.
    public static let cannotWrite = Code(known: .cannotWrite)
    /// Writing began and failed; nothing is left of the output.
    public static let writingFailed = Code(known: .writingFailed)
    /// What was to be written is not allowed in a workbook, such as a sheet name with `/`.
    public static let invalidContent = Code(known: .invalidContent)
    /// The workbook is read well, and cannot be changed without losing something of it: a part is
    /// in a rare encoding, or has no place for more.
    public static let notEditable = Code(known: .notEditable)
  }

  /// What kind of failure it is.
  public var code: Code
  /// What the file is, where that is the trouble.
  public var kind: FileKind?
  /// Which of the ``ReadingLimits`` was exceeded, by the property's name; nil for other failures.
  public internal(set) var limit: String?
  /// What the encryption is called that is not read, such as `RC4`; nil for other failures.
  public internal(set) var encryption: String?
  /// The name of the part within the package, such as `xl/worksheets/sheet1.xml`.
  public var part: String?
  /// The name of the worksheet.
  public var sheet: String?
  /// What happened, in English, for a log: never the text of a cell.
  public var detail: String

  /// Makes an error; places are filled in as they become known on the way up.
  ///
  /// - Parameters:
  ///   - code: What kind of failure it is.
  ///   - kind: What the file is, where that is the trouble.
  ///   - part: The name of the part within the package.
  ///   - sheet: The name of the worksheet.
  ///   - detail: What happened, in English: never the text of a cell.
  public init(
    _ code: Code, kind: FileKind? = nil, part: String? = nil, sheet: String? = nil, detail: String
  ) {
    self.code = code
    self.kind = kind
    self.part = part
    self.sheet = sheet
    self.detail = detail
  }
}

extension WorkbookError: CustomStringConvertible {
  /// The failure on one line: the detail, with part and sheet where they are known.
  public var description: String {
    let place = [part, sheet.map { "sheet \($0)" }].compactMap(\.self).joined(separator: ", ")
    return place.isEmpty ? detail : "\(place): \(detail)"
  }
}
