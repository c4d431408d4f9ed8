import Testing

@testable import Forms

@Suite struct EntryReaderTests {
  private static let kinds: [ColumnKind] = [
    .ordinal, .text, .name, .residentID, .date, .count, .code(list: "education"),
    .title(list: "titles"), .code(list: "unknown"),
  ]

  @Test("Nothing but spaces is blank", arguments: kinds)
  func blank(kind: ColumnKind) {
    #expect(Reader.read(.empty, as: kind) == .blank)
    #expect(Reader.read("", as: kind) == .blank)
    #expect(Reader.read(" \u{3000}\u{200B}\n", as: kind) == .blank)
  }

  @Test("Error values are unreadable, also as text", arguments: kinds)
  func errorValue(kind: ColumnKind) {
    #expect(Reader.read(.error("#REF!"), as: kind) == .unreadable(.errorValue("#REF!")))
    for text in ["#N/A", "#REF!", "#####", " #n/a "] {
      guard case .unreadable(.errorValue) = Reader.read(text, as: kind) else {
        Issue.record("\(text) in \(kind) was read as \(Reader.read(text, as: kind))")
        continue
      }
    }
    #expect(Reader.read("#1 机组", as: .text) == .value(.text("#1 机组"), []))
  }

  @Test func whatWasTakenOutIsTold() {
    #expect(Reader.read(" 某公司", as: .text) == .value(.text("某公司"), [.cleaned]))
    #expect(Reader.read("某公司", as: .text) == .value(.text("某公司"), []))
  }

  @Test func longTextsKeepTheirParagraphs() {
    let paragraph = String(repeating: "负责设备维护", count: 10)
    let text = paragraph + "\n" + paragraph
    #expect(Reader.read(text, as: .text) == .value(.text(text), []))
  }

  @Test func numbersInTextColumnsAreTheirDigits() {
    #expect(Reader.read(3, "3.0", as: .text) == .value(.text("3"), []))
    #expect(Reader.read(0.5, "0.5", as: .text) == .value(.text("0.5"), []))
    #expect(Reader.read(1e300, "1E+300", as: .text) == .value(.text("1E+300"), []))
  }

  @Test("Whatever stands in a cell is read without a trap", arguments: kinds)
  func anythingIsRead(kind: ColumnKind) {
    var generator = SeededGenerator(seed: 2020)
    for _ in 0..<3000 {
      _ = Reader.read(.text(generator.text()), as: kind)
      let number = Double(bitPattern: generator.next())
      _ = Reader.read(number, generator.text(), as: kind)
      _ = Reader.read(Double(Int32(truncatingIfNeeded: generator.next())), "1", as: kind)
    }
    for number in [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -0.0, 1e15, 1e16] {
      _ = Reader.read(number, "\(number)", as: kind)
    }
  }
}

/// A small generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of digits, signs of dates, words of titles and arbitrary bytes.
  mutating func text() -> String {
    let words = [
      "2010", "年", "月", ".", "-", "/", "0", "9", "X", "×", "高级", "工程师", "（", "）", "、", " ",
      "\u{200B}", "\u{202E}", "\n", "E+17", "６", "'", "#", "人", "𠮷", "👩‍👩‍👧", "\u{0301}",
    ]
    let count = Int.random(in: 0...12, using: &self)
    if Bool.random(using: &self) {
      return (0..<count).map { _ in words.randomElement(using: &self) ?? "" }.joined()
    }
    let bytes = (0..<count * 3).map { _ in UInt8.random(in: 0...255, using: &self) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
