public import Forms
public import XLSX

/// Writes blanks: workbooks for units to fill (空白表).
public struct BlankWriter: Sendable {
  private let campaign: Campaign

  /// Makes a writer of a campaign's blanks.
  public init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// A blank with a cover, all of the campaign's forms and the explanation of terms.
  ///
  /// - Parameter subject: Whom it is for.
  /// - Returns: The workbook, not yet written to a file.
  /// - Throws: `WorkbookError` where the campaign's texts do not fit into a workbook.
  public func package(for subject: BlankSubject) throws(WorkbookError) -> WorkbookWriter {
    try workbook(for: subject, forms: campaign.forms, hasCover: true, hasGlossary: true)
  }

  /// A blank with a single form.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - subject: Whom it is for.
  /// - Returns: The workbook, not yet written to a file.
  /// - Throws: `WorkbookError` where the campaign's texts do not fit into a workbook.
  public func single(_ form: Form, for subject: BlankSubject) throws(WorkbookError)
    -> WorkbookWriter
  {
    try workbook(for: subject, forms: [form], hasCover: false, hasGlossary: false)
  }

  /// The cover and the explanation of terms alone, to go with single forms.
  ///
  /// - Parameter subject: Whom it is for.
  /// - Returns: The workbook, not yet written to a file.
  /// - Throws: `WorkbookError` where the campaign's texts do not fit into a workbook.
  public func guide(for subject: BlankSubject) throws(WorkbookError) -> WorkbookWriter {
    try workbook(for: subject, forms: [], hasCover: true, hasGlossary: true)
  }

  private func workbook(
    for subject: BlankSubject, forms: [Form], hasCover: Bool, hasGlossary: Bool
  ) throws(WorkbookError) -> WorkbookWriter {
    let stamp = Stamp(
      purpose: .blank, campaign: campaign.id, version: campaign.version,
      unit: subject.unit?.code, region: subject.region?.name, series: subject.series?.name)
    let workbook = WorkbookWriter(
      options: WorkbookOptions(
        title: campaign.title, creator: campaign.issuer, application: "pandian",
        customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) },
        compression: .small))
    let styles = BlankStyles(workbook)
    let cover = hasCover ? try workbook.addSheet(CoverSheet.name) : nil
    let options = OptionSheet(campaign, forms: forms)
    var counted: [(form: Form, counted: CellRange?)] = []
    for form in forms {
      let (_, area) = try FormSheet(
        form, of: campaign, for: subject, styles: styles, options: options
      ).write(to: workbook)
      let key = form.columns.indices.first(where: area.isEntered)
      counted.append((form, key.map(area.range(of:))))
    }
    if let cover {
      try CoverSheet(campaign, for: subject, styles: styles).write(to: cover, forms: counted)
    }
    if hasGlossary, let glossary = campaign.glossary {
      try GlossarySheet(glossary, styles: styles).write(to: workbook)
    }
    try options.write(to: workbook)
    return workbook
  }
}
