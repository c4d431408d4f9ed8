import Testing

@testable import Consolidation

struct NaturalOrderTests {
  @Test("Numbers stand by their value, all else by code point")
  func order() {
    let names = ["", "a", "a1", "a01", "a2", "a10", "a10b", "ab", "附件1", "附件2", "附件10", "附件10x"]
    for (left, one) in names.enumerated() {
      for (right, other) in names.enumerated() where left != right {
        // Of names that differ in leading zeros alone the code point decides: 0 before 1.
        let expected = Set([one, other]) == ["a1", "a01"] ? one == "a01" : left < right
        #expect(NaturalOrder.precedes(one, other) == expected, "“\(one)” and “\(other)”")
      }
    }
  }

  @Test("Nothing stands before itself", arguments: ["", "a", "01", "附件10"])
  func irreflexive(_ name: String) {
    #expect(!NaturalOrder.precedes(name, name))
  }

  @Test("A number may have more digits than any integer")
  func long() {
    let nines = String(repeating: "9", count: 100)
    #expect(NaturalOrder.precedes("a" + nines, "a1" + nines))
    #expect(!NaturalOrder.precedes("a1" + nines, "a" + nines))
  }
}
