import Forms
import Testing
import XLSX

@testable import Sheets

struct AnnotationMarkTests {
  @Test("Each severity has a colour of its own")
  func colors() {
    #expect(AnnotationMark.colors.count == Severity.allCases.count)
  }

  // The palette of 56 colours, the cell styles 好 差 适中 and the tints of Office's theme.
  @Test(
    "No colour is one that office programs offer",
    arguments: [
      0xFF0000, 0xFFFF00, 0x0000FF, 0xFF8080, 0xFFFF99, 0x99CCFF, 0xCCFFFF, 0xFF99CC, 0xFFCC99,
      0xC6EFCE, 0xFFC7CE, 0xFFEB9C, 0xDDEBF7, 0xBDD7EE, 0xFFF2CC, 0xFFE699, 0xF8CBAD, 0xDEEAF6,
    ])
  func unusual(_ offered: UInt32) {
    #expect(!AnnotationMark.colors.contains(RGBColor(offered)))
  }

  @Test(
    "Our list is known by its first cell, and a list of the unit's own is not ours",
    arguments: [
      ("〔盘点检查〕问题清单", true), ("〔盘点检查〕问题清单（二）", true), ("问题清单", false), ("〔盘点检查〕", false),
      ("银川问题清单", false),
    ])
  func list(_ text: String, isOurs: Bool) {
    #expect(AnnotationMark.isList(firstCell: text) == isOurs)
  }
}
