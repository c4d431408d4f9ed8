package import Forms
import Foundation
import Sheets
package import TestSupport
import XLSX

extension RegionBatch {
  /// Writes the register and the returns, as units that fill our blanks send them.
  ///
  /// - Parameters:
  ///   - folder: Where `单位名册.csv` and the folder `报送` go.
  ///   - campaign: The campaign of 2020.
  /// - Returns: The folder of returns and the register.
  /// - Throws: What writing throws.
  package func write(
    to folder: TemporaryFolder, _ campaign: Campaign
  ) throws -> (returns: String, register: String) {
    let register = try folder.write(registerText, as: "单位名册.csv")
    for unit in units {
      try workbook(of: unit, campaign).write(to: folder.path("报送/" + unit.file))
    }
    return (folder.path + "/报送", register)
  }

  private func workbook(of unit: InventedUnit, _ campaign: Campaign) throws -> WorkbookWriter {
    let stamp = Stamp(
      purpose: .blank, campaign: campaign.id, version: campaign.version, unit: unit.code,
      region: unit.region, series: unit.series)
    let workbook = WorkbookWriter(
      options: WorkbookOptions(
        customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) },
        compression: .fast))
    for form in campaign.forms {
      let name = form.number == 1 ? unit.sheetName : form.label
      let sheet = try workbook.addSheet(name)
      try sheet.append([.string(form.label)])
      try sheet.append([.string(unit.series + form.titleTail)])
      try append(form.headerFields, of: unit, to: sheet)
      try FormHeader(form).write(to: sheet, style: .normal)
      for (index, row) in (unit.rows[form.number] ?? []).enumerated() {
        try sheet.append(
          form.columns.map { column in
            column.kind == .ordinal ? .integer(index + 1) : Self.content(row[column.id])
          })
      }
      try append(form.footerFields, of: unit, to: sheet)
    }
    return workbook
  }

  private func append(
    _ fields: [FormField], of unit: InventedUnit, to sheet: WorksheetWriter
  ) throws {
    guard !fields.isEmpty else { return }
    let texts = [
      "reporting_unit": unit.name, "report_date": "2020年7月3日", "filled_by": unit.filledBy,
      "reviewed_by": unit.reviewedBy,
    ]
    try sheet.append(
      fields.flatMap { [.string("\($0.label)：\(texts[$0.id] ?? "")"), .empty, .empty] })
  }

  private static func content(_ cell: InventedCell?) -> CellContent {
    switch cell {
    case .text("")?, nil: .empty
    case .text(let text)?: .string(text)
    case .number(let number)?: .integer(number)
    case .double(let number)?: .number(number)
    }
  }
}
