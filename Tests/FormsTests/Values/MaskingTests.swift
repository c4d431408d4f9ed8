import Testing

@testable import Forms

@Suite struct MaskingTests {
  @Test(
    "Names keep their surname",
    arguments: [
      ("张三", "张*"), ("张三丰", "张**"), ("欧阳修", "欧阳*"), ("欧阳娜娜", "欧阳**"),
      ("欧阳", "欧*"), ("李", "李*"), ("", ""), ("买买提·吐尔逊", "买***"), ("12345", "****"),
    ])
  func name(name: String, masked: String) {
    #expect(Masking.name(name) == masked)
  }

  @Test(
    "Runs of fifteen digits are masked however they are written",
    arguments: [
      ("号码640104199206309574有误", "号码640104********9574有误"),
      ("64010419920630957X", "640104********957X"),
      ("64010419920630957×", "640104********957X"),
      ("640102800101959", "640102*****1959"),
      ("６４０１０４１９９２０６３０９５７４", "640104********9574"),
      ("640104 19920630 9574", "640104********9574"),
      ("640104-19920630-9574", "640104********9574"),
      ("64010\u{200B}4199206309574", "640104********9574"),
      ("6.40102198001011E+17", "640102*****1011E+17"),
      ("12345678901234", "12345678901234"),
      ("2020.06.30", "2020.06.30"),
      ("第3行，共1000行", "第3行，共1000行"),
      ("", ""),
    ])
  func text(text: String, masked: String) {
    #expect(Masking.text(text) == masked)
  }

  @Test func shortNumbersShowLittle() {
    #expect(Masking.identity("H12345678") == "H*******8")
    #expect(Masking.identity("1") == "*")
    #expect(Masking.identity("") == "")
  }

  @Test func maskingTwiceIsMaskingOnce() {
    let once = Masking.text("a640104199206309574b")
    #expect(Masking.text(once) == once)
  }

  @Test(
    "For many eyes a number keeps four digits at either end",
    arguments: [
      ("640104198503129013", "6401**********9013"), ("640104850312901", "6401*******2901"),
      ("64010419850312901X", "6401**********901X"), ("H12345678", "H*******8"), ("", ""),
      ("640104********9013", "6401**********9013"), ("1234", "****"),
    ])
  func publicIdentity(_ number: String, _ masked: String) {
    #expect(Masking.publicIdentity(number) == masked)
  }
}
