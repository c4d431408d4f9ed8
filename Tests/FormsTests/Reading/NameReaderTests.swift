import Testing

@testable import Forms

@Suite struct NameReaderTests {
  @Test(
    "Padding and dots",
    arguments: [
      ("张三", "张三", false), ("张 三", "张三", true), ("张\u{3000}三", "张三", true),
      ("欧阳 娜 娜", "欧阳娜娜", true), ("买买提·吐尔逊", "买买提·吐尔逊", false),
      ("买买提•吐尔逊", "买买提·吐尔逊", true), ("买买提．吐尔逊", "买买提·吐尔逊", true),
      ("买买提.吐尔逊", "买买提·吐尔逊", true), ("John Smith", "John Smith", false),
      ("J. Smith", "J. Smith", false), ("张\n三", "张三", false),
    ])
  func name(text: String, name: String, isRespelled: Bool) {
    let reading = Reader.read(text, as: .name)
    #expect(reading.value == .text(name))
    #expect(reading.adjustments.contains(.nameRespelled) == isRespelled)
  }
}
