import ArgumentParser
import Forms
import PandianKit
import Templates
import XLSX

/// Which campaign, and where its definitions lie.
struct CampaignOptions: ParsableArguments {
  @Option(help: ArgumentHelp("盘点工作的代号；只有一个时可省略。", valueName: "代号"))
  var campaign: String?

  @Option(
    help: ArgumentHelp("盘点工作定义所在的文件夹；省略时用程序自带的。", valueName: "文件夹"))
  var templates: String?

  /// Opens the campaign.
  ///
  /// - Parameter passwords: What encrypted workbooks are opened with.
  /// - Returns: The front door to it.
  /// - Throws: A ``Failure`` where there is no such campaign, or its definition is at fault.
  func open(_ passwords: [Password] = []) throws -> Pandian {
    let store: TemplateStore
    if let templates {
      do {
        store = try TemplateStore(directory: templates)
      } catch {
        throw Failure(.noInput, "找不到盘点工作定义文件夹“\(templates)”")
      }
    } else {
      store = .embedded
    }
    do {
      var pandian = try Pandian(campaign: campaign, from: store)
      pandian.passwords = passwords
      return pandian
    } catch {
      throw Failure(.usage, "盘点工作定义有误：\(error)")
    }
  }
}
