import XLSX

/// Reads all that a program can ask of a workbook.
enum WholeReading {
  /// Reads a file to its end.
  ///
  /// - Parameter bytes: The file.
  static func read(_ bytes: [UInt8]) {
    _ = FileKind.detect(bytes: bytes)
    do {
      let workbook = try WorkbookReader(bytes: bytes)
      for name in workbook.definedNames { touch(name.formula) }
      _ = (workbook.hasMacros, workbook.hasExternalLinks)
      _ = try? workbook.hasEmbeddedObjects()
      if let properties = try? workbook.properties() {
        for (name, value) in properties.custom { touch(name + value) }
      }
      for sheet in workbook.sheets {
        touch(sheet.name)
        let features = try? workbook.forEachRow(of: sheet) { row in
          read(row)
          return .next
        }
        for range in features?.mergedRanges ?? [] { touch(range.description) }
        readBesides(sheet, of: workbook)
      }
    } catch {
      touch("\(error)")
    }
  }

  /// Reads what stands beside the values; each may fail by itself.
  private static func readBesides(_ sheet: WorksheetEntry, of workbook: WorkbookReader) {
    var pictures: [CellPicture] = []
    let features = try? workbook.forEachRow(of: sheet, collecting: .all) { row in
      for cell in row.cells {
        touch(cell.formula?.text ?? "")
        if let picture = cell.picture { pictures.append(picture) }
      }
      return .next
    }
    for link in features?.hyperlinks ?? [] { touch("\(link)") }
    for validation in features?.validations ?? [] { touch("\(validation)") }
    for comment in (try? workbook.comments(of: sheet)) ?? [] {
      touch(comment.author + comment.text)
    }
    for table in (try? workbook.tables(of: sheet)) ?? [] { touch(table.name) }
    for picture in (try? workbook.pictures(of: sheet)) ?? [] {
      _ = try? workbook.bytes(of: picture)
    }
    for picture in pictures.prefix(3) { _ = try? workbook.picture(picture) }
    _ = workbook.printAreas(of: sheet)
    _ = try? workbook.maker()
  }

  /// Asks everything of every cell of a row, and holds a row to what it promises.
  ///
  /// - Parameter row: The row.
  static func read(_ row: Row) {
    var latest = 0
    for cell in row.cells {
      guard cell.column > latest else { fatalError("columns are out of order") }
      latest = cell.column
      guard row[column: cell.column]?.reference == cell.reference else {
        fatalError("a cell is not where it says it is")
      }
      _ = (cell.kind, cell.isFormula, cell.isBlank, cell.isFormattedAsText, cell.fault)
      touch(cell.rawText)
      touch(cell.numberFormat ?? "")
      switch cell.value {
      case .date(let date): touch("\(date)")
      case .number(let number):
        guard number.isFinite else { fatalError("a number without end") }
      case .string(let text), .error(let text): touch(text)
      case .boolean: continue
      }
    }
    guard (1...CellReference.maximumRow).contains(row.number),
      latest <= CellReference.maximumColumn
    else { fatalError("a row off the sheet") }
  }

  /// Looks at every byte, so that a bad one is met.
  private static func touch(_ text: String) {
    var sum = 0
    for byte in text.utf8 { sum &+= Int(byte) }
    guard sum >= 0 else { fatalError("no such text") }
  }
}
