import Foundation
import Testing
import TestSupport
import XLSX

@testable import Sheets

struct StampTests {
  private func written(_ properties: [(name: String, value: String)]) throws -> Stamp? {
    let options = WorkbookOptions(
      customProperties: properties.map { CustomProperty(name: $0.name, value: $0.value) })
    let bytes = try WorkbookWriter.draft([SheetDraft("甲", [["甲"]])], options: options).bytes()
    return Stamp(try WorkbookReader(bytes: bytes).properties())
  }

  @Test("A stamp comes back as it was written")
  func roundTrip() throws {
    let whole = Stamp(
      purpose: .blank, campaign: "talent-inventory-2020", version: "2020.1", unit: "U<1>&\"2\"",
      region: "银川", series: "机械工程")
    let bare = Stamp(purpose: .consolidated, campaign: "x", version: "1")
    #expect(try written(whole.properties) == whole)
    #expect(try written(bare.properties) == bare)
  }

  @Test(
    "What is no stamp of ours is none",
    arguments: [
      [], [("KSOProductBuildVer", "2052-11.1.0")], [("pandian.purpose", "blank")],
      [("pandian.campaign", "x")], [("pandian.purpose", "bomb"), ("pandian.campaign", "x")],
      [("pandian.purpose", "blank"), ("pandian.campaign", "")],
    ] as [[(String, String)]])
  func foreign(_ properties: [(String, String)]) throws {
    #expect(try written(properties.map { (name: $0.0, value: $0.1) }) == nil)
  }
}
