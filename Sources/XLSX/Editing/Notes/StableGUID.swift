/// Identifiers in the form of a GUID that are the same at every run.
enum StableGUID {
  /// The identifier of a text: `{8-4-4-4-12}` hexadecimal digits of its hash.
  static func of(_ text: String) -> String {
    let hash = HashAlgorithm.sha256.hash(Array(text.utf8)).prefix(16)
    var digits = ""
    for (index, byte) in hash.enumerated() {
      if [4, 6, 8, 10].contains(index) { digits += "-" }
      let pair = String(byte, radix: 16, uppercase: true)
      digits += pair.utf8.count == 1 ? "0" + pair : pair
    }
    return "{\(digits)}"
  }
}
