/// What a sheet is like as a whole.
public struct SheetOptions: Hashable, Sendable {
  /// Whether its tab can be seen.
  public var visibility: SheetVisibility
  /// The colour of its tab; nil for none.
  public var tabColor: RGBColor?
  /// How large it is shown, in per cent from 10 to 400.
  public var zoom: Int
  /// Whether the lines between cells are shown on the screen.
  public var showsGridLines: Bool
  /// The height of a row that was given none, in points; nil for the reader's own.
  public var defaultRowHeight: Double?
  /// How it is printed; nil for the reader's own way.
  public var pageSetup: PageSetup?

  /// Makes options; what is not given is as in a new workbook.
  ///
  /// - Parameters:
  ///   - visibility: Whether the tab can be seen.
  ///   - tabColor: The colour of the tab.
  ///   - zoom: How large the sheet is shown, in per cent from 10 to 400.
  ///   - showsGridLines: Whether the lines between cells are shown on the screen.
  ///   - defaultRowHeight: The height of a row that was given none, in points.
  ///   - pageSetup: How the sheet is printed.
  public init(
    visibility: SheetVisibility = .visible, tabColor: RGBColor? = nil, zoom: Int = 100,
    showsGridLines: Bool = true, defaultRowHeight: Double? = nil, pageSetup: PageSetup? = nil
  ) {
    self.visibility = visibility
    self.tabColor = tabColor
    self.zoom = zoom
    self.showsGridLines = showsGridLines
    self.defaultRowHeight = defaultRowHeight
    self.pageSetup = pageSetup
  }
}
