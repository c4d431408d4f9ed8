public import Forms
public import Sheets
public import Templates
public import XLSX

/// The front door: what programs ask of a campaign.
///
/// ```swift
/// let pandian = try Pandian()
/// let report = try pandian.check(["银川/"])
/// print(report.findings.count)
/// ```
public struct Pandian: Sendable {
  /// The campaign that the work is for.
  public let campaign: Campaign
  /// What encrypted workbooks are opened with: tried one after another, each costs a moment.
  public var passwords: [Password] = []
  /// Where the definitions lie, for what is read of them only when asked for.
  let store: TemplateStore

  /// Opens a campaign.
  ///
  /// - Parameters:
  ///   - id: The campaign's id; nil for the only one there is.
  ///   - store: Where the definitions lie; those that the program carries by default.
  /// - Throws: A ``Forms/DefinitionFault`` where there is no such campaign, more than one and no
  ///   id, or a fault in its definition.
  public init(
    campaign id: String? = nil, from store: TemplateStore = .embedded
  ) throws(DefinitionFault) {
    self.store = store
    let known = store.campaigns
    if let id {
      guard known.contains(id) else {
        throw DefinitionFault(
          "没有名为“\(id)”的盘点工作；现有：\(known.joined(separator: "、"))", at: nil)
      }
      campaign = try Campaign.load(id, from: store)
    } else {
      guard let only = known.first, known.count == 1 else {
        throw DefinitionFault(
          "请用 --campaign 指明盘点工作；现有：\(known.joined(separator: "、"))", at: nil)
      }
      campaign = try Campaign.load(only, from: store)
    }
  }

  /// Reads a register of units.
  ///
  /// - Parameter path: A .csv (UTF-8 or GB18030) or .xlsx file.
  /// - Returns: The units in the file's order.
  /// - Throws: A ``Sheets/RegisterError`` where the file is missing or no register.
  public func register(at path: String) throws(RegisterError) -> Register {
    try RegisterReader(campaign, passwords: passwords).read(path: path)
  }
}
