import Testing

@testable import XLSX

/// Splices give the bytes that are wanted, and lead back.
struct EditedPartTests {
  private func part(_ text: String) -> EditedPart {
    EditedPart(PartName("a.xml"), bytes: Array(text.utf8))
  }

  @Test("Splices in any order, and back again")
  func thereAndBack() throws {
    let part = part("abcdef")
    part.insert("2", at: 4)
    part.replace(0..<1, with: "A")
    part.insert("3", at: 4)
    part.remove(2..<3)
    let (bytes, inverse) = try part.result()
    #expect(String(decoding: bytes, as: UTF8.self) == "Abd23ef")
    let back = EditedPart(part.name, bytes: bytes)
    for splice in inverse { back.replace(splice.range, with: splice.replacement) }
    #expect(String(decoding: try back.result().bytes, as: UTF8.self) == "abcdef")
  }

  @Test("Splices that meet are refused")
  func overlap() throws {
    let part = part("abcdef")
    part.remove(1..<4)
    part.replace(3..<5, with: "x")
    #expect { try part.result() } throws: { ($0 as? WorkbookError)?.code == .notEditable }
  }

  @Test(
    "Children and attributes are added in the least way",
    arguments: [
      ("<a/>", "<a><b/></a>"), ("<n:a>x</n:a>", "<n:a>x<n:b/></n:a>"),
      ("<?xml?><a c='1' />\n", "<?xml?><a c='1' ><b/></a>\n"),
    ])
  func children(_ before: String, _ after: String) throws {
    let part = part(before)
    try part.appendToRoot { "<\($0)b/>" }
    #expect(String(decoding: try part.result().bytes, as: UTF8.self) == after)
  }
}
