/// Reads what a report says of figures: `{a + b}`, `{a % b}`, `{lines table/column}`.
struct FigureExpressionReader {
  /// What is tabulated.
  private let figures: FigurePlan
  /// What names stand for.
  private var names: [String: FigureExpression] = [:]
  /// Names stand for names: no expression grows beyond this.
  private static let mostTerms = 200

  init(_ figures: FigurePlan) {
    self.figures = figures
  }

  /// Gives an expression a name, which later ones may use.
  mutating func define(
    _ name: String, as text: String, at mark: SourceMark
  ) throws(DefinitionFault) {
    guard names[name] == nil else { throw DefinitionFault("“\(name)”重复", at: mark) }
    guard !name.contains("/"), !name.contains(" ") else {
      throw DefinitionFault("名称“\(name)”中不可有“/”和空格", at: mark)
    }
    names[name] = try expression(text, at: mark)
  }

  /// An expression: ids and names with ` + `, ` - ` and at most one ` % ` between them.
  func expression(
    _ text: String, at mark: SourceMark
  ) throws(DefinitionFault) -> FigureExpression {
    let sides = text.split(separator: " % ", omittingEmptySubsequences: false)
    guard sides.count <= 2 else { throw DefinitionFault("“\(text)”中只可有一个“%”", at: mark) }
    if sides.count == 1, let known = names[text.trimmed] { return known }
    var sums: [[FigureExpression.Term]] = []
    for side in sides { sums.append(try sum(side, at: mark)) }
    return FigureExpression(sums[0], of: sums.count > 1 ? sums[1] : nil)
  }

  private func sum(
    _ text: Substring, at mark: SourceMark
  ) throws(DefinitionFault) -> [FigureExpression.Term] {
    var terms: [FigureExpression.Term] = []
    var isTakenAway = false
    var isWanted = true
    for word in text.split(separator: " ") {
      if word == "+" || word == "-" {
        guard !isWanted else { throw DefinitionFault("“\(text)”中符号多余", at: mark) }
        isTakenAway = word == "-"
        isWanted = true
        continue
      }
      guard isWanted else { throw DefinitionFault("“\(text)”中缺少“+”或“-”", at: mark) }
      for term in try self.terms(word, at: mark) {
        terms.append(.init(term.figure, isTakenAway: term.isTakenAway != isTakenAway))
      }
      isWanted = false
    }
    guard !isWanted, terms.count <= Self.mostTerms else {
      throw DefinitionFault("“\(text)”不是指标", at: mark)
    }
    return terms
  }

  private func terms(
    _ word: Substring, at mark: SourceMark
  ) throws(DefinitionFault) -> [FigureExpression.Term] {
    if let known = names[String(word)] {
      guard known.base == nil else {
        throw DefinitionFault("“\(word)”是占比，不能相加", at: mark)
      }
      return known.terms
    }
    guard word.contains("/") else { throw DefinitionFault("没有名为“\(word)”的指标", at: mark) }
    if let fault = figures.fault(inFigure: String(word)) {
      throw DefinitionFault(fault, at: mark)
    }
    return [FigureExpression.Term(String(word))]
  }

  /// A sentence with its places in braces.
  func sentence(
    _ text: String, at mark: SourceMark
  ) throws(DefinitionFault) -> ReportSentence {
    var pieces: [ReportSentence.Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw DefinitionFault("“{”没有对应的“}”", at: mark)
      }
      pieces.append(try place(rest[rest.index(after: open)..<close], at: mark))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return ReportSentence(pieces)
  }

  private func place(
    _ text: Substring, at mark: SourceMark
  ) throws(DefinitionFault) -> ReportSentence.Piece {
    var words = text.split(separator: " ")
    guard let first = words.first, first == "lines" || first == "top" else {
      return .figure(try expression(String(text), at: mark))
    }
    words.removeFirst()
    let most = first == "top" ? words.first.flatMap { Int($0) } : nil
    if most != nil { words.removeFirst() }
    guard words.count == 1, most.map({ (1...100).contains($0) }) ?? (first == "lines") else {
      throw DefinitionFault("“\(text)”应为“lines 表/栏”或“top 个数 表/栏”", at: mark)
    }
    let parts = words[0].split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { throw DefinitionFault("“\(words[0])”应为“表/栏”", at: mark) }
    let (table, column) = (String(parts[0]), String(parts[1]))
    guard figures.hasTable(table) else { throw DefinitionFault("没有统计表“\(table)”", at: mark) }
    if let fault = figures.fault(inColumn: column, of: table) {
      throw DefinitionFault(fault, at: mark)
    }
    return .lines(table: table, column: column, most: most)
  }
}

extension String {
  /// Without spaces at both ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
