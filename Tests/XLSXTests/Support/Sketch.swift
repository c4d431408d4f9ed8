import XLSX

/// A small workbook put together by hand, each part as odd as a test wants it.
struct Sketch {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The parts by their names; taking one away leaves its mention elsewhere.
  var parts: [String: [UInt8]] = [:]

  /// A workbook of one worksheet.
  ///
  /// - Parameters:
  ///   - rows: What stands within `sheetData`.
  ///   - strings: What stands within `sst`.
  ///   - styles: What stands within `styleSheet`.
  init(rows: String = "", strings: String = "", styles: String = "") {
    self["[Content_Types].xml"] = Self.contentTypes("sheet.main")
    self["_rels/.rels"] = Self.relationships([("officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook("<sheet name=\"甲\" sheetId=\"1\" r:id=\"rId1\"/>")
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
      ("styles", "styles.xml"),
    ])
    self["xl/worksheets/sheet1.xml"] = Self.worksheet("<sheetData>\(rows)</sheetData>")
    self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"
    self["xl/styles.xml"] = "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"
  }

  subscript(part: String) -> String? {
    get { parts[part].map { String(decoding: $0, as: UTF8.self) } }
    set { parts[part] = newValue.map { Array($0.utf8) } }
  }

  static func contentTypes(_ kind: String, of part: String = "/xl/workbook.xml") -> String {
    let prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let type = kind.hasPrefix("application") ? kind : "\(prefix)\(kind)+xml"
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="\(part)" ContentType="\(type)"/></Types>
      """
  }

  static func relationships(_ links: [(kind: String, target: String)]) -> String {
    let items = links.enumerated().map { index, link in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(references)/\(link.kind)\""
        + " Target=\"\(link.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(items.joined())</Relationships>"
  }

  static func workbook(_ sheets: String, before: String = "", after: String = "") -> String {
    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(references)\">\(before)"
      + "<sheets>\(sheets)</sheets>\(after)</workbook>"
  }

  static func worksheet(_ inner: String) -> String {
    "<worksheet xmlns=\"\(main)\">\(inner)</worksheet>"
  }

  /// The archive.
  var bytes: [UInt8] {
    var zip = StoredZip()
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, bytes) }
    return zip.bytes
  }

  /// The workbook, opened.
  func open(_ limits: ReadingLimits = .standard) throws(WorkbookError) -> WorkbookReader {
    try WorkbookReader(bytes: bytes, limits: limits)
  }

  /// The cells of all worksheets, a line each: `B7 string 王伟`.
  func cells(
    _ limits: ReadingLimits = .standard, collecting selection: WorksheetFeatures.Selection = []
  ) throws -> [String] {
    let workbook = try open(limits)
    var lines: [String] = []
    for sheet in workbook.sheets {
      try workbook.forEachRow(of: sheet, collecting: selection) { row in
        lines += row.cells.map { "\($0.reference) \($0.kind) \($0.value.shown)" }
        return .next
      }
    }
    return lines
  }
}

extension CellValue {
  /// The value as text, to be compared with: numbers as Swift prints them.
  var shown: String {
    switch self {
    case .string(let text), .error(let text): text
    case .number(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    case .date(let date): "\(date)"
    }
  }
}
