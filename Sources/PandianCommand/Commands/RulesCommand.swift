import ArgumentParser
import Consolidation
import Forms
import PandianKit

/// `pandian rules`: what is checked.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "列出检查规则；给出编号时说明那一条：错在哪里、怎样改、依据什么。")

  /// How the rules are given.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  @Argument(help: ArgumentHelp("规则编号，如 A07。", valueName: "编号"))
  var id: String?

  @Option(
    help: ArgumentHelp("输出格式：text 给人看，json 给程序用，markdown 为整本规则的网页文稿。", valueName: "格式"))
  var format = Format.text

  @OptionGroup var campaign: CampaignOptions

  func run() throws {
    try reporting {
      let guide = try open()
      guard let id else {
        switch format {
        case .text: for line in Self.lines(of: guide) { Terminal.print(Terminal.safe(line)) }
        case .json: Terminal.print(guide.json.text(isIndented: true))
        case .markdown: Terminal.print(String(guide.markdown.dropLast()))
        }
        return
      }
      guard let rule = guide.rule(id) else {
        throw Failure(.usage, "没有编号为“\(id)”的规则；不带编号可列出全部")
      }
      switch format {
      case .text: for line in Self.lines(of: rule) { Terminal.print(Terminal.safe(line)) }
      case .json: Terminal.print(rule.json.text(isIndented: true))
      case .markdown: throw Failure(.usage, "markdown 只用于整本规则，请不要给出编号")
      }
    }
  }

  private func open() throws -> RuleGuide {
    let pandian = try campaign.open()
    do {
      return try pandian.ruleGuide()
    } catch {
      throw Failure(.usage, "规则说明有误：\(error)")
    }
  }

  // MARK: Text

  /// The whole book: under each heading a line a rule.
  private static func lines(of guide: RuleGuide) -> [String] {
    var table = TextTable()
    for rule in guide.rules {
      table.add([
        rule.id, rule.severity.chineseName, rule.name, rule.explanation?.title ?? "",
        GuidedRule.words(of: rule.message),
      ])
    }
    var lines = table.lines(indent: 2)[...]
    var book = ["\(guide.title)：\(lines.count) 条规则；pandian rules 编号 说明其中一条"]
    for group in guide.groups {
      book += ["", group.heading] + lines.prefix(group.rules.count)
      lines = lines.dropFirst(group.rules.count)
    }
    return book
  }

  /// All that is known of one rule.
  private static func lines(of rule: GuidedRule) -> [String] {
    var table = TextTable()
    func add(_ label: String, _ texts: [String]) {
      for (index, text) in texts.enumerated() { table.add([index == 0 ? label : "", text]) }
    }
    add("提示语", [GuidedRule.words(of: rule.message)])
    add(
      "其他情形",
      rule.variants.map { "\($0.severity.chineseName)：\(GuidedRule.words(of: $0.message))" })
    if let explanation = rule.explanation {
      add("错例", [explanation.wrong])
      add("对例", [explanation.right])
      add("怎样处理", [explanation.advice])
      add("依据", [explanation.source])
    }
    add("用于", rule.places)
    add("参数", rule.parameters)
    if rule.isForDepartment { add("只给", ["主管部门：填报单位看不到这一条"]) }
    let title = rule.explanation.map { " \($0.title)" } ?? ""
    return ["\(rule.id)\(title)（\(rule.severity.chineseName)，\(rule.name)）"]
      + table.lines(indent: 2)
  }
}
