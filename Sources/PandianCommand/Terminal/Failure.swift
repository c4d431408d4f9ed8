/// Why a command ends without a result: words for people and a code for programs (sysexits.h).
struct Failure: Error {
  /// The exit codes of the design.
  enum Code: Int32 {
    case usage = 64
    case dataError = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
