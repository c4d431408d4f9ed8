/// How much of a workbook is read before it is taken for an attack.
///
/// A workbook that goes beyond a limit is refused with ``WorkbookError/Code/limitExceeded``; the
/// detail of the error names the limit. Bytes are counted while inflating: what the archive
/// declares is not believed.
public struct ReadingLimits: Sendable, Hashable {
  /// The most entries of the archive.
  public var entries = 10_000
  /// The most bytes that one part may inflate to.
  public var partBytes = 1 << 30
  /// The most bytes that all parts read may inflate to together.
  public var totalBytes = 2 << 30
  /// The most times that a part of more than ``inflationGrace`` bytes may outgrow its packed size.
  ///
  /// It holds for all parts together too, against the bytes of the file, beyond four times
  /// ``inflationGrace``: entries of an archive may share the same packed bytes.
  ///
  /// Rows of a table pack to a tenth; deflate ends at a thousandth, which only padding reaches.
  public var inflationRatio = 250
  /// The bytes up to which a part may inflate at any ratio: a million strings `yes`, which some
  /// exports repeat instead of sharing them, take 20 MB.
  public var inflationGrace = 64 << 20
  /// The deepest nesting of elements.
  public var depth = 64
  /// The most attributes of an element, declarations of namespaces among them.
  public var attributes = 128
  /// The most different names of elements, attributes and namespaces in a part; libxml2 keeps them
  /// all, and is slow to find one among millions.
  public var names = 65_536
  /// The most bytes of a start tag.
  public var tagBytes = 128 << 10
  /// The most shared strings.
  public var sharedStrings = 8_000_000
  /// The most bytes of all shared strings together, in UTF-8: room for 800,000 remarks of 70
  /// Chinese characters, and little enough that a bomb stays below 200 MiB.
  public var sharedStringBytes = 160 << 20
  /// The most bytes of text in a cell or a shared string; Excel ends at 32,767 characters.
  public var cellBytes = 1 << 20
  /// The most bytes of text in a row.
  public var rowBytes = 32 << 20
  /// The most rows that a worksheet begins; their numbers end at 1,048,576 in any case.
  public var rows = 1_048_576
  /// The most `c` elements on a worksheet, those without a value among them.
  public var cells = 50_000_000
  /// The most worksheets.
  public var sheets = 4_096
  /// The most cell formats and number formats.
  public var styles = 262_144
  /// The most defined names.
  public var definedNames = 65_536
  /// The most relationships of a part; Excel ends at 65,530 hyperlinks of a worksheet.
  public var relationships = 131_072
  /// The most merged ranges of a worksheet, where they are asked for.
  public var mergedRanges = 1_000_000
  /// The most data validations of a worksheet, where they are asked for.
  public var validations = 262_144
  /// The most conditional formats of a worksheet, where they are asked for.
  public var conditionalFormats = 262_144
  /// The most ranges of all data validations and conditional formats of a worksheet together.
  public var ruleRanges = 1_000_000
  /// The most hyperlinks of a worksheet, where they are asked for; Excel ends at 65,530.
  public var hyperlinks = 262_144
  /// The most bytes of all texts of a worksheet's validations, links or comments together.
  public var annotationBytes = 128 << 20
  /// The most comments of a worksheet with their replies, authors and people, each.
  public var comments = 1_000_000
  /// The most tables of a worksheet.
  public var tables = 65_536
  /// The most pictures of a worksheet, or in the cells of a workbook.
  public var pictures = 262_144
  /// The most bytes of one picture, where they are asked for.
  public var pictureBytes = 256 << 20
  /// The most formulas of a worksheet that others share, where formulas are asked for.
  public var sharedFormulas = 1_000_000
  /// The most bytes of the formulas of a worksheet that others share together.
  public var sharedFormulaBytes = 128 << 20
  /// The most entries in the list of content types.
  public var contentTypes = 65_536
  /// The most bytes of text, in UTF-8, that is kept of one part other than worksheets and shared
  /// strings: names, formulas of names, format codes, targets of relationships, properties.
  public var metadataBytes = 32 << 20
  /// The most bytes of a part that an editor changes, which holds it in memory.
  public var editedPartBytes = 256 << 20
  /// How long reading may take, from opening the workbook to its last row; nil for as long as it
  /// takes.
  ///
  /// A clock is looked at whenever bytes were inflated. It goes on while the program does other
  /// things with an open workbook. The time that a program itself spends with rows counts too.
  public var duration: Duration?

  /// The most times that a password is hashed to try it; Office writes 100,000 and the format ends
  /// at 10,000,000 ([MS-OFFCRYPTO] 2.3.4.10, spinCount).
  public var passwordSpins = 2_000_000

  /// The limits that hold where none are given: room for a full worksheet of 1,048,576 rows and
  /// some 40 columns.
  public static let standard = ReadingLimits()

  /// Makes limits that are the standard ones until changed.
  public init() {}
}

extension WorkbookError {
  /// The error of a workbook that goes beyond a limit, named as the property of ``ReadingLimits``;
  /// the format's own bounds of a sheet are `rowNumber`, `columnNumber` and `cellPlace`.
  static func exceeded(
    _ limit: String, of most: some CustomStringConvertible, part: String? = nil
  ) -> Self {
    var error = WorkbookError(
      .limitExceeded, part: part, detail: "more than \(most): limit \(limit)")
    error.limit = limit
    return error
  }
}
