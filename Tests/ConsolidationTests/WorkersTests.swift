import Forms
import Foundation
import Sheets
import Synchronization
import TestSupport
import Templates
import Testing

@testable import Consolidation

/// Work done side by side comes out as if it were done one piece after another.
struct WorkersTests {
  @Test("Results stand in the order of the jobs", arguments: [1, 2, 3, 7, 100])
  func order(_ count: Int) async throws {
    let jobs = (0..<50).map { number -> Workers.Job<Int> in
      {
        // The first ones take longest.
        for _ in 0..<(50 - number) { await Task.yield() }
        return number
      }
    }
    #expect(try await Workers(count).run(jobs) == Array(0..<50))
  }

  @Test("No more jobs run at once than there are workers", arguments: [1, 2, 3])
  func bound(_ count: Int) async throws {
    let running = Mutex((now: 0, most: 0))
    let jobs = (0..<20).map { _ -> Workers.Job<Void> in
      {
        running.withLock { state in
          state.now += 1
          state.most = max(state.most, state.now)
        }
        for _ in 0..<10 { await Task.yield() }
        running.withLock { $0.now -= 1 }
      }
    }
    _ = try await Workers(count).run(jobs)
    #expect(running.withLock { $0.most } <= count)
  }

  @Test("An error comes out, and what was not begun is not done", arguments: [1, 2])
  func failure(_ count: Int) async {
    struct Trouble: Error {}
    let done = Mutex(0)
    let jobs = (0..<100).map { number -> Workers.Job<Void> in
      {
        if number == 3 { throw Trouble() }
        done.withLock { $0 += 1 }
      }
    }
    await #expect(throws: Trouble.self) { try await Workers(count).run(jobs) }
    #expect(done.withLock { $0 } < 99)
  }

  @Test("There is always one")
  func atLeastOne() {
    #expect(Workers(0).count == 1)
    #expect(Workers(-5).count == 1)
    #expect(Workers.all.count >= 1)
  }

  @Test(
    "Outputs are equal byte for byte, however many workers there are",
    arguments: [Grade.internal, .masked])
  func equalOutputs(_ grade: Grade) async throws {
    let campaign = try Run.campaign()
    let plan = try FigurePlan.load(for: campaign, from: .embedded)
    let files = try InputSearch([Batch.fixtures.returns]).files
    var outputs: [[String: Data]] = []
    for count in [1, 2, 5] {
      let folder = try TemporaryFolder()
      let register = try RegisterReader(campaign).read(path: Batch.fixtures.register)
      let intake = try Intake(campaign, register: register)
      let account = try await Consolidator(
        intake, to: folder.path, grade: grade, figures: plan, isBySeries: true,
        workers: Workers(count)
      ).run(files)
      #expect(account.inputs.count == files.count)
      outputs.append(
        try folder.files().reduce(into: [:]) { contents, name in
          contents[name] = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
        })
    }
    #expect(outputs[0].count > 3)
    for output in outputs.dropFirst() {
      #expect(output.keys.sorted() == outputs[0].keys.sorted())
      for (name, bytes) in output { #expect(bytes == outputs[0][name], "\(name) differs") }
    }
  }
}
