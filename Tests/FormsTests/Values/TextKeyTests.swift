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

  @Test(
    "A quick look never says no where the key says yes",
    arguments: ["填报人：甲", "　（填）报人", "*填报人", "填 报", "１填", "1填", "甲填", "", "  ", "\u{200B}填", "\n填"])
  func quickLook(_ text: String) {
    let wanted: [Unicode.Scalar] = ["填", "审"]
    let key = TextKey.fold(text).unicodeScalars
    if key.contains(where: wanted.contains) { #expect(TextKey.mayHold(text, oneOf: wanted)) }
    if let first = key.first, wanted.contains(first) {
      #expect(TextKey.mayBegin(text, withOneOf: wanted))
    }
  }

  @Test("A quick look tells of ordinary text that it does not")
  func quickNo() {
    #expect(!TextKey.mayHold("张三", oneOf: ["计", "数"]))
    #expect(!TextKey.mayBegin("张三填", withOneOf: ["填"]))
    #expect(!TextKey.mayBegin(" 12.5", withOneOf: ["填"]))
    #expect(TextKey.mayHold("张三", oneOf: ["x"]), "what letters become takes a longer look")
  }
}
