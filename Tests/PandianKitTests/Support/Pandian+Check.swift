import Consolidation
import Sheets

@testable import PandianKit

extension Pandian {
  /// Checks returns of the units of a register.
  func check(_ paths: [String], register: Register?) async throws -> CheckReport {
    try await check(ReturnBatch(paths, register: register))
  }
}
