import Forms
import Testing

struct UnitNameKeyTests {
  @Test(
    "Two ways of writing one unit's name are equal",
    arguments: [
      ("银川云杉机床有限公司", "银川云杉机床有限责任公司"), ("银川云杉机床有限公司", "银川市云杉机床（集团）有限公司"),
      ("宁夏白杨农机制造有限公司", "宁夏回族自治区白杨农机制造股份有限公司"), ("石嘴山北岭电力器材有限公司", "石嘴山市 北岭电力器材 有限公司"),
    ])
  func equal(_ one: String, _ other: String) {
    #expect(UnitNameKey.variant(one) == UnitNameKey.variant(other))
  }

  @Test(
    "Others are not",
    arguments: [("银川云杉机床有限公司", "银川云松机床有限公司"), ("甲公司", "乙公司"), ("都市建设公司", "都建设公司")])
  func different(_ one: String, _ other: String) {
    #expect(UnitNameKey.variant(one) != UnitNameKey.variant(other))
  }
}
