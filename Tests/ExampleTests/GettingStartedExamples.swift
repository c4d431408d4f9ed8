import Testing
import XLSX

/// What `GettingStarted.md` and the README show.
struct GettingStartedExamples {
  @Test func reading() throws {
    let people = try People()
    try read(people.path)
    try everySheet(people.path)
    try byHeader(people.path)
    try values(people.path)
    failure(people.path + ".not")
  }

  func read(_ path: String) throws {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    while let row = try rows.next() {
      print(row["A"]?.string ?? "", row["B"]?.number ?? 0)
    }
  }

  func everySheet(_ path: String) throws {
    let workbook = try WorkbookReader(path: path)
    for sheet in workbook.sheets where sheet.visibility == .visible {
      try workbook.forEachRow(of: sheet) { row in
        print(sheet.name, row.number, row[column: 1]?.text ?? "")
        return .next
      }
    }
  }

  func byHeader(_ path: String) throws {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    guard let first = try rows.next() else { return }
    let header = HeaderRow(first)
    let height = try header.column(of: "Height")
    while let row = try rows.next() {
      print(row["Name", in: header]?.text ?? "", row[column: height]?.number ?? 0)
    }
  }

  func values(_ path: String) throws {
    let workbook = try WorkbookReader(path: path)
    let rows = try workbook.rows(of: workbook.sheet(named: "People"))
    guard let row = try rows.next(), let cell = row["A"] else { return }

    switch cell.value {
    case .string(let text): print("text:", text)
    case .number(let number): print("a number:", number)
    case .boolean(let truth): print("a truth value:", truth)
    case .error(let code): print("an error such as #N/A:", code)
    case .date(let date): print("a day, a moment, a time:", date)
    }
    print(cell.reference, cell.rawText, cell.isFormula, cell.numberFormat ?? "General")
  }

  func failure(_ path: String) {
    do {
      let workbook = try WorkbookReader(path: path)
      print(workbook.sheets.map(\.name))
    } catch {
      switch error.code {
      case .notFound: print("there is no such file")
      case .notWorkbook: print("not a workbook, but:", error.kind ?? .other)
      case .encrypted: print("it wants a password")
      default: print(error)
      }
    }
  }
}
