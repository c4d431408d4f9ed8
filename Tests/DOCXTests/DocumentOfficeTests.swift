import Foundation
import TestSupport
import Testing

@testable import DOCX

/// Whole documents, held against the schemas and read by other programs where there are any.
struct DocumentOfficeTests {
  /// Whether the Python there has python-docx.
  private static let hasPythonDocx =
    (try? Tool.python?.run(["-c", "import docx"]).status) == 0

  /// Whether the LibreOffice there has Writer, which is a package of its own on Linux.
  private static let hasWriter: Bool = {
    guard let office = Tool.office else { return false }
    let program = URL(filePath: office.path).resolvingSymlinksInPath().deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: program.appending(path: "libswlo.so").path)
  }()

  @Test(.enabled(if: Tool.validator != nil, "PANDIAN_OOXML_VALIDATE names no validator"))
  func `a document with everything is valid`() throws {
    let (folder, path) = try write()
    let result = try withExtendedLifetime(folder) { try Tool.validator?.run([path]) }
    #expect(result?.text == "", "the validator has something to say")
    #expect(result?.status == 0)
  }

  @Test(.enabled(if: hasPythonDocx, "no Python with python-docx"))
  func `python-docx reads headings, tables and sections`() throws {
    let program = """
      import docx, sys
      document = docx.Document(sys.argv[1])
      for paragraph in document.paragraphs:
        if paragraph.style.name.startswith("Heading"):
          print(paragraph.style.name, paragraph.text[:8])
      for table in document.tables:
        print(len(table.rows), len(table.columns), [cell.text[:4] for cell in table.rows[0].cells])
      print([cell.text for cell in document.tables[0].rows[8].cells])
      print([section.page_width > section.page_height for section in document.sections])
      print(document.core_properties.title, document.core_properties.author)
      """
    let (folder, path) = try write()
    let result = try withExtendedLifetime(folder) {
      try Tool.python?.run(["-c", program, path])
    }
    let lines = try #require(result).text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(4) == [
        "Heading 1 一、总量", "Heading 2 （一）各地区", "Heading 3 1. 年龄", "Heading 1 二、<scrip",
      ], "\(result?.complaint ?? "")")
    #expect(
      lines.suffix(7) == [
        "9 5 ['地区', '职称', '职称', '职称', '合计']", "4 2 ['单位', '说明']",
        "61 9 ['序号', '单位', '姓名', '性别', '职称', '专业', '学历', '年龄', '备注']",
        "9 5 ['地区', '职称', '职称', '职称', '合计']",
        "['合计', '6,516', '12,720', '19,200', '38,436']",
        "[False, False, True, False]", "人才盘点报告 <&> 某厅",
      ])
  }

  @Test(.enabled(if: hasWriter, "no LibreOffice with Writer"))
  func `LibreOffice takes it in: outline, contents, header rows, charts`() throws {
    let (folder, path) = try write()
    let result = try Tool.office?.run([
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "fodt",
      "--outdir", folder.path, path,
    ])
    #expect(result?.status == 0)
    let text = String(decoding: try folder.bytes(of: "everything.fodt"), as: UTF8.self)
    func count(_ markup: String) -> Int { text.components(separatedBy: markup).count - 1 }
    #expect(count("<text:table-of-content ") == 1)
    #expect(count("<text:h ") == 18)
    #expect(count(#"text:outline-level="1""#) >= 4)
    #expect(count("<table:table ") >= 4)
    #expect(count("<table:table-header-rows>") == 4 + 4, "each chart has a table within")
    #expect(count("<draw:object") == 4)
    #expect(count("<text:note ") == 1)
    #expect(count("<text:sequence ") == 7, "four tables and three figures are counted")
  }

  private func write() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let path = try folder.path("everything.docx")
    try DocumentSample.everything().write(to: path, permissions: 0o600)
    return (folder, path)
  }
}
