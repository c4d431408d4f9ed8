import Forms
import Testing

@testable import Consolidation

struct PersonNamesTests {
  private func names(_ all: String...) throws -> PersonNames {
    var names = PersonNames(try Run.campaign())
    for name in all { names.add(name) }
    return names
  }

  @Test(
    "A name is found wherever it stands",
    arguments: [
      ("联系郗骁翊办理", "联系郗**办理"), ("郗骁翊", "郗**"), ("郗 骁　翊同志", "郗**同志"),
      ("欧阳烨珩、郗骁翊", "欧阳**、郗**"), ("郗骁", "郗*"), ("无人", "无人"), ("", ""),
      ("郗 骁", "郗*"), ("翊郗", "翊郗"), ("郗", "郗"),
    ])
  func found(_ text: String, _ masked: String) throws {
    #expect(try names("郗骁翊", "郗骁", "欧阳烨珩").masked(text) == masked)
  }

  @Test(
    "What is no name is not looked for",
    arguments: ["高级工程师", "金凤", "无", "机械工程", "单位", "身份证号", "1", "核对"])
  func words(_ word: String) throws {
    #expect(try names(word).masked("银川\(word)厂") == "银川\(word)厂")
  }

  @Test(
    "Several names in a cell are each found, and what stands beside them does not hide them",
    arguments: ["郗骁翊、欧阳烨珩", "郗骁翊（13900000000）；欧阳烨珩", "郗骁翊 欧阳烨珩", "郗骁翊/欧阳烨珩 办公室"])
  func several(_ cell: String) throws {
    #expect(try names(cell).masked("请郗骁翊与欧阳烨珩到会") == "请郗**与欧阳**到会")
  }
}
