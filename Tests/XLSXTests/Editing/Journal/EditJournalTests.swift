import Testing

@testable import XLSX

/// A journal is read as it was written, and nothing else is taken for one.
struct EditJournalTests {
  @Test("Written and read")
  func roundTrip() throws {
    var journal = EditJournal()
    journal.added = ["xl/a&b.xml"]
    journal.changes = [
      EditJournal.Change(
        part: "xl/工.xml", hash: [1, 2, 255],
        splices: [
          Splice(range: 3..<9, replacement: Array("<c/>".utf8)),
          Splice(range: 9..<9, replacement: []),
        ])
    ]
    let read = try #require(EditJournal(journal.markup()))
    #expect(read.added == journal.added)
    #expect(read.changes.map(\.part) == ["xl/工.xml"])
    #expect(read.changes.map(\.hash) == [[1, 2, 255]])
    #expect(read.changes.map(\.splices) == journal.changes.map(\.splices))
  }

  @Test(
    "What is none is none",
    arguments: [
      "", "<journal/>", "<journal xmlns=\"urn:other\"/>",
      "<journal xmlns=\"urn:xlsx:edit-journal:1\"><was at=\"1\" length=\"1\"/></journal>x<a><was>",
      "<journal xmlns=\"urn:xlsx:edit-journal:1\"><changed part=\"a\" sha256=\"AQ==\">"
        + "<was at=\"-1\" length=\"9223372036854775807\"/></changed></journal>",
      "<journal xmlns=\"urn:xlsx:edit-journal:1\"><changed part=\"a\" sha256=\"AQ==\">"
        + "<was at=\"9223372036854775807\" length=\"9223372036854775807\"/></changed></journal>",
    ])
  func others(_ markup: String) {
    let journal = EditJournal(Array(markup.utf8))
    #expect(journal?.changes.isEmpty ?? true)
  }
}
