import Workloads

/// The returns of one region: all that they share is made once.
struct ReturnTemplate {
  private var package: ZipPackage
  /// The shared strings before the people's, cut where the unit's name stands.
  private let strings: [[UInt8]]
  private let stringsIndex: Int
  private let properties: [[UInt8]]
  private let propertiesIndex: Int
  private let people: Int

  /// Fills a blank.
  ///
  /// - Parameters:
  ///   - blank: The blank of a unit, as `pandian blank` writes it.
  ///   - unit: That unit's name, which the returns' own take the place of.
  ///   - code: That unit's code.
  ///   - region: The region's place in the second form.
  ///   - people: How many people a return has.
  init?(blank: [UInt8], unit: String, code: String, region: Int, people: Int) {
    var package = ZipPackage(blank)
    guard let stringsIndex = package.index(of: "xl/sharedStrings.xml"),
      let propertiesIndex = package.index(of: "docProps/custom.xml")
    else { return nil }
    let plain = String(decoding: package.entries[stringsIndex].data.plain, as: UTF8.self)
    let parts = plain.split(separator: "<sst", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let open = parts[1].firstIndex(of: ">") else { return nil }
    var items = String(parts[1][parts[1].index(after: open)...].dropLast("</sst>".count))
    let known = items.split(separator: "</si>").count

    var places: [String: Int] = [:]
    func place(of text: String) -> Int {
      if let place = places[text] { return place }
      places[text] = known + places.count
      items += "<si><t>\(text)</t></si>"
      return known + places.count - 1
    }
    let cells = FilledCells(people: people, region: region, unit: unit)
    // The people's texts stand last, so all others are numbered first.
    for contents in cells.sheets.sorted(by: { $0.key < $1.key }) {
      for cell in contents.value.sorted(by: { $0.key < $1.key }) {
        if case .text(let text) = cell.value { _ = place(of: text) }
      }
    }
    let first = known + places.count
    for (form, contents) in cells.sheets {
      guard let index = package.index(of: "xl/worksheets/sheet\(form + 1).xml") else { return nil }
      var sheet = FilledSheet(package.entries[index].data.plain)
      for (reference, content) in contents {
        switch content {
        case .text(let text): sheet.values[reference] = .string(place(of: text))
        case .name(let person): sheet.values[reference] = .string(first + person)
        case .identity(let person): sheet.values[reference] = .string(first + people + person)
        case .number(let number): sheet.values[reference] = .number(number)
        case .result(let number): sheet.values[reference] = .result(number)
        }
      }
      package.entries[index].data = Deflated(sheet.markup)
    }

    let all = first + 2 * people
    let head =
      #"\#(parts[0])<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
      + #" uniqueCount="\#(all)">"#
    strings = Self.pieces(of: head + items, around: unit)
    let custom = String(decoding: package.entries[propertiesIndex].data.plain, as: UTF8.self)
    properties = Self.pieces(of: custom, around: code)
    self.package = package
    self.stringsIndex = stringsIndex
    self.propertiesIndex = propertiesIndex
    self.people = people
  }

  /// A return.
  ///
  /// - Parameters:
  ///   - number: Its number among all returns, counted from 0.
  ///   - unit: The unit's name.
  ///   - code: The unit's code.
  /// - Returns: The workbook.
  func file(_ number: Int, unit: String, code: String) -> [UInt8] {
    var text = Array(strings.joined(separator: Array(unit.utf8)))
    text.reserveCapacity(text.count + people * 90)
    for name in [true, false] {
      for place in 0..<people {
        let person = Person(place: place)
        text += Array("<si><t>".utf8)
        text += Array((name ? person.name(in: number) : person.identity(in: number)).utf8)
        text += Array("</t></si>".utf8)
      }
    }
    text += Array("</sst>".utf8)
    var package = package
    package.entries[stringsIndex].data = Deflated(text)
    package.entries[propertiesIndex].data = Deflated(
      Array(properties.joined(separator: Array(code.utf8))))
    return package.file
  }

  private static func pieces(of text: String, around word: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    var place = 0
    while place < bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        pieces.append(piece)
        piece = []
        place += wanted.count
      } else {
        piece.append(bytes[place])
        place += 1
      }
    }
    return pieces + [piece]
  }
}
