import Forms
import Testing

@testable import Sheets

struct RegisterTests {
  private let register = Register([
    Unit(code: "1", name: "甲公司", region: nil, series: nil),
    Unit(code: "2", name: "甲公司（银川）分公司", region: nil, series: nil),
    Unit(code: "2", name: "乙公司", region: nil, series: nil),
  ])

  @Test("A unit is found by its name, however its brackets and spaces are written")
  func named() {
    #expect(register.unit(named: "甲公司(银川) 分公司")?.name == "甲公司（银川）分公司")
    #expect(register.unit(named: "甲")?.code == nil)
    #expect(register.unit(named: "") == nil)
  }

  @Test("Of names within a text the longest wins")
  func within() {
    #expect(register.unit(within: "甲公司（银川）分公司20200706")?.code == "2")
    #expect(register.unit(within: "附件-甲公司-终稿")?.name == "甲公司")
    #expect(register.unit(within: "丙公司") == nil)
  }

  @Test("Of two units with one code the first keeps it")
  func doubledCode() {
    #expect(register.unit(code: "2")?.name == "甲公司（银川）分公司")
    #expect(register.units.count == 3)
  }
}
