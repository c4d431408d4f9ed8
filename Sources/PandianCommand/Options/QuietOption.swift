import ArgumentParser

/// Whether a command says no more than it must.
struct QuietOption: ParsableArguments {
  @Flag(name: .shortAndLong, help: "不显示进度和说明，只报告问题和错误。")
  var quiet = false
}
