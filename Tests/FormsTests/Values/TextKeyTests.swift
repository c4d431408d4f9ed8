import Testing

@testable import Forms

@Suite struct TextKeyTests {
  @Test(
    "Two ways of writing the same thing have one key",
    arguments: [
      ("地 区\n（市县）", "地区(市县)"), ("ＭＢＡ", "mba"), ("高中（职高、技校）", "高中职高技校"),
      ("Ph.D", "PHD"), ("未来3-5年", "未来３—５年"), ("“填报人”：", "填报人"), ("Ｃ＋＋", "c++"),
      ("张\u{200B}三", "张三"), ("张\u{3000}三", "张 三"),
    ])
  func sameKey(left: String, right: String) {
    #expect(TextKey.fold(left) == TextKey.fold(right))
  }

  @Test(
    "What is written otherwise has another", arguments: [("学士", "硕士"), ("C", "C+"), ("１", "2")])
  func otherKey(left: String, right: String) {
    #expect(TextKey.fold(left) != TextKey.fold(right))
  }

  @Test func textsOfPunctuationAreTheirOwnKeys() {
    #expect(TextKey.fold("—") == "—")
    #expect(TextKey.fold(" / ") == "/")
    #expect(TextKey.fold("") == "")
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for text in ["高中（职高、技校）", "Ph.D", "—", "Ｘ×Х", "👩‍👩‍👧", "é"] {
      #expect(TextKey.fold(TextKey.fold(text)) == TextKey.fold(text), "\(text)")
    }
  }
}
