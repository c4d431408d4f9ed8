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
  case property, subject, keywords, description, category, created, modified, Company, Manager
  case bool, i1, i2, i4, i8, int, ui1, ui2, ui4, ui8, uint, r4, r8, decimal, filetime, date
  // Worksheets, what stands around the rows.
  case sheetFormatPr, zeroHeight, filterColumn, colId, conditionalFormatting, cfRule, sqref, type
  case dataValidations, dataValidation, formula1, formula2, `operator`, errorStyle, allowBlank
  case showDropDown, showInputMessage, showErrorMessage, promptTitle, prompt, errorTitle, error
  case hyperlinks, hyperlink, location, tooltip, display, extLst, password, hashValue, objects
  case formatCells, formatColumns, formatRows, insertColumns, insertRows, insertHyperlinks
  case deleteColumns, deleteRows, selectLockedCells, selectUnlockedCells, sort, pivotTables
  case vm
  // The workbook, what protects it and who wrote it.
  case workbookProtection, lockStructure, lockWindows, fileVersion, appName
  // Comments.
  case comments, authors, author, commentList, comment, authorId, text
  case threadedComment, personId, parentId, dT, done, person, displayName
  // Tables.
  case table, headerRowCount, totalsRowCount, tableColumn
  // Drawings.
  case twoCellAnchor, oneCellAnchor, absoluteAnchor, from, to, pic, cNvPr, descr, blip
  case embed, link
  // Rich values.
  case metadataType, futureMetadata, valueMetadata, bk, rc, rvb, i, rv, k, n, rel
  // Encryption.
  case keyData, dataIntegrity, encryptedKey, blockSize, keyBits, cipherAlgorithm, cipherChaining
  case hashAlgorithm, saltValue, encryptedHmacKey, encryptedHmacValue, spinCount
  case encryptedVerifierHashInput, encryptedVerifierHashValue, encryptedKeyValue
}
