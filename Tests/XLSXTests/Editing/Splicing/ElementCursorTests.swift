import Testing

@testable import XLSX

/// Elements are known by their namespaces, not by their prefixes.
struct ElementCursorTests {
  private let markup = """
    <x:worksheet xmlns:x="\(Sketch.main)" xmlns:q="\(Sketch.references)"><x:row q:id="a&amp;b"/>\
    <row xmlns="urn:other"><x:c/></row><y:c xmlns:y="\(Sketch.main)"/></x:worksheet>
    """

  @Test("Namespaces hold where they are declared, and no further")
  func namespaces() {
    var cursor = ElementCursor(Array(markup.utf8))
    var found: [String] = []
    while let event = cursor.next() {
      guard event.isStart else { continue }
      found.append("\(event.depth) \(event.name) \(event.namespace)")
    }
    #expect(
      found == [
        "0 worksheet spreadsheet", "1 row spreadsheet", "1 row other", "2 c spreadsheet",
        "1 c spreadsheet",
      ])
  }

  @Test("References to relationships are found under whatever prefix, and read")
  func relationship() throws {
    var cursor = ElementCursor(Array(markup.utf8))
    _ = cursor.next()
    #expect(cursor.prefix(of: .relationshipReference) == "q")
    let next = cursor.next()
    let row = try #require(next)
    let id = try #require(cursor.relationship("id", of: row.tag))
    #expect(cursor.value(of: id) == "a&b")
    #expect(cursor.relationship("name", of: row.tag) == nil)
  }

  @Test("An element reaches to its end")
  func range() throws {
    let bytes = Array("<a><b><b/>x</b><c/></a>".utf8)
    var cursor = ElementCursor(bytes)
    _ = cursor.next()
    let next = cursor.next()
    let inner = try #require(next)
    #expect(cursor.text(cursor.elementRange(from: inner.tag)) == "<b><b/>x</b>")
  }
}
