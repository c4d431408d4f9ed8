/// How a sheet is printed (ISO 29500-1, 18.3.1.63 and following).
public struct PageSetup: Hashable, Sendable {
  /// Which way the paper lies.
  public enum Orientation: String, Hashable, Sendable {
    /// Upright.
    case portrait
    /// On its side.
    case landscape
  }

  /// The paper's size (18.18.50; the numbers are those of Windows).
  public enum Paper: Int, Hashable, Sendable {
    /// 8½ in × 11 in.
    case letter = 1
    /// 8½ in × 14 in.
    case legal = 5
    /// 297 mm × 420 mm.
    case a3 = 8
    /// 210 mm × 297 mm.
    case a4 = 9
    /// 148 mm × 210 mm.
    case a5 = 11
    /// 257 mm × 364 mm, of the Japanese series.
    case b4 = 12
    /// 182 mm × 257 mm, of the Japanese series.
    case b5 = 13
  }

  /// The paper's size.
  public var paper: Paper
  /// Which way the paper lies.
  public var orientation: Orientation
  /// On how many pages side by side the sheet is made to fit; nil for as many as it takes.
  public var pagesWide: Int?
  /// On how many pages one below the other the sheet is made to fit; nil for as many as it takes.
  public var pagesTall: Int?
  /// The rows that every page repeats at its top.
  public var repeatedRows: ClosedRange<Int>?
  /// The columns that every page repeats at its left.
  public var repeatedColumns: ClosedRange<Int>?
  /// What is printed; nil for all that is there.
  public var printArea: CellRange?
  /// The space left at the edges.
  public var margins: PageMargins
  /// What stands above each page, in Excel's codes and at most 255 UTF-16 units.
  ///
  /// `&L`, `&C` and `&R` begin the parts at the left, in the middle and at the right; `&P` is the
  /// page's number, `&N` how many pages there are, `&&` an ampersand. Digits right behind a code
  /// count as a size of type: put a space before them.
  public var header: String?
  /// What stands below each page, in the same codes.
  public var footer: String?
  /// Whether the sheet stands in the middle between left and right.
  public var isCenteredHorizontally: Bool

  /// Makes a page set-up: A4, upright, as large as it is, where nothing else is given.
  ///
  /// - Parameters:
  ///   - paper: The paper's size.
  ///   - orientation: Which way the paper lies.
  ///   - pagesWide: On how many pages side by side the sheet is made to fit.
  ///   - pagesTall: On how many pages one below the other the sheet is made to fit.
  ///   - repeatedRows: The rows that every page repeats at its top.
  ///   - repeatedColumns: The columns that every page repeats at its left.
  ///   - printArea: What is printed.
  ///   - margins: The space left at the edges.
  ///   - header: What stands above each page.
  ///   - footer: What stands below each page.
  ///   - isCenteredHorizontally: Whether the sheet stands in the middle.
  public init(
    paper: Paper = .a4, orientation: Orientation = .portrait, pagesWide: Int? = nil,
    pagesTall: Int? = nil, repeatedRows: ClosedRange<Int>? = nil,
    repeatedColumns: ClosedRange<Int>? = nil, printArea: CellRange? = nil,
    margins: PageMargins = PageMargins(), header: String? = nil, footer: String? = nil,
    isCenteredHorizontally: Bool = false
  ) {
    self.paper = paper
    self.orientation = orientation
    self.pagesWide = pagesWide
    self.pagesTall = pagesTall
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
    self.printArea = printArea
    self.margins = margins
    self.header = header
    self.footer = footer
    self.isCenteredHorizontally = isCenteredHorizontally
  }

  /// Whether the sheet is made to fit a number of pages.
  var fitsToPages: Bool { pagesWide != nil || pagesTall != nil }
}
