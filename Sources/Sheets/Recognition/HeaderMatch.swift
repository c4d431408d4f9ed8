/// How the header of a sheet fits a form.
struct HeaderMatch {
  /// For each column of the form, the sheet's column it lies in; nil where it is missing.
  var positions: [Int?]
  /// What there is to say about it.
  var remarks: [LayoutRemark] = []
  /// Whether no record can be taken: a required column or a level of the header is missing.
  var isBroken = false
  /// The columns of a consolidated table that say where each row came from: unit, file, row; those
  /// that are missing are 0.
  var originColumns: [Int] = []
}
