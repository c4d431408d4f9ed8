import ArgumentParser
import Consolidation
import Forms
import PandianKit
import Sheets
import XLSX

extension Failure {
  /// Turns any error of the lower floors into words and a code: the one spot where that is done.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as InputError: self.init(.noInput, error.message)
    case let error as RegisterError:
      self.init(error.isMissing ? .noInput : .dataError, error.message)
    case let fault as DefinitionFault: self.init(.usage, "盘点工作定义有误：\(fault)")
    case let error as WorkbookError: self.init(error)
    case let error as EarlierReportError:
      self.init(error.isMissing ? .noInput : .usage, error.message)
    case let error as BlankError:
      self.init(error.code == .cannotCreate ? .cannotCreate : .usage, error.message)
    case let error as ConsolidationError:
      self.init(error.code == .cannotCreate ? .cannotCreate : .inputOutput, error.message)
    default: self.init(.inputOutput, "处理中断：\(error)")
    }
  }

  private init(_ error: WorkbookError) {
    switch error.code {
    case .cannotWrite: self.init(.cannotCreate, "无法创建输出文件，请检查文件夹是否存在、是否可写：\(error)")
    case .writingFailed: self.init(.inputOutput, "写到一半失败（磁盘可能已满），没有留下半个文件：\(error)")
    case .notFound: self.init(.noInput, "找不到文件：\(error)")
    case .missing: self.init(.dataError, "工作簿中没有要找的工作表或列，请核对名称：\(error)")
    case .encrypted:
      self.init(.dataError, "文件加了密码。请用 --password-file 指定密码文件（每行一个密码）")
    case .wrongPassword: self.init(.dataError, "文件加了密码，给出的密码都打不开。请核对密码后重试")
    case .invalidContent: self.init(.inputOutput, "要写的内容工作簿容不下：\(error)")
    default: self.init(.dataError, error.chineseDescription)
    }
  }
}

extension ParsableCommand {
  /// Runs a command's work; an error ends the process with its words on stderr and its code.
  func reporting(_ work: () throws -> Void) throws {
    do { try work() } catch { throw Self.reported(error) }
  }

  /// Says what went wrong, and gives what ends the process.
  fileprivate static func reported(_ error: any Error) -> any Error {
    // These are ArgumentParser's own, which knows what to say.
    if error is ExitCode || error is ValidationError { return error }
    let failure = Failure(error)
    Terminal.complain(failure.message)
    return ExitCode(failure.code.rawValue)
  }
}

extension AsyncParsableCommand {
  /// Runs a command's work as ``reporting(_:)`` does, where it is done side by side.
  func reporting(_ work: () async throws -> Void) async throws {
    do { try await work() } catch { throw Self.reported(error) }
  }
}
