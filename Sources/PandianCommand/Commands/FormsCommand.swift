import ArgumentParser
import Forms
import PandianKit

/// `pandian forms`: which forms the campaign has.
struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms", abstract: "列出盘点工作的各张报表和栏目。")

  @OptionGroup var campaign: CampaignOptions

  func run() throws {
    try reporting {
      let pandian = try campaign.open()
      let campaign = pandian.campaign
      Terminal.print("\(campaign.title)（\(campaign.id)，第 \(campaign.version) 版）")
      Terminal.print("统计时点 \(campaign.referenceDate)，报送截止 \(campaign.deadline)")
      for form in campaign.forms {
        Terminal.print("")
        Terminal.print("\(form.label) \(form.title(for: nil))（\(form.columns.count) 栏）")
        Terminal.print("  " + Self.columns(of: form).joined(separator: "｜"))
      }
    }
  }

  /// The headers from left to right, grouped ones in brackets behind their group.
  private static func columns(of form: Form) -> [String] {
    var texts: [String] = []
    var index = 0
    while index < form.columns.count {
      let column = form.columns[index]
      guard let group = column.group else {
        texts.append(column.header)
        index += 1
        continue
      }
      let members = form.columns[index...].prefix { $0.group == group }
      texts.append("\(group)〔\(members.map(\.header).joined(separator: "｜"))〕")
      index += members.count
    }
    return texts
  }
}
