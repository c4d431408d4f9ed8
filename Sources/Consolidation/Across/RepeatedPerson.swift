/// Somebody whom more than one unit returned, and where (重复人员).
struct RepeatedPerson: Sendable {
  /// One place at which somebody was returned.
  struct Claim: Sendable {
    var unit: String
    var file: String
    var form: Int
    var sheet: String
    var row: Int
  }

  /// The name, masked.
  var name: String
  /// The number, masked.
  var identity: String
  /// The places in order of arrival: the first unit's first, and each of another unit.
  var claims: [Claim]

  /// Nobody reads more places of one person.
  static let mostClaims = 50
}
