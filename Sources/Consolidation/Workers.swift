#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// How many pieces of work are done side by side.
///
/// What comes out never depends on it: results are given in the order of the work.
public struct Workers: Sendable {
  /// The number, at least 1.
  public let count: Int

  /// So many.
  ///
  /// - Parameter count: The number; what is below 1 counts as 1.
  public init(_ count: Int) {
    self.count = max(1, count)
  }

  /// One for each processor.
  public static var all: Workers { Workers(ProcessInfo.processInfo.activeProcessorCount) }

  /// A piece of work.
  typealias Job<Result: Sendable> = @Sendable () async throws -> Result

  /// Does all jobs, beginning them in their order.
  ///
  /// - Parameter jobs: The jobs; the longest first shortens the whole.
  /// - Returns: What came of each, in their order.
  /// - Throws: What a job throws; those not yet begun are not done then.
  func run<Result: Sendable>(_ jobs: [Job<Result>]) async throws -> [Result] {
    // A single worker needs no task, and starting them costs a command some milliseconds.
    guard count > 1, jobs.count > 1 else {
      var results: [Result] = []
      for job in jobs { results.append(try await job()) }
      return results
    }
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      var waiting = jobs.enumerated().makeIterator()
      func begin(_ next: (offset: Int, element: Job<Result>)?) {
        guard let (offset, job) = next else { return }
        group.addTask { (offset, try await job()) }
      }
      for _ in 0..<count { begin(waiting.next()) }
      while let (offset, result) = try await group.next() {
        results[offset] = result
        begin(waiting.next())
      }
      return jobs.indices.compactMap { results[$0] }
    }
  }
}
