public import Forms

extension RuleBook {
  /// What of a form's records outputs hold in another way than it stands in the return.
  ///
  /// - Parameter form: The form, best as ``vet(_:in:)`` left it: a value that an error speaks
  ///   about is no value there, and so has no normalisation.
  /// - Returns: The normalisations by row and column; cells that say the same afterwards have none.
  public func normalisations(of form: ReturnedForm) -> [Normalisation] {
    guard let rules = forms[form.number] else { return [] }
    var normaliser = FormNormaliser(form, columns: rules.columns, cleaned: rules.cleaned?.id)
    return normaliser.all()
  }
}
