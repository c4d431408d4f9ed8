import ArgumentParser
import Consolidation
import Forms
import PandianKit

/// `pandian rules`: what is checked.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "列出检查规则；给出编号时只说明那一条。")

  @Argument(help: ArgumentHelp("规则编号，如 A07。", valueName: "编号"))
  var id: String?

  @OptionGroup var campaign: CampaignOptions

  func run() throws {
    try reporting {
      let pandian = try campaign.open()
      let rules = pandian.campaign.rules.values.sorted { $0.id < $1.id }
      guard let id else {
        var table = TextTable()
        for rule in rules {
          table.add([rule.id, rule.severity.chineseName, rule.name, rule.message])
        }
        for line in table.lines() { Terminal.print(line) }
        return
      }
      guard let rule = rules.first(where: { $0.id == id.uppercased() }) else {
        throw Failure(.usage, "没有编号为“\(id)”的规则；不带编号可列出全部")
      }
      Terminal.print("\(rule.id) \(rule.name)（\(rule.severity.chineseName)）")
      Terminal.print("  \(rule.message)")
      for (_, variant) in rule.variants.sorted(by: { $0.key < $1.key }) {
        let severity = (variant.severity ?? rule.severity).chineseName
        Terminal.print("  \(severity)：\(variant.message ?? rule.message)")
      }
      let forms = pandian.campaign.forms.compactMap { form -> String? in
        let columns = form.columns.filter { $0.rules.contains { $0.ruleID == rule.id } }
        let fields = (form.headerFields + form.footerFields)
          .filter { $0.rules.contains { $0.ruleID == rule.id } }
        let names = columns.map(\.header) + fields.map(\.label)
        let isWhole = form.rules.contains { $0.ruleID == rule.id }
        guard !names.isEmpty || isWhole else { return nil }
        return "\(form.label)：\(names.isEmpty ? "全表" : names.joined(separator: "、"))"
      }
      for form in forms { Terminal.print("  用于 \(form)") }
    }
  }
}
