/// A drawing in SVG that grows downwards.
struct SVGCanvas {
  /// How wide every drawing is, in units of which a line of text is 13 high.
  static let width = 440.0
  /// The size of text.
  static let size = 13.0

  /// How text is set.
  enum Anchor: String {
    case start, middle, end
  }

  private(set) var elements = ""
  /// How high it is.
  var height = 0.0

  /// A number with one place at most.
  static func digits(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude
    return rest % 10 == 0 ? "\(sign)\(rest / 10)" : "\(sign)\(rest / 10).\(rest % 10)"
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, class name: String, opacity: Double? = nil
  ) {
    guard width > 0, height > 0 else { return }
    let shade = opacity.map { " fill-opacity=\"\(Self.hundredths($0))\"" } ?? ""
    elements +=
      "<rect x=\"\(Self.digits(x))\" y=\"\(Self.digits(y))\" width=\"\(Self.digits(width))\" "
      + "height=\"\(Self.digits(height))\" class=\"\(name)\"\(shade)/>\n"
  }

  mutating func path(_ data: String, class name: String) {
    elements += "<path d=\"\(data)\" class=\"\(name)\"/>\n"
  }

  mutating func line(x: Double, from top: Double, to bottom: Double) {
    elements +=
      "<line x1=\"\(Self.digits(x))\" x2=\"\(Self.digits(x))\" y1=\"\(Self.digits(top))\" "
      + "y2=\"\(Self.digits(bottom))\" class=\"axis\"/>\n"
  }

  /// Writes a text whose middle is at a height.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, class name: String? = nil
  ) {
    let look = name.map { " class=\"\($0)\"" } ?? ""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements +=
      "<text x=\"\(Self.digits(x))\" y=\"\(Self.digits(y + 5))\"\(place)\(look)>"
      + "\(HTMLText.escaped(text))</text>\n"
  }

  /// Writes a label of up to two lines that ends at a place.
  mutating func label(_ text: String, endingAt x: Double, y: Double, width: Double) {
    let lines = Self.wrapped(text, width: width)
    let top = y - Double(lines.count - 1) * 8
    for (index, line) in lines.enumerated() {
      self.text(line, x: x, y: top + Double(index) * 16, anchor: .end)
    }
  }

  /// Writes what the colours mean, in as many lines as it takes.
  mutating func legend(_ names: [String]) {
    var x = 0.0
    var y = height + 10
    for (index, name) in names.enumerated() {
      let short = Self.cut(name, width: 180)
      let width = Self.width(of: short) + 34
      if x > 0, x + width > Self.width {
        x = 0
        y += 22
      }
      rectangle(x: x, y: y - 6, width: 12, height: 12, class: Self.fill(index))
      text(short, x: x + 18, y: y)
      x += width
    }
    height = y + 18
  }

  private static func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    return whole >= 100 ? "1" : "0.\(whole < 10 ? "0" : "")\(whole)"
  }

  /// The class of what is drawn in a colour of its own.
  static func fill(_ index: Int) -> String { "s\(index % 8 + 1)" }

  /// About how wide a text is: ideographs are square, other letters about half as wide.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 1 : 0.56) } * size
  }

  /// A text that is no wider than a width.
  static func cut(_ text: String, width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var short = ""
    for character in text {
      guard self.width(of: short + String(character) + "…") <= width else { break }
      short.append(character)
    }
    return short + "…"
  }

  private static func wrapped(_ text: String, width: Double) -> [String] {
    guard self.width(of: text) > width else { return [text] }
    var first = ""
    for character in text {
      guard self.width(of: first + String(character)) <= width else { break }
      first.append(character)
    }
    return [first, cut(String(text.dropFirst(first.count)), width: width)]
  }
}
