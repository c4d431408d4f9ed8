import TestSupport
import Testing

@testable import Consolidation

/// Files are taken in some at a time, so that memory does not grow with their number.
struct WaveTests {
  private func waves(_ sizes: [Int]) throws -> [Int] {
    let folder = try TemporaryFolder()
    let files = try sizes.enumerated().map { number, size in
      InputFile(
        path: try folder.write(String(repeating: "x", count: size), as: "\(number)"),
        name: "\(number)")
    }
    let waves = Wave.all(of: files.map(Self.submission))
    #expect(
      waves.flatMap(\.submissions).flatMap(\.files) == files, "every file once, in order")
    return waves.map(\.fileCount)
  }

  private static func submission(_ file: InputFile) -> Submission {
    Submission(owner: .name(region: "", key: file.name), region: nil, files: [file])
  }

  @Test("A wave has only so many files")
  func files() throws {
    #expect(try waves([]) == [])
    #expect(try waves([0]) == [1])
    #expect(try waves(Array(repeating: 1, count: Wave.maximumFiles + 1)) == [32, 1])
  }

  @Test("A wave has only so many bytes, but at least a file")
  func bytes() throws {
    let half = Wave.maximumBytes / 2
    #expect(try waves([half, half, 1]) == [2, 1])
    #expect(try waves([half, half + 1, 1]) == [1, 2])
    #expect(try waves([Wave.maximumBytes * 2, Wave.maximumBytes * 2]) == [1, 1])
  }

  @Test("A file that is gone counts for nothing")
  func gone() {
    let file = InputFile(path: "/nowhere/at/all", name: "all")
    #expect(file.size == 0)
    #expect(Wave.all(of: [Self.submission(file), Self.submission(file)]).map(\.fileCount) == [2])
  }

  @Test("A region's submission comes in a wave after those of its units, and units are not parted")
  func regions() {
    func file(_ name: String) -> InputFile { InputFile(path: "/nowhere/" + name, name: name) }
    let unit = Submission(
      owner: .unit(code: "U1"), region: nil, files: (1...40).map { file("\($0)") })
    let region = Submission(owner: .tier(region: "银川"), region: "银川", files: [file("x")])
    #expect(Wave.all(of: [unit, region]).map(\.fileCount) == [40, 1])
  }
}
