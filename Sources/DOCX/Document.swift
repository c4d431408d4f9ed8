/// A document in words: headings, paragraphs, tables and charts, as Word, WPS and LibreOffice read
/// it (WordprocessingML; ISO 29500-1, 17).
///
/// It is a value that is put together from front to back and written at the end. The same document
/// gives the same bytes: neither the clock nor anything else from outside enters them. Its look is
/// that of Chinese official documents (GB/T 9704-2012) unless another is asked for.
///
/// ```swift
/// var document = Document(title: "人才盘点报告", creator: "工信厅")
/// document.titlePage = Document.TitlePage(title: "人才盘点报告", lines: ["工信厅", "2020年6月"])
/// document.contents = Document.Contents()
/// document.append(.heading("一、总量", level: .first))
/// document.append(.paragraph(["全区共有专业技术人员 ", .bold("12,345"), " 人。"]))
/// document.append(
///   .table(
///     Document.Table(
///       caption: "各地区人数",
///       columns: [Document.Column(), Document.Column(alignment: .trailing)],
///       header: [["地区", "人数"]], rows: [["银川", "8,612"], .total(["合计", "12,345"])])))
/// try document.write(to: path, permissions: 0o600)
/// ```
public struct Document: Hashable, Sendable {
  /// The title among the file's properties; nil for none.
  public var title: String?
  /// Who made it; nil for none.
  public var creator: String?
  /// Which program made it.
  public var application: String
  /// Typefaces, sizes and margins.
  public var look = Look.official
  /// A page of its own with the title, before everything else; nil for none.
  public var titlePage: TitlePage?
  /// A table of contents before the first section; nil for none.
  public var contents: Contents?
  /// The content, from front to back.
  public var sections: [Section] = []

  /// Begins a document without content.
  ///
  /// - Parameters:
  ///   - title: The title among the file's properties.
  ///   - creator: Who made it.
  ///   - application: Which program made it.
  public init(title: String? = nil, creator: String? = nil, application: String = "DOCX") {
    self.title = title
    self.creator = creator
    self.application = application
  }

  /// Appends a block to the last section; without one, upright pages begin.
  ///
  /// - Parameter block: What follows.
  public mutating func append(_ block: Block) {
    if sections.isEmpty { sections.append(Section()) }
    sections[sections.count - 1].blocks.append(block)
  }

  /// Begins pages that may lie otherwise than those before; their numbers go on.
  ///
  /// Headings that were appended last go along: they belong to what follows.
  ///
  /// - Parameter orientation: How the pages lie.
  public mutating func beginSection(_ orientation: Orientation) {
    var section = Section(orientation: orientation)
    while case .heading(let heading) = sections.last?.blocks.last {
      section.blocks.insert(.heading(heading), at: 0)
      sections[sections.count - 1].blocks.removeLast()
    }
    if sections.last?.blocks.isEmpty == true { sections.removeLast() }
    sections.append(section)
  }
}
