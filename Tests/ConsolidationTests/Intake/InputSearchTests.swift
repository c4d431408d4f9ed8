import Foundation
import Testing
import TestSupport

@testable import Consolidation

struct InputSearchTests {
  private func folder(_ names: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names { _ = try folder.write("x", as: name) }
    return folder
  }

  @Test("A folder is searched through, in a fixed order")
  func searched() throws {
    let folder = try folder(["银川/b.xlsx", "银川/a.xls", "c.pdf", "吴忠/d/e.xlsx"])
    let names = try InputSearch([folder.path]).files.map(\.name)
    #expect(Set(names) == ["银川/b.xlsx", "银川/a.xls", "c.pdf", "吴忠/d/e.xlsx"])
    #expect(try InputSearch([folder.path + "/"]).files.map(\.name) == names)
  }

  @Test("Locks and what systems leave behind are passed over, the one with a word")
  func passedOver() throws {
    let folder = try folder([
      "a.xlsx", "~$a.xlsx", ".a.xlsx", ".git/b.xlsx", "Thumbs.db", "desktop.ini", "名册.json",
    ])
    let search = try InputSearch([folder.path])
    #expect(search.files.map(\.name) == ["a.xlsx"])
    #expect(
      Set(search.passedOver.map(\.name)) == ["~$a.xlsx", "Thumbs.db", "desktop.ini", "名册.json"])
    #expect(search.passedOver.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("A file given is taken whatever its name; one excluded is not")
  func given() throws {
    let folder = try folder(["a.json", "units.csv", "b.xlsx"])
    #expect(try InputSearch([folder.path + "/a.json"]).files.map(\.name) == ["a.json"])
    let search = try InputSearch([folder.path], excluding: [folder.path + "/./units.csv"])
    #expect(search.files.map(\.name) == ["b.xlsx"])
  }

  @Test("What is not there, or holds nothing, is an error with the path in it")
  func nothing() throws {
    let folder = try folder([])
    for path in ["/nowhere", folder.path] {
      let error = #expect(throws: InputError.self) { try InputSearch([path]) }
      #expect(error?.message.contains(path) == true)
    }
  }

  @Test("A folder that contains itself comes to an end")
  func loop() throws {
    let folder = try folder(["a/b.xlsx"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/again", withDestinationPath: folder.path)
    let search = try InputSearch([folder.path])
    #expect(search.files.contains { $0.name == "a/b.xlsx" })
  }

  @Test("Numbers in the names of files are masked, and no two files get one name")
  func masked() throws {
    let numbers = ["640104198503129013", "640104198603129013"]
    let folder = try folder(numbers.map { "甲/表\($0).xlsx" } + ["乙.xlsx"])
    let search = try InputSearch([folder.path])
    #expect(
      Set(search.files.map(\.name)) == [
        "乙.xlsx", "甲/表640104********9013.xlsx", "甲/表640104********9013.xlsx（2）",
      ])
    #expect(search.files.allSatisfy { file in !numbers.contains { file.name.contains($0) } })
    #expect(search.files.allSatisfy { FileManager.default.fileExists(atPath: $0.path) })
  }
}
