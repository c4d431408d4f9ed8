import Forms

/// What a rule about a return as a whole gives its check.
struct ReturnSetting: RuleSetting {
  let campaign: Campaign
  let parameters: Parameters
  let mark: SourceMark
  var taken: Set<String> = []

  init(_ campaign: Campaign, parameters: Parameters, mark: SourceMark) {
    self.campaign = campaign
    self.parameters = parameters
    self.mark = mark
  }

  /// The forms whose numbers a parameter lists.
  mutating func forms(_ key: String) throws(DefinitionFault) -> [Form] {
    var forms: [Form] = []
    for text in try requiredStrings(key) {
      guard let number = Int(text), let form = campaign.form(number) else {
        throw fault("没有附件“\(text)”", key)
      }
      forms.append(form)
    }
    guard !forms.isEmpty else { throw missing(key) }
    return forms
  }

  /// The one form whose number a parameter gives.
  mutating func form(_ key: String) throws(DefinitionFault) -> Form {
    let forms = try forms(key)
    guard forms.count == 1, let form = forms.first else {
      throw fault("“\(key)”应为一个附件的序号", key)
    }
    return form
  }

  /// The numbers of forms whose rows name somebody, in the given role where there is one.
  mutating func subjects(
    _ key: String, role: String? = nil
  ) throws(DefinitionFault) -> Set<Int> {
    var numbers: Set<Int> = []
    for form in try forms(key) {
      guard form.subjects.contains(where: { role == nil || $0.role == role }) else {
        let wanted = role.map { "role 为“\($0)”的" } ?? ""
        throw fault("附件\(form.number)没有\(wanted) subjects", key)
      }
      numbers.insert(form.number)
    }
    return numbers
  }

  /// A column of one form.
  mutating func column(
    _ key: String, of formKey: String
  ) throws(DefinitionFault) -> FormColumn {
    let form = try form(formKey)
    return try column(named: requiredString(key), key, of: form)
  }

  /// The column of a form that has the given id.
  func column(
    named id: String, _ key: String, of form: Form
  ) throws(DefinitionFault) -> FormColumn {
    guard let index = form.index(of: id) else {
      throw fault("附件\(form.number)没有列“\(id)”", key)
    }
    return FormColumn(number: form.number, index: index, column: form.columns[index])
  }
}
