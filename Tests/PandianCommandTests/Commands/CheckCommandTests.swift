import Foundation
import Testing
import TestSupport

struct CheckCommandTests {
  private static let result = Result {
    try Command.run("check", Path.returns, "--units", Path.register, "--format", "json")
  }

  private func report() throws -> [String: Any] {
    try #require(try Self.result.get().json() as? [String: Any])
  }

  @Test("The report has the shape of the design")
  func shape() throws {
    let report = try report()
    #expect(Set(report.keys) == ["campaign", "files", "findings", "missing_units", "summary"])
    #expect(report["campaign"] as? String == "talent-inventory-2020")
    #expect(report["missing_units"] as? [String] == ["D008"])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.count == Batch.files(in: Path.returns).count)
    for file in files {
      #expect(Set(file.keys) == ["file", "status", "unit", "region", "forms"])
      #expect(["accepted", "has_errors", "unreadable"].contains(file["status"] as? String ?? ""))
      for form in try #require(file["forms"] as? [[String: Any]]) {
        #expect(Set(form.keys) == ["form", "sheet", "header_row", "rows"])
        let rows = try #require(form["rows"] as? [String: Int])
        #expect(Set(rows.keys) == ["read", "accepted", "rejected", "ignored"])
        #expect(rows["read"] == (rows["accepted"] ?? 0) + (rows["rejected"] ?? 0))
      }
    }
  }

  @Test("Findings have the shape of the design")
  func findings() throws {
    let findings = try #require(try report()["findings"] as? [[String: Any]])
    #expect(findings.count > 100)
    for finding in findings {
      let keys = Set(finding.keys)
      // A finding about a unit that returned nothing names it.
      #expect(
        keys.subtracting(finding["rule"] as? String == "S01" ? ["unit"] : []) == [
          "file", "sheet", "cell", "form", "rule", "severity", "message", "value",
        ],
        "\(finding)")
      #expect(["error", "warning", "notice"].contains(finding["severity"] as? String ?? ""))
      #expect((finding["rule"] as? String)?.wholeMatch(of: #/[A-Z]\d\d/#) != nil)
      #expect((finding["message"] as? String)?.contains("{") == false, "a gap was not filled in")
    }
  }

  @Test("The summary is the sum")
  func summary() throws {
    let report = try report()
    let summary = try #require(report["summary"] as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    let rows = files.flatMap { $0["forms"] as? [[String: Any]] ?? [] }
      .compactMap { $0["rows"] as? [String: Int] }
    let sums = try #require(summary["rows"] as? [String: Int])
    #expect(summary["files"] as? Int == files.count)
    for key in ["read", "accepted", "rejected"] {
      #expect(sums[key] == rows.reduce(0) { $0 + ($1[key] ?? 0) }, "\(key)")
    }
    let findings = try #require(report["findings"] as? [[String: Any]])
    let counts = try #require(summary["findings"] as? [String: Int])
    for severity in ["error", "warning", "notice"] {
      #expect(counts[severity] == findings.count { $0["severity"] as? String == severity })
    }
  }

  @Test("People are told unit by unit, with a sum")
  func text() throws {
    let result = try Command.run("check", Path.returns, "--units", Path.register)
    for text in ["■ 银川云杉机床有限公司（D001 · 银川 · 机械工程）", "合计", "未报送单位 1 个", "D008 宁夏白杨农机制造有限公司（吴忠）"] {
      #expect(result.text.contains(text), "no “\(text)”")
    }
  }

  @Test("A file is called by its path below the folder; with several, the folder's name first")
  func fileNames() throws {
    func names(_ paths: String...) throws -> [String] {
      let json = try Command.run(["check", "--format", "json"] + paths).json()
      return ((json as? [String: Any])?["files"] as? [[String: Any]] ?? [])
        .compactMap { $0["file"] as? String }
    }
    #expect(try names(Path.clean) == ["固原青禾工艺美术社.xlsx"])
    #expect(try names(Path.returns + "/固原/") == ["固原青禾工艺美术社.xlsx"])
    #expect(
      try names(Path.returns + "/固原", Path.returns + "/石嘴山")
        == ["固原/固原青禾工艺美术社.xlsx", "石嘴山/石嘴山北岭电力器材有限公司.xlsx"])
  }

  @Test("A file of days is taken as well as a day")
  func received() throws {
    let folder = try TemporaryFolder()
    let days = try folder.write("固原青禾工艺美术社.xlsx,2020-07-09\n", as: "days.csv")
    for value in ["2020-07-09", days] {
      #expect(try Command.run("check", Path.clean, "--received", value).status == 0)
    }
  }
}
