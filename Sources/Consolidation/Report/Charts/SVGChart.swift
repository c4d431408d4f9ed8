internal import Forms

/// A chart of a report drawn in SVG.
struct SVGChart {
  private let chart: ReportChart
  private var canvas = SVGCanvas()

  /// How much of the width labels of lines take.
  private static let labelWidth = 108.0
  private static let gap = 8.0
  private static var left: Double { labelWidth + gap }

  init(_ chart: ReportChart) {
    self.chart = chart
    switch chart.kind {
    case .bar, .topBar, .pairedBar: drawBars()
    case .stackedBar: drawStacks()
    case .doughnut: drawRing()
    case .pyramid: drawPyramid()
    case .progress: drawProgress()
    case .heat: drawHeat()
    }
  }

  /// The markup.
  ///
  /// - Parameter id: Begins the ids of its title and description.
  /// - Returns: An element `svg` that screen readers take for one picture with its description.
  func text(id: String) -> String {
    let size = "\(SVGCanvas.digits(SVGCanvas.width)) \(SVGCanvas.digits(canvas.height))"
    return
      "<svg viewBox=\"0 0 \(size)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-text\" "
      + "xmlns=\"http://www.w3.org/2000/svg\">\n"
      + "<title id=\"\(id)-title\">\(HTMLText.escaped(chart.title))</title>\n"
      + "<desc id=\"\(id)-text\">\(HTMLText.escaped(chart.description))</desc>\n"
      + canvas.elements + "</svg>\n"
  }

  private var greatest: Double {
    max(chart.series.flatMap(\.values).compactMap(\.self).map(\.magnitude).max() ?? 0, .ulpOfOne)
  }

  private func value(_ series: Int, _ category: Int) -> Double? {
    let values = chart.series[series].values
    return values.indices.contains(category) ? values[category] : nil
  }

  private func words(_ series: Int, _ category: Int) -> String {
    let texts = chart.series[series].texts
    return texts.indices.contains(category) ? texts[category] : ""
  }

  // MARK: Bars

  private mutating func drawBars() {
    let (bar, space) = (chart.series.count > 1 ? 14.0 : 20.0, 12.0)
    let room = SVGCanvas.width - Self.left - 72
    let numbers = chart.series.flatMap(\.values).compactMap(\.self)
    let (lowest, highest) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
    // Where some are below zero, zero stands in between, with room for both.
    let zero = lowest < 0 ? Self.left + 72 : Self.left
    let right = (lowest < 0 ? room - 72 : room) / max(highest, .ulpOfOne)
    let scale = lowest < 0 ? min(right, 64 / -lowest) : right
    var y = 4.0
    for (index, name) in chart.categories.enumerated() {
      let height = Double(chart.series.count) * (bar + 2)
      canvas.label(name, endingAt: Self.labelWidth, y: y + height / 2, width: Self.labelWidth)
      for series in chart.series.indices {
        let top = y + Double(series) * (bar + 2)
        let number = value(series, index) ?? 0
        let length = number.magnitude * scale
        canvas.rectangle(
          x: number < 0 ? zero - length : zero, y: top, width: length, height: bar,
          class: SVGCanvas.fill(series))
        canvas.text(
          words(series, index), x: (number < 0 ? zero : zero + length) + 6, y: top + bar / 2,
          class: "number")
      }
      y += height + space
    }
    canvas.line(x: zero, from: 0, to: y - 4)
    canvas.height = y
    if chart.series.count > 1 { canvas.legend(chart.series.map(\.name)) }
  }

  private mutating func drawStacks() {
    let room = SVGCanvas.width - Self.left - 72
    let sums = chart.categories.indices.map { category in
      chart.series.indices.reduce(0) { $0 + max(0, value($1, category) ?? 0) }
    }
    let most = max(sums.max() ?? 0, .ulpOfOne)
    var y = 4.0
    for (index, name) in chart.categories.enumerated() {
      canvas.label(name, endingAt: Self.labelWidth, y: y + 11, width: Self.labelWidth)
      var x = Self.left
      for series in chart.series.indices {
        let number = max(0, value(series, index) ?? 0)
        let width = number * room / most
        canvas.rectangle(
          x: x, y: y, width: max(0, width - 1), height: 22, class: SVGCanvas.fill(series))
        let text = FigureText.grouped(Int(number.rounded()))
        if width > SVGCanvas.width(of: text) + 8 {
          canvas.text(text, x: x + width / 2, y: y + 11, anchor: .middle, class: "inside")
        }
        x += width
      }
      let isWhole = chart.series.indices.allSatisfy { value($0, index) != nil }
      let sum = FigureText.grouped(Int(sums[index].rounded()))
      canvas.text(
        isWhole ? sum : FigureText.withheld, x: x + 6, y: y + 11, class: "number")
      y += 34
    }
    canvas.line(x: Self.left, from: 0, to: y - 8)
    canvas.height = y
    canvas.legend(chart.series.map(\.name))
  }

  private mutating func drawProgress() {
    let room = SVGCanvas.width - Self.left - 72
    var y = 4.0
    for (index, name) in chart.categories.enumerated() {
      canvas.label(name, endingAt: Self.labelWidth, y: y + 9, width: Self.labelWidth)
      canvas.rectangle(x: Self.left, y: y, width: room, height: 18, class: "track")
      let share = min(1, max(0, value(0, index) ?? 0))
      canvas.rectangle(x: Self.left, y: y, width: room * share, height: 18, class: "s1")
      canvas.text(words(0, index), x: Self.left + room + 8, y: y + 9, class: "number")
      y += 32
    }
    canvas.height = y
  }

  // MARK: Ring

  private mutating func drawRing() {
    let numbers = chart.categories.indices.map { max(0, value(0, $0) ?? 0) }
    let sum = max(numbers.reduce(0, +), .ulpOfOne)
    let (middle, outer, inner) = (90.0, 82.0, 48.0)
    var start = 0.0
    for (index, number) in numbers.enumerated() where number > 0 {
      let end = start + number / sum
      canvas.path(
        Self.sector(from: start, to: end, middle: middle, outer: outer, inner: inner),
        class: SVGCanvas.fill(index))
      start = end
    }
    let isWhole = chart.categories.indices.allSatisfy { value(0, $0) != nil }
    let total = isWhole ? FigureText.grouped(Int(sum.rounded())) : FigureText.withheld
    canvas.text(total, x: middle, y: middle - 8, anchor: .middle, class: "big")
    canvas.text(chart.unit, x: middle, y: middle + 16, anchor: .middle)
    var y = max(18, middle - Double(chart.categories.count - 1) * 12)
    for (index, name) in chart.categories.enumerated() {
      canvas.rectangle(x: 204, y: y - 6, width: 12, height: 12, class: SVGCanvas.fill(index))
      let share = value(0, index).map {
        "（\(FigureText.percent(FigureText.basisPoints($0 / sum)))）"
      }
      let tail = words(0, index) + (isWhole ? share ?? "" : "")
      let room = SVGCanvas.width - 222 - SVGCanvas.width(of: tail) - 8
      canvas.text("\(SVGCanvas.cut(name, width: max(60, room))) \(tail)", x: 222, y: y)
      y += 24
    }
    canvas.height = max(middle * 2, y)
  }

  /// A piece of a ring; shares are of the whole round, from above and clockwise.
  private static func sector(
    from start: Double, to end: Double, middle: Double, outer: Double, inner: Double
  ) -> String {
    guard end - start < 0.999 else {
      // An arc from a point to itself would be none: a whole ring is two circles, the inner one
      // the other way round.
      func circle(_ radius: Double, _ sweep: Int) -> String {
        let (left, right) = (middle - radius, middle + radius)
        let (size, level) = (SVGCanvas.digits(radius), SVGCanvas.digits(middle))
        func arc(to x: Double) -> String {
          "A\(size) \(size) 0 1 \(sweep) \(SVGCanvas.digits(x)) \(level)"
        }
        return "M\(SVGCanvas.digits(left)) \(level)\(arc(to: right))\(arc(to: left))Z"
      }
      return circle(outer, 1) + circle(inner, 0)
    }
    func point(_ share: Double, _ radius: Double) -> String {
      let (sine, cosine) = RightAngles.sineAndCosine(ofTurn: share)
      return
        "\(SVGCanvas.digits(middle + radius * sine)) \(SVGCanvas.digits(middle - radius * cosine))"
    }
    let isLarge = end - start > 0.5 ? 1 : 0
    let (wide, narrow) = (SVGCanvas.digits(outer), SVGCanvas.digits(inner))
    return "M\(point(start, outer))A\(wide) \(wide) 0 \(isLarge) 1 \(point(end, outer))"
      + "L\(point(end, inner))A\(narrow) \(narrow) 0 \(isLarge) 0 \(point(start, inner))Z"
  }

  // MARK: Pyramid

  private mutating func drawPyramid() {
    guard chart.series.count > 1 else { return drawBars() }
    let labels = 92.0
    let half = (SVGCanvas.width - labels) / 2
    let room = half - 62
    canvas.text(
      chart.series[0].name, x: half - 8, y: 8, anchor: .end, class: "head")
    canvas.text(chart.series[1].name, x: half + labels + 8, y: 8, class: "head")
    var y = 24.0
    // The oldest stand on top.
    for index in chart.categories.indices.reversed() {
      canvas.text(
        SVGCanvas.cut(chart.categories[index], width: labels), x: SVGCanvas.width / 2, y: y + 10,
        anchor: .middle)
      let left = max(0, value(0, index) ?? 0) * room / greatest
      let right = max(0, value(1, index) ?? 0) * room / greatest
      canvas.rectangle(x: half - left, y: y, width: left, height: 20, class: "s1")
      canvas.rectangle(x: half + labels, y: y, width: right, height: 20, class: "s2")
      canvas.text(
        words(0, index), x: half - left - 6, y: y + 10, anchor: .end, class: "number")
      canvas.text(words(1, index), x: half + labels + right + 6, y: y + 10, class: "number")
      y += 28
    }
    canvas.height = y
  }

  // MARK: Heat

  private mutating func drawHeat() {
    let columns = Double(max(1, chart.series.count))
    let width = (SVGCanvas.width - Self.left) / columns
    for (index, series) in chart.series.enumerated() {
      canvas.text(
        SVGCanvas.cut(series.name, width: width), x: Self.left + (Double(index) + 0.5) * width,
        y: 10, anchor: .middle)
    }
    var y = 26.0
    for (category, name) in chart.categories.enumerated() {
      canvas.label(name, endingAt: Self.labelWidth, y: y + 18, width: Self.labelWidth)
      for series in chart.series.indices {
        let x = Self.left + Double(series) * width
        let share = max(0, value(series, category) ?? 0) / greatest
        canvas.rectangle(x: x, y: y, width: width - 3, height: 36, class: "track")
        canvas.rectangle(
          x: x, y: y, width: width - 3, height: 36, class: "s1", opacity: 0.08 + 0.92 * share)
        let number = value(series, category)
        let text = number.map { FigureText.grouped(Int($0.rounded())) } ?? FigureText.withheld
        canvas.text(
          text, x: x + (width - 3) / 2, y: y + 18, anchor: .middle,
          class: share > 0.5 ? "inside" : nil)
      }
      y += 39
    }
    canvas.height = y
  }
}
