import BatchSupport
import Forms
import Foundation
import Templates
import Testing
import TestSupport

@testable import XLSX

/// No number and no full name of the input stands where it must not: every part of every masked
/// output is unpacked and searched, and all that commands say.
struct LeakTests {
  private struct Outcome: Sendable {
    let secrets: Secrets
    let masked: TemporaryFolder
    let `internal`: TemporaryFolder
    /// What commands wrote, by command and stream.
    let said: [(name: String, bytes: Data)]
  }

  private static let outcome = Task {
    let batch = RegionBatch()
    let inputs = try TemporaryFolder()
    let campaign = try Campaign.load(RegionBatch.campaign, from: .embedded)
    let (returns, register) = try batch.write(to: inputs, campaign)
    // Whom the negative list names is among the people too.
    let hit = batch.units.lazy.compactMap { $0.rows[3]?.first?["id_number"] }.first
    var list = ""
    if case .text(let number)? = hit { list = number + "\n" }
    let negative = try inputs.write(list, as: "负面清单.txt")
    let (masked, whole) = (try TemporaryFolder(), try TemporaryFolder())
    let about = [returns, "--units", register, "--negative-list", negative]
    var said: [(name: String, bytes: Data)] = []
    for command in [
      ["check"], ["check", "--all-notices", "--trail"],
      ["check", "--format", "json", "--trail"], ["status"], ["status", "--format", "json"],
      ["status", "--format", "csv"], ["consolidate", "-o", whole.path],
      ["consolidate", "--grade", "masked", "--by", "series", "-o", masked.path],
    ] {
      let result = try Command.run(command + about)
      try #require(result.status == 0 || result.status == 1, "\(command): \(result.complaint)")
      said.append((command.joined(separator: " "), result.output))
      said.append((command.joined(separator: " ") + " (stderr)", result.complaints))
    }
    return Outcome(secrets: batch.secrets, masked: masked, internal: whole, said: said)
  }

  /// All parts of a package, inflated.
  private func parts(of path: String) throws -> [(name: String, bytes: [UInt8])] {
    let archive = try ArchiveReader(FileContents(path: path), limits: .standard)
    return try archive.entries.map { entry in
      let stream = try archive.open(entry)
      var bytes: [UInt8] = []
      while try stream.next({ piece throws(WorkbookError) in bytes.append(copying: piece) }) {}
      return (entry.name, bytes)
    }
  }

  @Test("The search finds what it is to find")
  func search() {
    var secrets = Secrets()
    let number = TestID.make()
    let old = String(number.prefix(6) + number.dropFirst(8).prefix(9))
    secrets.add(number: number)
    secrets.add(number: old)
    secrets.add(name: "郗骁翊")
    for text in [
      number, "a\(number)b", String(number.prefix(15)), old, String(number.dropFirst(2)),
      "１\(number.map { String($0) }.joined())", "致郗骁翊同志",
      String(
        String.UnicodeScalarView(
          number.unicodeScalars.map {
            Unicode.Scalar($0.value + 0xFEE0) ?? $0
          })),
    ] {
      #expect(!secrets.leaks(in: text.utf8).isEmpty, "\(text)")
    }
    for text in ["郗骁", "6401**********9013", "123456789012345", String(number.prefix(14)), ""] {
      #expect(secrets.leaks(in: text.utf8).isEmpty, "\(text)")
    }
  }

  @Test("The internal grade has what the masked one has not")
  func `internal`() async throws {
    let outcome = try await Self.outcome.value
    let bytes = try parts(of: outcome.internal.path + "/全区汇总.xlsx").flatMap(\.bytes)
    #expect(!outcome.secrets.leaks(in: bytes).isEmpty, "the search would find them")
    #expect(outcome.secrets.numberCount > 1_000 && outcome.secrets.nameCount > 1_000)
  }

  @Test("No part of a masked output holds a number or a full name")
  func masked() async throws {
    let outcome = try await Self.outcome.value
    let files = try outcome.masked.files()
    #expect(files.count { $0.hasSuffix("（脱敏本）.xlsx") } == 14, "\(files)")
    #expect(files.contains { $0.hasSuffix(".csv") }, "the negative list has its report")
    for file in files {
      guard file.hasSuffix(".xlsx") else {
        let leaks = outcome.secrets.leaks(in: try outcome.masked.bytes(of: file))
        #expect(leaks.isEmpty, "\(file): \(leaks)")
        continue
      }
      for part in try parts(of: outcome.masked.path + "/" + file) {
        let leaks = outcome.secrets.leaks(in: part.bytes)
        #expect(leaks.isEmpty, "\(file), \(part.name): \(leaks)")
      }
    }
  }

  @Test("Nothing that check, status and consolidate say holds one, nor an account")
  func said() async throws {
    let outcome = try await Self.outcome.value
    for (name, bytes) in outcome.said {
      let leaks = outcome.secrets.leaks(in: bytes)
      #expect(leaks.isEmpty, "\(name): \(leaks)")
    }
    for file in try outcome.internal.files() where !file.hasSuffix(".xlsx") {
      let leaks = outcome.secrets.leaks(in: try outcome.internal.bytes(of: file))
      #expect(leaks.isEmpty, "\(file): \(leaks)")
    }
  }

  @Test("Names of files bear no number")
  func names() async throws {
    let outcome = try await Self.outcome.value
    for file in try outcome.masked.files() + outcome.internal.files() {
      #expect(outcome.secrets.leaks(in: file.utf8).isEmpty, "\(file)")
    }
  }
}
