import Forms
import Testing

@testable import Checks

@Suite struct UnitNameCheckTests {
  private let context = CheckContext(reportingUnitNames: ["宁夏某（集团）有限公司", "某研究院"])

  @Test func theUnitAndItsPartsPass() throws {
    let trial = try Trial("unit-name", on: .text)
    #expect(trial.says("宁夏某(集团)有限公司", in: context) == [])
    #expect(trial.says("宁夏某（集团）有限公司银川分公司", in: context) == [])
    #expect(trial.says("某研究院", in: context) == [])
    #expect(trial.says("宁夏另一有限公司", in: context) == ["error own"])
    #expect(trial.says("", in: context) == [])
  }

  /// Of a variant of the unit's name another rule tells, once for the file.
  @Test func aVariantOfTheNamePasses() throws {
    let trial = try Trial("unit-name", on: .text)
    #expect(trial.says("宁夏某有限责任公司", in: context) == [])
    #expect(trial.says("宁夏回族自治区某集团有限公司", in: context) == [])
  }

  @Test func theUnitsOwnNameCountsWhereNoOtherIsGiven() throws {
    let unit = Unit(code: "U1", name: "某公司", region: nil, series: nil)
    let trial = try Trial("unit-name", on: .text)
    #expect(trial.says("某公司", in: CheckContext(unit: unit)) == [])
    #expect(trial.says("别的公司", in: CheckContext(unit: unit)) == ["error own"])
  }

  @Test func whereNoUnitIsKnownNothingIsSaid() throws {
    #expect(try Trial("unit-name", on: .text).says("随便") == [])
  }
}
