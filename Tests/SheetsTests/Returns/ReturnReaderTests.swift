import Checks
import Foundation
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

struct ReturnReaderTests {
  @Test("A file that is not there is a finding, no trap")
  func missing() throws {
    let read = try Notice.reader().read(path: "/nowhere/甲.xlsx", as: "甲.xlsx")
    #expect(!read.isReadable)
    #expect(read.findings.count == 1)
    #expect(read.findings.first?.severity == .error)
  }

  @Test("The stamp of the blank comes with the return")
  func stamp() throws {
    let stamp = Stamp(purpose: .blank, campaign: "talent-inventory-2020", version: "1", unit: "U1")
    let options = WorkbookOptions(
      customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) })
    let read = try Notice.read([SheetDraft("甲", [["甲"]])], options: options)
    #expect(read.stamp == stamp)
  }

  @Test("What the reader is given is what the findings call it")
  func name() throws {
    let read = try Notice.read([["XX工程领军人才推荐表"]] + (try Notice.header(3)), as: "银川/甲.xlsx")
    #expect(read.file == "银川/甲.xlsx")
    #expect(read.findings.map(\.file) == ["银川/甲.xlsx", "银川/甲.xlsx"])
    #expect(read.findings.map(\.sheet) == [nil, "Sheet1"])
  }

  @Test("Every record of the fixtures keeps the place of each of its entries")
  func places() throws {
    let reader = try Notice.reader()
    var records = 0
    for file in Batch.files(in: Batch.fixtures.returns) {
      let read = reader.read(path: Batch.fixtures.returns + "/" + file, as: file)
      for form in read.forms {
        for record in form.records {
          records += 1
          #expect(record.row > form.headerRow, "\(file) \(form.sheet)")
          #expect(record.entries.count == form.positions.count)
          for (entry, position) in zip(record.entries, form.positions) {
            #expect(
              entry.place == position.map { CellPlace(row: record.row, column: $0) },
              "\(file) \(form.sheet) row \(record.row)")
          }
        }
      }
    }
    #expect(records > 200)
  }
}
