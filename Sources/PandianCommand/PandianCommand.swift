import ArgumentParser

/// The command `pandian`: one subcommand a file under `Commands/`.
@main
struct PandianCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pandian",
    abstract: "盘点：发空白表、检查报送材料、生成汇总表。",
    discussion: """
      典型用法：
        pandian blank -o 空白表 --units 单位名册.csv
        pandian check 报送 --units 单位名册.csv
        pandian consolidate 报送 -o 汇总 --units 单位名册.csv
        pandian report 报送 -o 报告 --units 单位名册.csv

      退出码：0 没有错误；1 查出错误；64 用法不对；65 没有一个文件能读；66 找不到输入；
      73 无法创建输出；74 读写中途失败。本程序不联网，不改动单位的原文件。
      """,
    version: "0.1.0",
    subcommands: [
      BlankCommand.self, InspectCommand.self, CheckCommand.self, ConsolidateCommand.self,
      ReportCommand.self, RecordsCommand.self, StatusCommand.self, DumpCommand.self,
      RulesCommand.self,
      FormsCommand.self,
    ])
}
