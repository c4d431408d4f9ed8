/// The local names of elements and attributes that some reader asks for.
///
/// Names are compared as small integers: the parser interns them, see ``MarkupNames``.
enum MarkupTerm: String, CaseIterable {
  /// Any name that is not in this list.
  case other
  // Of all parts.
  case AlternateContent, Choice, Fallback, space
  // Worksheets.
  case worksheet, sheetData, row, c, v, f, `is`, t, r, rPh, s, hidden, cols, col, min, max
  case mergeCells, mergeCell, ref, autoFilter, sheetProtection, sheet, dimension
  // Shared strings.
  case sst, si
  // Styles.
  case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
  // The workbook.
  case workbook, workbookPr, date1904, sheets, name, id, sheetId, state, definedNames
  case definedName, localSheetId
  // The package.
  case Types, Default, Override, Extension, PartName, ContentType
  case Relationships, Relationship, Id, `Type`, Target, TargetMode
  // Document properties.
  case Properties, Application, AppVersion, coreProperties, creator, lastModifiedBy, title
  case property
  // Encryption.
  case keyData, dataIntegrity, encryptedKey, blockSize, keyBits, cipherAlgorithm, cipherChaining
  case hashAlgorithm, saltValue, encryptedHmacKey, encryptedHmacValue, spinCount
  case encryptedVerifierHashInput, encryptedVerifierHashValue, encryptedKeyValue
}
