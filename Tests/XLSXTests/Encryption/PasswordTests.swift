import Testing

@testable import XLSX

struct PasswordTests {
  @Test("A password does not show, however it is printed")
  func hidden() {
    let password: Password = "秘密abc"
    var dumped = ""
    dump([password], to: &dumped)
    for text in ["\(password)", String(reflecting: password), "\([password])", dumped] {
      #expect(!text.contains("秘密") && !text.contains("abc"), "\(text)")
    }
  }

  @Test("Bytes are UTF-16, the lower first")
  func bytes() {
    #expect(Password("a密").bytes == [0x61, 0, 0xC6, 0x5B])
    #expect(Password("😀").bytes == [0x3D, 0xD8, 0x00, 0xDE])
  }
}
