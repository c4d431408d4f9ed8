/// Takes in the parts that lead from a cell to the picture in it, one after another ([MS-XLSX]
/// 2.3.6.1 and 2.6): metadata, structures, values, relations.
///
/// A cell's `vm` counts value metadata from 1; this names a record of future metadata, which names
/// a rich value; the structure of the value says which of its fields counts the relations.
struct RichValuesHandler: MarkupHandler {
  private static let typeName = "XLRICHVALUE"
  private static let pictureKey = "_rvRel:LocalImageIdentifier"

  private enum Place { case elsewhere, future, values }

  private let limits: ReadingLimits
  private var place = Place.elsewhere
  private var types: [String] = []
  private var metadata: [(type: Int, record: Int)?] = []
  private var records: [Int?] = []
  private var structures: [[String]] = []
  private var values: [(structure: Int, fields: [String])] = []
  private var relations: [String] = []
  private var count = 0
  private var field: [UInt8]?

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The relationship of the picture that a cell's number leads to.
  ///
  /// - Parameter number: The cell's `vm`, counted from 1.
  /// - Returns: The id of a relationship of the part of relations; nil where the number leads to
  ///   something else.
  func relationship(of number: Int) -> String? {
    guard metadata.indices.contains(number - 1), let entry = metadata[number - 1],
      types.indices.contains(entry.type - 1), types[entry.type - 1] == Self.typeName,
      records.indices.contains(entry.record), let index = records[entry.record],
      values.indices.contains(index), structures.indices.contains(values[index].structure),
      let key = structures[values[index].structure].firstIndex(of: Self.pictureKey),
      values[index].fields.indices.contains(key), let relation = Int(values[index].fields[key]),
      relations.indices.contains(relation)
    else { return nil }
    return relations[relation]
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    count += 1
    guard count <= limits.pictures * 8 else { throw .exceeded("pictures", of: limits.pictures) }
    switch (element.namespace, element.term) {
    case (.spreadsheet, .metadataType): types.append(attributes.text(.name) ?? "")
    case (.spreadsheet, .futureMetadata):
      place = attributes.text(.name) == Self.typeName ? .future : .elsewhere
    case (.spreadsheet, .valueMetadata): place = .values
    case (.spreadsheet, .bk):
      if place == .future { records.append(nil) }
      if place == .values { metadata.append(nil) }
    case (.spreadsheet, .rc) where place == .values && !metadata.isEmpty:
      guard let type = attributes.number(.t), let record = attributes.number(.v) else { return }
      metadata[metadata.count - 1] = (type, record)
    case (.richData, .rvb) where place == .future && !records.isEmpty:
      records[records.count - 1] = attributes.number(.i)
    case (.richData, .s): structures.append([])
    case (.richData, .k) where !structures.isEmpty:
      structures[structures.count - 1].append(attributes.text(.n) ?? "")
    case (.richData, .rv): values.append((attributes.number(.s) ?? 0, []))
    case (.richData, .v) where !values.isEmpty: field = []
    case (.richValueRelation, .rel):
      relations.append(attributes.text(.id, in: .relationshipReference) ?? "")
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) {
    switch (element.namespace, element.term) {
    case (.spreadsheet, .futureMetadata), (.spreadsheet, .valueMetadata): place = .elsewhere
    case (.richData, .v):
      guard let bytes = field, !values.isEmpty else { return }
      values[values.count - 1].fields.append(String(decoding: bytes, as: UTF8.self))
      field = nil
    default: break
    }
  }

  mutating func text(_ piece: Span<UInt8>) {
    // Numbers are all that is looked for; other values may be long.
    guard let length = field?.count, length + piece.count <= 64 else { return }
    field?.append(copying: piece)
  }
}
