/// The program that saved a workbook, as far as the file gives it away.
public struct WorkbookMaker: Sendable, Hashable {
  /// What the program is called: `Microsoft Excel`, `WPS`, `LibreOffice`, `Google Sheets`,
  /// `openpyxl`; for one that is not known here, what it calls itself.
  public internal(set) var name: String
  /// Its version as the file has it, where the file has one.
  public internal(set) var version: String?
}

extension WorkbookMaker: CustomStringConvertible {
  /// The name with the version behind it.
  public var description: String { version.map { "\(name) \($0)" } ?? name }
}

extension WorkbookMaker {
  /// Programs by how they begin to call themselves, in small letters.
  private static let programs: [(beginning: String, name: String)] = [
    ("microsoft excel compatible / openpyxl", "openpyxl"), ("openpyxl", "openpyxl"),
    ("microsoft excel online", "Microsoft Excel Online"), ("microsoft access", "Microsoft Access"),
    ("microsoft", "Microsoft Excel"), ("excel android", "Microsoft Excel"), ("wps", "WPS"),
    ("kingsoft", "WPS"), ("libreoffice", "LibreOffice"), ("openoffice", "OpenOffice"),
    ("onlyoffice", "ONLYOFFICE"), ("apache poi", "Apache POI"), ("npoi", "NPOI"),
    ("sheetjs", "SheetJS"), ("go excelize", "excelize"), ("gnumeric", "Gnumeric"),
    ("aspose", "Aspose.Cells"), ("epplus", "EPPlus"), ("closedxml", "ClosedXML"),
    ("power bi", "Power BI"), ("numbers", "Apple Numbers"), ("apple numbers", "Apple Numbers"),
    ("tencent", "Tencent Docs"),
  ]

  /// Libraries that call themselves Excel, and give themselves away as the author.
  private static let authors = [
    "openpyxl": "openpyxl", "xlsxwriter": "XlsxWriter", "excelize": "excelize",
    "xuri": "excelize", "phpspreadsheet": "PhpSpreadsheet", "exceljs": "ExcelJS",
    "apache poi": "Apache POI", "axlsx": "axlsx", "unknown creator": "PhpSpreadsheet",
  ]

  /// Tells the program from what a workbook says of itself; nil where that is nothing.
  ///
  /// The one that saved it last is meant: what libraries leave behind does not count once an
  /// office program has put its own mark there.
  ///
  /// - Parameters:
  ///   - properties: Its properties.
  ///   - appName: What its part says wrote it: `xl`, `Calc` (ISO 29500-1, 18.2.13).
  ///   - isGoogle: Whether it is as bare as Google leaves workbooks.
  init?(_ properties: DocumentProperties, appName: String?, isGoogle: Bool) {
    let application = (properties.application ?? "").lowercased()
    let author = Self.authors[properties.creator?.lowercased() ?? ""]
    let posesAsExcel = application.isEmpty || application.hasPrefix("microsoft excel")
    if let build = properties.custom["KSOProductBuildVer"] {
      // The language of the program stands before the hyphen: 2052-12.1.0.18276.
      self.init(name: "WPS", version: build.split(separator: "-").last.map(String.init))
    } else if let author, posesAsExcel, appName != "xl" || author == "XlsxWriter" {
      self.init(name: author, version: nil)
    } else if let program = Self.programs.first(where: { application.hasPrefix($0.beginning) }) {
      self.init(name: program.name, version: Self.version(of: program.name, in: properties))
    } else if let given = properties.application, !given.isEmpty {
      self.init(name: given, version: properties.appVersion)
    } else if let appName, appName != "xl" {
      self.init(name: appName == "Calc" ? "LibreOffice" : appName, version: nil)
    } else if appName == "xl" {
      self.init(name: "Microsoft Excel", version: properties.appVersion)
    } else if isGoogle {
      self.init(name: "Google Sheets", version: nil)
    } else {
      return nil
    }
  }

  /// The version, from behind the name's slash or space, or from a property of its own.
  private static func version(of name: String, in properties: DocumentProperties) -> String? {
    let given = properties.application ?? ""
    switch name {
    case "LibreOffice", "OpenOffice", "ONLYOFFICE":
      // LibreOffice/7.6.4.1$Windows_X86_64 LibreOffice_project/e19e193f…
      let tail = given.split(separator: "/").dropFirst().first
      return tail?.split(separator: "$").first.map(String.init)
    case "openpyxl":
      return given.split(separator: " ").last.flatMap { $0.contains(".") ? String($0) : nil }
    default: return properties.appVersion
    }
  }
}
