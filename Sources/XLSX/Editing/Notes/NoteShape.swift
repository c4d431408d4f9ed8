/// The box in which a note is shown, in the drawing language that Excel still has for them (VML;
/// ISO 29500-4, 19).
struct NoteShape {
  /// The least and most lines that a box makes room for.
  private static let lines = 3...24
  private static let lineHeight = 17
  private static let width = 300

  let cell: CellReference
  let text: String

  /// The type that the shapes of notes refer to.
  static let type = """
    <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
    path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
    <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
    """

  private static let namespaces =
    " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""

  /// The type for a drawing that has it not, and perhaps other prefixes.
  static let declaredType = type.replacing(
    "<v:shapetype ", with: "<v:shapetype\(namespaces) ")

  /// A drawing with nothing in it but that type.
  static func emptyDrawing(block: Int) -> String {
    """
    <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
    <o:idmap v:ext="edit" data="\(block)"/></o:shapelayout>\(type)</xml>
    """
  }

  /// The shape's markup.
  ///
  /// - Parameters:
  ///   - number: The number in the shape's id.
  ///   - geometry: The sizes of the sheet's rows and columns.
  ///   - declares: Whether it must declare its namespaces itself.
  /// - Returns: The markup.
  func markup(number: Int, _ geometry: WorksheetGeometry, declares: Bool) -> String {
    let namespaces = declares ? Self.namespaces : ""
    return """
      <v:shape\(namespaces) id="_x0000_s\(number)" type="#_x0000_t202" \
      style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:225pt;\
      height:\(height * 3 / 4)pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" \
      o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
      <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto;\
      mso-fit-shape-to-text:t"><div style="text-align:left"></div></v:textbox>\
      <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(anchor(geometry))</x:Anchor><x:AutoFill>False</x:AutoFill>\
      <x:Row>\(cell.row - 1)</x:Row><x:Column>\(cell.column - 1)</x:Column></x:ClientData></v:shape>
      """
  }

  private var height: Int {
    // A Chinese character of 9 points is 12 pixels wide, a Latin one half of that.
    let perLine = (Self.width - 16) / 6
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      let units = $1.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
      return $0 + max(1, (units + perLine - 1) / perLine)
    }
    return min(max(count, Self.lines.lowerBound), Self.lines.upperBound) * Self.lineHeight + 8
  }

  /// Where the box stands: to the right of the cell, from a little above it, as many columns wide
  /// and rows high as its text takes; at the right edge of the sheet to the left of that.
  func anchor(_ geometry: WorksheetGeometry) -> String {
    let last = CellReference.maximumColumn
    // Columns and rows are counted from 0 here.
    let left = min(cell.column, last - 8)
    let top = min(max(cell.row - 2, 0), CellReference.maximumRow - 40)
    let (right, rightOffset) = Self.end(from: left, 15 + Self.width, most: last - 1) {
      geometry.width(ofColumn: $0 + 1)
    }
    let (bottom, bottomOffset) = Self.end(
      from: top, 4 + height, most: CellReference.maximumRow - 1
    ) { geometry.height(ofRow: $0 + 1) }
    return "\(left), 15, \(top), 4, \(right), \(rightOffset), \(bottom), \(bottomOffset)"
  }

  private static func end(
    from start: Int, _ length: Int, most: Int, _ size: (Int) -> Int
  ) -> (place: Int, offset: Int) {
    var place = start
    var rest = length
    // Hidden rows and columns have no size: a hundred of them are enough.
    while place < min(most, start + 100), rest > size(place) {
      rest -= size(place)
      place += 1
    }
    return (place, min(rest, size(place)))
  }
}
