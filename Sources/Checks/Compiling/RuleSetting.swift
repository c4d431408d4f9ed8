import Forms

/// What a rule's use gives its check: the parameters, and what their names refer to.
///
/// Every parameter that a check takes is remembered, so that those which no check knows can be
/// told as faults of the definition.
protocol RuleSetting {
  var campaign: Campaign { get }
  var parameters: Parameters { get }
  /// Where the rule is laid.
  var mark: SourceMark { get }
  /// The names of the parameters that were taken.
  var taken: Set<String> { get set }
}

extension RuleSetting {
  /// The value of a parameter as it stands in the definition.
  mutating func take(_ key: String) -> DefinitionNode? {
    taken.insert(key)
    return parameters[key]
  }

  func fault(_ message: String, _ key: String? = nil) -> DefinitionFault {
    DefinitionFault(message, at: key.flatMap { parameters[$0]?.mark } ?? mark)
  }

  func missing(_ key: String) -> DefinitionFault {
    fault("缺少参数“\(key)”")
  }

  mutating func string(_ key: String) throws(DefinitionFault) -> String? {
    taken.insert(key)
    return try parameters.string(key)
  }

  mutating func integer(_ key: String) throws(DefinitionFault) -> Int? {
    taken.insert(key)
    return try parameters.integer(key)
  }

  mutating func strings(_ key: String) throws(DefinitionFault) -> [String]? {
    taken.insert(key)
    return try parameters.strings(key)
  }

  mutating func requiredString(_ key: String) throws(DefinitionFault) -> String {
    guard let text = try string(key) else { throw missing(key) }
    return text
  }

  mutating func requiredInteger(_ key: String) throws(DefinitionFault) -> Int {
    guard let number = try integer(key) else { throw missing(key) }
    return number
  }

  mutating func requiredStrings(_ key: String) throws(DefinitionFault) -> [String] {
    guard let texts = try strings(key) else { throw missing(key) }
    return texts
  }

  /// The names of all parameters that were taken must cover those that are given.
  func expectNothingElse() throws(DefinitionFault) {
    guard let extra = parameters.keys.subtracting(taken).min() else { return }
    throw fault("检查不认识参数“\(extra)”", extra)
  }
}
