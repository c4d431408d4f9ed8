/// A worksheet of a blank, with values put into its cells; their styles stay.
struct FilledSheet {
  /// What a cell becomes.
  enum Value {
    /// A shared string, by its number.
    case string(Int)
    case number(Int)
    /// What the cell's formula gave.
    case result(Int)
  }

  private let blank: [UInt8]
  /// By reference, such as B7.
  var values: [String: Value] = [:]

  init(_ blank: [UInt8]) { self.blank = blank }

  /// The markup of the filled worksheet.
  var markup: [UInt8] {
    let opening = Array("<c r=\"".utf8)
    var markup: [UInt8] = []
    var place = 0
    while place < blank.count {
      guard blank[place] == opening[0], blank[place...].starts(with: opening) else {
        markup.append(blank[place])
        place += 1
        continue
      }
      let tagEnd = blank[place...].firstIndex(of: UInt8(ascii: ">")) ?? blank.count - 1
      var end = tagEnd + 1
      if blank[tagEnd - 1] != UInt8(ascii: "/") {
        while !blank[..<end].suffix(4).elementsEqual("</c>".utf8) { end += 1 }
      }
      markup += filled(Array(blank[place..<end]), tag: tagEnd + 1 - place)
      place = end
    }
    return markup
  }

  private func filled(_ cell: [UInt8], tag: Int) -> [UInt8] {
    let words = cell[..<tag].split(separator: UInt8(ascii: "\""))
    guard words.count > 3, let value = values[String(decoding: words[1], as: UTF8.self)] else {
      return cell
    }
    let start = Array("<c r=\"".utf8) + words[1] + Array("\" s=\"".utf8) + words[3] + [34]
    let text: String
    switch value {
    case .string(let index): text = " t=\"s\"><v>\(index)</v></c>"
    case .number(let number): text = "><v>\(number)</v></c>"
    case .result(let number):
      let inside = String(decoding: cell[tag...], as: UTF8.self)
      let formula = inside.split(separator: "</f>", maxSplits: 1).first ?? ""
      text = ">\(formula)</f><v>\(number)</v></c>"
    }
    return start + Array(text.utf8)
  }
}
