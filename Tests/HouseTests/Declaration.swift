/// A declaration that other modules see, with its documentation, found by the look of its lines:
/// the formatter sees to it that there is one look.
struct Declaration: CustomStringConvertible {
  /// What keeps one from being one that must be documented in full.
  enum Kind: Equatable { case function, initializer, subscript_, other }

  let file: SourceFile
  /// Counted from 1.
  let line: Int
  /// From its first modifier to its body, on one line.
  let signature: String
  /// The lines of its comment, without slashes.
  let comment: [String]

  var description: String { "\(file):\(line): \(signature.prefix(60))" }

  /// All that a file shows to other modules, the cases of enumerations among it.
  static func all(in file: SourceFile) -> [Declaration] {
    let lines = file.lines.map(String.init)
    var found: [Declaration] = []
    // The indentation of the public enumeration that a line stands in.
    var enumeration: String?
    for (index, line) in lines.enumerated() {
      let indentation = String(line.prefix { $0 == " " })
      let text = line.dropFirst(indentation.count)
      if line == (enumeration ?? "") + "}" { enumeration = nil }
      let isCase = text.hasPrefix("case ") && enumeration.map { indentation == $0 + "  " } == true
      guard isCase || isPublic(text) else { continue }
      found.append(
        Declaration(
          file: file, line: index + 1, signature: signature(from: lines[index...]),
          comment: comment(above: index, in: lines)))
      if text.contains("enum "), !text.hasSuffix("}") { enumeration = indentation }
    }
    return found
  }

  private static func isPublic(_ line: Substring) -> Bool {
    line.hasPrefix("public ") && !line.hasPrefix("public import")
      || line.hasPrefix("@") && line.contains(" public ")
  }

  private static func signature(from lines: ArraySlice<String>) -> String {
    var signature = ""
    var depth = 0
    for line in lines.prefix(12) {
      let text = line.drop { $0 == " " }
      depth += text.count { $0 == "(" } - text.count { $0 == ")" }
      signature += (signature.isEmpty ? "" : " ") + text
      if depth <= 0, line.hasSuffix("{") || line.hasSuffix("}") || !signature.contains("func ") {
        break
      }
    }
    return signature
  }

  private static func comment(above index: Int, in lines: [String]) -> [String] {
    var comment: [String] = []
    for line in lines[..<index].reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        comment.append(String(text.dropFirst(3)))
      } else if !text.hasPrefix("@") && !text.hasPrefix("//") && !text.hasPrefix("#if") {
        break
      }
    }
    return comment.reversed()
  }

  var kind: Kind {
    let head = signature.prefix { $0 != "(" && $0 != "{" }
    if head.contains("func ") { return .function }
    if head.hasSuffix("init") || head.hasSuffix("init?") || head.contains(" init<") {
      return .initializer
    }
    return head.contains("subscript") ? .subscript_ : .other
  }

  /// Whether it is an operator, whose operands need no names.
  private var isOperator: Bool {
    signature.split(separator: "func ").last?.first.map { !$0.isLetter && $0 != "_" } == true
      && kind == .function
  }

  /// What stands between the first parenthesis and its partner, and what stands behind.
  private var parts: (parameters: String, tail: String) {
    guard let open = signature.firstIndex(of: "(") else { return ("", "") }
    var depth = 0
    for index in signature.indices[open...] {
      if signature[index] == "(" { depth += 1 }
      if signature[index] == ")" { depth -= 1 }
      if depth == 0 {
        return (
          String(signature[signature.index(after: open)..<index]),
          String(signature[signature.index(after: index)...])
        )
      }
    }
    return ("", "")
  }

  /// The parameters by the names that the body knows them by.
  private var parameterNames: [String] {
    var names: [String] = []
    var depth = 0
    var isName = true
    var name = ""
    for character in parts.parameters {
      switch character {
      case "(", "[", "<": depth += 1
      case ")", "]", ">": depth -= 1
      case ":" where depth == 0 && isName:
        names.append(name.split(separator: " ").last.map(String.init) ?? "")
        isName = false
      case "," where depth == 0:
        isName = true
        name = ""
      default: break
      }
      if isName && character != "," { name.append(character) }
    }
    return names
  }

  /// What its documentation lacks.
  var gaps: [String] {
    guard let summary = comment.first else { return ["has no comment"] }
    var gaps: [String] = []
    if summary.drop(while: { $0 == " " }).first.map({ $0 == "-" }) ?? true {
      gaps.append("has no summary")
    }
    guard kind != .other, !isOperator else { return gaps }
    let text = comment.joined(separator: "\n")
    for name in parameterNames
    where !text.contains("- \(name):") && !text.contains("- Parameter \(name):") {
      gaps.append("does not say what \(name) is")
    }
    let tail = parts.tail.prefix { $0 != "{" }
    if tail.contains("throws"), !text.contains("- Throws:") {
      gaps.append("does not say what it throws")
    }
    if kind != .initializer, tail.contains("->"), !text.contains("- Returns:") {
      gaps.append("does not say what it returns")
    }
    return gaps
  }
}
