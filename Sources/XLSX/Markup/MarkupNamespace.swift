/// The namespaces that some reader asks for; where Strict and Transitional differ, one case
/// stands for both.
enum MarkupNamespace: UInt8 {
  /// No namespace: attributes without prefix.
  case none
  /// Any namespace that is not in this list.
  case other
  /// SpreadsheetML (ISO 29500-1, 18).
  case spreadsheet
  /// References to relationships from within parts: `r:id`.
  case relationshipReference
  /// Parts of relationships (ISO 29500-2, 9.3).
  case packageRelationships
  /// The content types of the package (ISO 29500-2, 10.1).
  case contentTypes
  /// Attributes of XML itself: `xml:space`.
  case xml
  /// Markup compatibility (ISO 29500-3).
  case compatibility
  /// Extended properties: which program wrote the file.
  case extendedProperties
  /// Custom properties.
  case customProperties
  /// The types of custom properties' values.
  case variantTypes
  /// Core properties of the package.
  case coreProperties
  /// Dublin Core, within the core properties.
  case dublinCore
  /// Terms of Dublin Core, within the core properties: when the workbook was made.
  case dublinCoreTerms
  /// What Excel 2010 added to SpreadsheetML ([MS-XLSX] 2.3: prefix `x14`).
  case spreadsheet2009
  /// Formulas and ranges within those additions ([MS-XLSX]: prefix `xm`).
  case excelMain
  /// Threaded comments and the people in them ([MS-XLSX] 2.6.205).
  case threadedComments
  /// Anchors of drawings on a worksheet (ISO 29500-1, 20.5).
  case spreadsheetDrawing
  /// Drawings (ISO 29500-1, 20.1).
  case drawing
  /// Rich values ([MS-XLSX] 2.6: prefixes `xlrd` and `xlrd2`).
  case richData
  /// Which part belongs to a rich value ([MS-XLSX] richValueRel).
  case richValueRelation
  /// Pictures in cells as WPS has them.
  case cellImages
  /// Agile encryption ([MS-OFFCRYPTO] 2.3.4.10).
  case encryption
  /// A key behind a password, within agile encryption.
  case passwordKeyEncryptor
  /// A key behind a certificate, within agile encryption.
  case certificateKeyEncryptor

  /// Every namespace's names, Transitional first (ISO 29500-1 and -4, annex A).
  static let names: [(Self, [String])] = [
    (
      .spreadsheet,
      [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ]
    ),
    (
      .relationshipReference,
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ]
    ),
    (
      .packageRelationships,
      ["http://schemas.openxmlformats.org/package/2006/relationships"]
    ),
    (.xml, ["http://www.w3.org/XML/1998/namespace"]),
    (.contentTypes, ["http://schemas.openxmlformats.org/package/2006/content-types"]),
    (.compatibility, ["http://schemas.openxmlformats.org/markup-compatibility/2006"]),
    (
      .extendedProperties,
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
      ]
    ),
    (
      .customProperties,
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "http://purl.oclc.org/ooxml/officeDocument/customProperties",
      ]
    ),
    (
      .variantTypes,
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
        "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
      ]
    ),
    (
      .coreProperties,
      ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"]
    ),
    (.dublinCore, ["http://purl.org/dc/elements/1.1/"]),
    (.dublinCoreTerms, ["http://purl.org/dc/terms/"]),
    (.spreadsheet2009, ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"]),
    (.excelMain, ["http://schemas.microsoft.com/office/excel/2006/main"]),
    (
      .threadedComments,
      ["http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"]
    ),
    (
      .spreadsheetDrawing,
      [
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
      ]
    ),
    (
      .drawing,
      [
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
      ]
    ),
    (
      .richData,
      [
        "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata",
        "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata2",
      ]
    ),
    (
      .richValueRelation,
      ["http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"]
    ),
    (.cellImages, ["http://www.wps.cn/officeDocument/2017/etCustomData"]),
    (.encryption, ["http://schemas.microsoft.com/office/2006/encryption"]),
    (
      .passwordKeyEncryptor,
      ["http://schemas.microsoft.com/office/2006/keyEncryptor/password"]
    ),
    (
      .certificateKeyEncryptor,
      ["http://schemas.microsoft.com/office/2006/keyEncryptor/certificate"]
    ),
  ]
}
