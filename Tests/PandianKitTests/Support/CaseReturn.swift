import Sheets
import TestSupport
import XLSX

@testable import Forms

/// The workbook that a case of a rule is about: a sound one, some things in it changed.
struct CaseReturn {
  /// A sheet with a form.
  struct Sheet {
    var form: Form
    var name: String
    var title: String
    /// The columns from left to right, by id.
    var order: [String]
    var headers: [String: String]
    var groups: [String: String] = [:]
    var rows: [[String: CellContent]] = []
    var total: [String: CellContent]?
    var fields: [String: String] = [:]
    /// Rows that are no records, by the number of the record before which they stand.
    var before: [Int: [String]] = [:]
    var hidden: Set<Int> = []
    /// Columns of which some records' cells are merged.
    var merged: [(column: String, records: ClosedRange<Int>)] = []
  }

  var sheets: [Sheet] = []
  /// What the unit calls itself in the return.
  var unitName: String
  /// The file, relative to the folder of returns.
  var file: String
  /// The version of the blank that it was made of; nil where it bears no stamp.
  var stamp: String?
  private let region: String?

  init(_ campaign: Campaign, unit: Unit, sound: DefinitionNode) throws {
    region = unit.region
    unitName = unit.name
    file = "\(unit.region ?? "")/\(unit.name).xlsx"
    stamp = campaign.version
    for form in campaign.forms {
      sheets.append(
        Sheet(
          form: form, name: form.label,
          title: (campaign.series.first?.name ?? "") + form.titleTail,
          order: form.columns.map(\.id),
          headers: Dictionary(uniqueKeysWithValues: form.columns.map { ($0.id, $0.header) })))
    }
    try apply(sound)
  }

  // MARK: Changing

  /// Changes what the keys of a mapping name: `1.2.name` is the name in the second record of form 1.
  mutating func apply(_ edits: DefinitionNode) throws {
    for (key, _, value) in try edits.pairs(as: "edits") {
      let path = key.split(separator: ".").map(String.init)
      switch path[0] {
      case "file": file = try value.text(key)
      case "called":
        let name = try value.text(key)
        rename(unitName, to: name)
      case "stamp":
        let version = try value.text(key)
        stamp = version == "none" ? nil : version
      case "second", "again", "silent", "received", "negative": continue
      default: try change(path, value)
      }
    }
  }

  private mutating func change(_ path: [String], _ value: DefinitionNode) throws {
    guard let number = Int(path[0]),
      let index = sheets.firstIndex(where: { $0.form.number == number })
    else { throw CaseFault("no sheet \(path)") }
    guard path.count > 1 else {
      sheets.remove(at: index)
      return
    }
    let rest = path.dropFirst(2).joined(separator: ".")
    switch path[1] {
    case "title": sheets[index].title = try value.text("title")
    case "sheet": sheets[index].name = try value.text("sheet")
    case "columns": sheets[index].order = try value.texts("columns")
    case "header": sheets[index].headers[rest] = try value.text(rest)
    case "group": sheets[index].groups[rest] = try value.text(rest)
    case "field": sheets[index].fields[rest] = try value.text(rest)
    case "before": sheets[index].before[try row(rest)] = try value.texts(rest)
    case "hide": sheets[index].hidden.insert(try row(rest))
    case "merge":
      let ends = try value.texts(rest).compactMap(Int.init)
      guard ends.count == 2 else { throw CaseFault("merge takes two records") }
      sheets[index].merged.append((rest, ends[0]...ends[1]))
    case "total": sheets[index].total = try cells(value, in: sheets[index].form)
    case "rows":
      sheets[index].rows = try value.items("rows").map { try cells($0, in: sheets[index].form) }
    default: try changeRecord(try row(path[1]), rest, value, at: index)
    }
  }

  private mutating func changeRecord(
    _ record: Int, _ column: String, _ value: DefinitionNode, at index: Int
  ) throws {
    let form = sheets[index].form
    if column.isEmpty {
      if case .scalar("none") = value.content {
        sheets[index].rows.remove(at: record - 1)
        return
      }
      var cells = try cells(value, in: form)
      if case .string(let like)? = cells.removeValue(forKey: "like"), let like = Int(like) {
        cells.merge(sheets[index].rows[like - 1]) { own, _ in own }
      }
      sheets[index].rows.append(cells)
      guard sheets[index].rows.count == record else { throw CaseFault("record \(record)") }
      return
    }
    guard form.index(of: column) != nil else { throw CaseFault("no column \(column)") }
    guard sheets[index].rows.indices.contains(record - 1) else {
      throw CaseFault("no record \(record)")
    }
    sheets[index].rows[record - 1][column] = try content(value, column, form)
  }

  private func row(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw CaseFault("“\(text)” is no record") }
    return number
  }

  private func cells(_ node: DefinitionNode, in form: Form) throws -> [String: CellContent] {
    var cells: [String: CellContent] = [:]
    for (id, _, value) in try node.pairs(as: "row") {
      guard id == "like" || form.index(of: id) != nil else { throw CaseFault("no column \(id)") }
      cells[id] = try content(value, id, form)
    }
    return cells
  }

  /// What a cell holds: text, in columns of counts a number; `{ number: … }` and its like otherwise.
  private func content(
    _ node: DefinitionNode, _ column: String, _ form: Form
  ) throws -> CellContent {
    guard case .mapping(let pairs) = node.content, let pair = pairs.first else {
      let text = try node.text(column)
      let isCount = form.columns.contains { $0.id == column && $0.kind == .count }
      if isCount, let number = Int(text) { return .integer(number) }
      return text.isEmpty ? .empty : .string(text)
    }
    let text = try pair.value.text(pair.key)
    switch pair.key {
    case "text": return .string(text)
    case "number": return .digits(text)
    case "error": return .error(text)
    case "formula": return .formula(text, cached: .number(1))
    default: throw CaseFault("“\(pair.key)” is no kind of cell")
    }
  }

  // MARK: Another unit

  private mutating func rename(_ old: String, to new: String) {
    for index in sheets.indices {
      for row in sheets[index].rows.indices {
        sheets[index].rows[row] = sheets[index].rows[row].mapValues { $0.replacing(old, new) }
      }
      sheets[index].fields = sheets[index].fields.mapValues { $0 == old ? new : $0 }
    }
    unitName = new
  }

  /// Makes it the return of another unit, with people of its own.
  mutating func become(_ unit: Unit) {
    rename(unitName, to: unit.name)
    if let old = region, let new = unit.region {
      for index in sheets.indices {
        for row in sheets[index].rows.indices {
          sheets[index].rows[row] = sheets[index].rows[row].mapValues { $0.replacing(old, new) }
        }
      }
    }
    file = "\(unit.region ?? "")/\(unit.name).xlsx"
    for index in sheets.indices {
      let columns = sheets[index].form.columns
      for row in sheets[index].rows.indices {
        for column in columns {
          guard case .string(let text)? = sheets[index].rows[row][column.id] else { continue }
          let other =
            switch column.kind {
            case .name: "华" + text.dropFirst()
            case .residentID: Self.another(text)
            default: text
            }
          sheets[index].rows[row][column.id] = .string(other)
        }
      }
    }
  }

  /// The number of somebody else of the same sex and day of birth, who does not exist either.
  private static func another(_ number: String) -> String {
    guard let sequence = Int(number.dropFirst(14).prefix(3)) else { return number }
    return TestID.make(
      String(number.prefix(6)), born: String(number.dropFirst(6).prefix(8)),
      sequence: sequence + 30)
  }
}

/// What is wrong with a case.
struct CaseFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension CellContent {
  fileprivate func replacing(_ old: String, _ new: String) -> CellContent {
    self == .string(old) ? .string(new) : self
  }
}
