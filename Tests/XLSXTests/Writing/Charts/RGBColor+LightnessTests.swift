import Testing

@testable import XLSX

struct RGBColorLightnessTests {
  @Test func `text can be read on its ground`() {
    #expect(RGBColor.black.lightness == 0)
    #expect(abs(RGBColor.white.lightness - 1) < 1e-9)
    #expect(RGBColor(0x1F4E79).ofTextUpon == .white)
    #expect(RGBColor(0xF2B134).ofTextUpon != .white)
  }

  @Test func `a colour is mixed with white`() {
    #expect(RGBColor(0x204060).lightened(by: 0) == RGBColor(0x204060))
    #expect(RGBColor(0x204060).lightened(by: 0.5) == RGBColor(0x90A0B0))
    #expect(RGBColor(0x204060).lightened(by: 1) == .white)
    #expect(RGBColor(0x0040FF).digits == "0040FF")
  }
}
