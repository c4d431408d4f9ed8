import Foundation
import Testing
import TestSupport
import XLSX

/// What reaches stdout and stderr: results on the one, words on the other, and of people no more
/// than is masked.
struct OutputTests {
  /// Checks over all fixtures, made once.
  private static let outputs = Result {
    try [
      Command.run("check", Path.returns, "--units", Path.register),
      Command.run("check", Path.returns, "--units", Path.register, "--all-notices"),
      Command.run("check", Path.returns, "--units", Path.register, "--format", "json"),
      Command.run("check", Path.bad),
      Command.run(["inspect"] + [Path.returns, Path.bad]),
    ]
  }

  /// The longest run of digits in a text, whatever its width.
  private func longestNumber(in text: String) -> String {
    let numbers: [Substring] = text.split { $0.wholeNumberValue == nil }
    return String(numbers.max { $0.count < $1.count } ?? "")
  }

  @Test("No identity number is shown in full")
  func masked() throws {
    for result in try Self.outputs.get() {
      for text in [result.text, result.complaint] {
        let number = longestNumber(in: text)
        #expect(number.count < 15, "\(number)")
      }
    }
  }

  @Test("No name of a person stands beside a number or in a message as it was written")
  func names() throws {
    let json = try Self.outputs.get()[2].json()
    let findings = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
    let named = findings.filter { ["A02", "X08", "E03"].contains($0["rule"] as? String) }
    #expect(!named.isEmpty)
    for finding in named {
      let value = finding["value"] as? String ?? ""
      #expect(value.isEmpty || value.contains("*") || value.count < 2, "\(finding)")
    }
  }

  @Test("Nothing that steers a terminal is put out")
  func controls() throws {
    for result in try Self.outputs.get() {
      for text in [result.text, result.complaint] {
        let scalar = text.unicodeScalars.first { scalar in
          scalar != "\n"
            && [.control, .format, .privateUse, .lineSeparator, .paragraphSeparator]
              .contains(scalar.properties.generalCategory)
        }
        #expect(scalar == nil, "U+\(String(scalar?.value ?? 0, radix: 16))")
      }
    }
  }

  @Test("A hostile sheet, file and value do not reach a terminal either")
  func hostile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("甲\u{1B}[31m\u{202E}公司.xlsx")
    try WorkbookWriter.draft([
      SheetDraft(
        "附件\u{202E}6",
        [
          ["机械工程紧缺专业目录"],
          ["序号", "产业或行业细分领域", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校", "多\u{1B}]0;x\u{7}"],
          [1, "\u{1B}[2J工程", "工学", "0802\u{200F}", "机械\u{9B}31m", "\u{1B}[1m九", "宁夏大学"],
        ])
    ]).write(to: path)
    for arguments in [
      ["check", path, "--all-notices"], ["check", folder.path], ["inspect", path],
    ] {
      let result = try Command.run(arguments)
      let text = result.text + result.complaint
      for scalar in ["\u{1B}", "\u{202E}", "\u{200F}", "\u{9B}", "\u{7}"] as [Unicode.Scalar] {
        #expect(!text.unicodeScalars.contains(scalar), "\(arguments[0]): U+\(scalar.value)")
      }
    }
  }

  @Test("Results go to stdout, words to stderr")
  func separated() throws {
    let json = try Self.outputs.get()[2]
    #expect(json.complaint == "", "no terminal, nothing passed over: nothing to say")
    let folder = try TemporaryFolder()
    let result = try Command.run("consolidate", Path.clean, "-o", folder.path + "/out")
    #expect(!result.text.contains(folder.path))
    #expect(result.complaint.contains("已写入"))
    let lost = try Command.run("check", "/nowhere")
    #expect(lost.text == "")
    #expect(lost.complaint.contains("/nowhere"))
  }

  @Test("Where nobody watches there is no bar and no colour")
  func plain() throws {
    for result in try Self.outputs.get() {
      #expect(!result.text.contains("█") && !result.complaint.contains("█"))
    }
  }

  @Test("The same input gives the same output")
  func stable() throws {
    let again = try Command.run("check", Path.returns, "--units", Path.register, "--format", "json")
    #expect(try again.output == Self.outputs.get()[2].output)
  }

  @Test("What is passed over is named with a reason")
  func passedOver() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Path.clean, toPath: folder.path("固原青禾工艺美术社.xlsx"))
    _ = try folder.write("", as: "~$固原青禾工艺美术社.xlsx")
    _ = try folder.write("", as: ".DS_Store")
    let result = try Command.run("check", folder.path)
    #expect(result.status == 0, "\(result.text)")
    #expect(result.complaint.contains("~$固原青禾工艺美术社.xlsx"))
    #expect(!result.complaint.contains("DS_Store"))
  }
}
