import ArgumentParser
import Consolidation
import Forms
import PandianKit
import Sheets
import XLSX

/// `pandian inspect`: what files are.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "说明文件是什么：种类、来源程序、工作表、行数和认出的报表。")

  @Argument(help: ArgumentHelp("要查看的文件。", valueName: "文件"))
  var files: [String]

  @Option(help: ArgumentHelp("输出格式：text 给人看，json 给程序用。", valueName: "格式"))
  var format = CheckCommand.Format.text

  @OptionGroup var passwords: PasswordOptions
  @OptionGroup var campaign: CampaignOptions

  func run() throws {
    try reporting {
      // What a file is can be told without its password: nobody is asked for one.
      let pandian = try campaign.open(passwords.given())
      let search = try InputSearch(files)
      let inspections = search.files.map { file in
        var inspection = pandian.inspect(file.path)
        inspection.file = file.name
        for sheet in inspection.sheets {
          guard let trouble = sheet.trouble else { continue }
          Terminal.complain(
            "\(Terminal.safe(file.name))：工作表“\(Terminal.safe(sheet.name))”没能读完。\(trouble)")
        }
        return inspection
      }
      switch format {
      case .json:
        Terminal.print(JSONValue.array(inspections.map(\.json)).text(isIndented: true))
      case .text:
        for inspection in inspections { Self.show(inspection, in: pandian) }
      }
    }
  }

  private static func show(_ inspection: WorkbookInspection, in pandian: Pandian) {
    let maker = inspection.maker.map { "，由 \(Terminal.safe($0)) 保存" } ?? ""
    let isOpened = inspection.isEncrypted && inspection.kind != .encrypted
    Terminal.print(
      "■ \(Terminal.safe(inspection.file))：\(inspection.kind.chineseName)"
        + "\(isOpened ? "，已加密" : "")\(maker)")
    if let trouble = inspection.trouble { Terminal.print("    \(Terminal.safe(trouble))") }
    var table = TextTable()
    for sheet in inspection.sheets {
      let forms = sheet.forms.compactMap { pandian.campaign.form($0) }
        .map { "\($0.label) \($0.titleTail)" }.joined(separator: "；")
      let state =
        switch sheet.visibility {
        case .visible: ""
        case .hidden: "（隐藏）"
        case .veryHidden: "（深度隐藏）"
        }
      table.add([
        Terminal.safe(sheet.name) + state, "\(sheet.rows) 行", "\(sheet.cells) 格",
        forms.isEmpty ? "—" : forms,
      ])
    }
    for line in table.lines(indent: 4) { Terminal.print(line) }
  }
}
