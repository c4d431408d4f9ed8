import Testing

@testable import Consolidation

struct MaskedNumbersTests {
  @Test(
    "A masked number loses its county too",
    arguments: [
      ("640104********9013", "6401**********9013"),
      ("号码640104********901X。", "号码6401**********901X。"),
      ("640104*****9013", "6401*******9013"), ("６４０１０４********９０１３", "６４０１**********９０１３"),
      ("张*", "张*"), ("12*****", "12*****"), ("", ""), ("6401**********9013", "6401**********9013"),
    ])
  func narrowed(_ text: String, _ shown: String) {
    #expect(MaskedNumbers.narrowed(text) == shown)
  }
}
