import Foundation
import TestSupport

@testable import XLSX

/// A chart as a workbook has it.
struct WrittenChart {
  let title: String
  /// The cells that it draws.
  let cells: [String]
  /// The numbers that stand in it for programs that calculate nothing.
  let numbers: [Double]

  /// The charts of a workbook.
  static func all(of path: String) throws -> [WrittenChart] {
    let archive = try ArchiveReader(FileContents(path: path), limits: .standard)
    return try archive.entries.filter { $0.name.hasPrefix("xl/charts/chart") }.map { entry in
      let stream = try archive.open(entry)
      var bytes: [UInt8] = []
      while try stream.next({ piece throws(WorkbookError) in bytes.append(copying: piece) }) {}
      return WrittenChart(String(decoding: bytes, as: UTF8.self))
    }
  }

  private init(_ markup: String) {
    func texts(_ tag: String, in text: String) -> [String] {
      text.components(separatedBy: "<\(tag)>").dropFirst().map {
        $0.components(separatedBy: "</\(tag)>")[0]
      }
    }
    title = texts("a:t", in: texts("c:title", in: markup).first ?? "").joined()
    cells = texts("c:f", in: markup)
    numbers = texts("c:numCache", in: markup).flatMap { cache in
      texts("c:v", in: cache).compactMap(Double.init)
    }
  }
}
