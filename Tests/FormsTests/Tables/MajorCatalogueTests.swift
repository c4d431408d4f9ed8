import Forms
import Templates
import Testing

struct MajorCatalogueTests {
  let majors: MajorCatalogue

  init() throws {
    majors = try Campaign.load("talent-inventory-2020", from: .embedded).tables.majors
  }

  @Test(arguments: ["080217T", "080217", "080217t", "080217TK"])
  func findsByDigitsWhateverTheSuffix(code: String) throws {
    let major = try #require(majors.entry(digits: code))
    #expect(major.code == "080217T")
    #expect(major.name == "增材制造工程")
    #expect(major.className == "机械类")
    #expect(major.categoryName == "工学")
  }

  @Test(arguments: ["区块链工程", " 区块链 工程"])
  func findsByName(name: String) {
    #expect(majors.entries(named: name).map(\.code) == ["080917T"])
  }

  @Test(arguments: ["", "999999", "0802", "T", "区块链"])
  func findsNothingElse(text: String) {
    #expect(majors.entry(digits: text) == nil)
    #expect(majors.entries(named: text).isEmpty)
  }

  @Test func holdsTheWholeCatalogue() {
    #expect(majors.majors.count == 883)
    #expect(majors.majors.allSatisfy { !$0.className.isEmpty && !$0.categoryName.isEmpty })
  }
}
