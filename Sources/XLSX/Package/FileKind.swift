/// What a file is, told from its bytes and not from its name.
public enum FileKind: String, Sendable, CaseIterable {
  /// A workbook in Office Open XML.
  case xlsx
  /// A workbook in Office Open XML with macros.
  case xlsm
  /// A workbook of Excel 97–2003 (BIFF in a compound file).
  case xls
  /// A binary workbook in an OPC package.
  case xlsb
  /// A workbook of WPS (a compound file as well).
  case et
  /// An OpenDocument spreadsheet.
  case ods
  /// An Office Open XML document behind a password (an `EncryptedPackage` in a compound file).
  case encrypted
  /// Plain text with separators, or any other text.
  case csv
  /// A web page, whatever its name.
  case html
  /// A PDF document.
  case pdf
  /// A picture: PNG, JPEG, GIF, BMP, TIFF, WebP or HEIC.
  case image
  /// A zip archive of something other than a workbook.
  case zip
  /// A RAR or 7-Zip archive.
  case rar
  /// A file without bytes.
  case empty
  /// A workbook that is cut short or damaged.
  case damaged
  /// Anything else.
  case other
}
