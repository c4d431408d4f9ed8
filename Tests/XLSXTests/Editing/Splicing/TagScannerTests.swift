import Testing

@testable import XLSX

/// Tags are found where they stand, whatever stands around them.
struct TagScannerTests {
  @Test(
    "Names, attributes and ends",
    arguments: [
      ("<a/>", ["a/ "]), ("<a b='>' c = \"d'\" ></a>", ["a b=>|c=d'", "/a "]),
      ("<?xml v=\"<x>\"?><!-- <y> --><n:a\n\tb=\"1\"/>", ["a/ b=1"]),
      ("<![CDATA[<z>]]><a>&lt;</a>", ["a ", "/a "]), ("<a", ["a "]), ("<", []), ("", []),
      ("<a b=\"<", ["a "]), ("<!-- open", []), ("x < y", [" "]),
    ])
  func tags(_ markup: String, _ expected: [String]) {
    var scanner = TagScanner(Array(markup.utf8))
    var found: [String] = []
    while let tag = scanner.next() {
      let name = scanner.text(tag.localName)
      switch tag.kind {
      case .end: found.append("/\(name) ")
      case .start(let isEmpty):
        let attributes = scanner.attributes(of: tag).map {
          scanner.text($0.name) + "=" + scanner.text($0.value)
        }
        found.append(name + (isEmpty ? "/ " : " ") + attributes.joined(separator: "|"))
      }
    }
    #expect(found == expected)
  }

  @Test("Cut anywhere, it ends")
  func cut() {
    let markup = Array("<?x?><a b='1'><!-- c --><![CDATA[d]]><e f=\"g\"/></a>".utf8)
    for count in 0...markup.count {
      var scanner = TagScanner(Array(markup.prefix(count)))
      var tags = 0
      while let tag = scanner.next() {
        _ = scanner.attributes(of: tag)
        tags += 1
      }
      #expect(tags <= 3)
    }
  }
}
