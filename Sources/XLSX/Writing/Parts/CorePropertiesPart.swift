/// Writes `docProps/core.xml`: title, maker and date (ISO 29500-2, 8.3).
package struct CorePropertiesPart {
  let options: WorkbookOptions

  /// The part's markup.
  package func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element(
      "cp:coreProperties",
      [
        "xmlns:cp": Namespace.coreProperties,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { markup in
      if let title = options.title {
        markup.element("dc:title", text: title, escaping: .plain)
      }
      if let creator = options.creator {
        markup.element("dc:creator", text: creator, escaping: .plain)
      }
      if let created = options.created.flatMap(Self.timestamp) {
        markup.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: created)
      }
    }
    return markup
  }

  /// A date as W3CDTF has it; nil for a time without a day.
  private static func timestamp(_ date: DateValue) -> String? {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    func day(_ year: Int, _ month: Int, _ day: Int) -> String {
      "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }
    switch date {
    case .day(let year, let month, let dayOfMonth):
      return day(year, month, dayOfMonth) + "T00:00:00Z"
    case .moment(let year, let month, let dayOfMonth, let time):
      let seconds = time.milliseconds / 1000
      let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { digits($0, 2) }
      return day(year, month, dayOfMonth) + "T" + clock.joined(separator: ":") + "Z"
    case .time, .duration:
      return nil
    }
  }
}

extension CorePropertiesPart {
  /// Makes a part of what a package that is no workbook says of itself.
  ///
  /// - Parameters:
  ///   - title: The title; nil for none.
  ///   - creator: Who made it; nil for none.
  package init(title: String?, creator: String?) {
    self.init(options: WorkbookOptions(title: title, creator: creator))
  }
}
