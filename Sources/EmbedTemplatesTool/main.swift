// Writes the texts of a folder as Swift source: the first argument names the source to write, the
// second the folder. The plugin EmbedTemplates runs it.

import Foundation

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: EmbedTemplatesTool OUTPUT FOLDER\n".utf8))
  exit(64)
}
let output = CommandLine.arguments[1]
let folder = CommandLine.arguments[2]

do {
  var entries = ""
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  where path.hasSuffix(".yaml") || path.hasSuffix(".txt") {
    let file = URL(filePath: folder).appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    entries += "    \(StringLiteral(path)): \(StringLiteral(text)),\n"
  }
  let source = """
    // Written by EmbedTemplatesTool from templates/; changes here are lost.

    enum EmbeddedTemplates {
      /// The files by path below templates/.
      static let files: [String: String] = [
    \(entries)  ]
    }

    """
  try Data(source.utf8).write(to: URL(filePath: output), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("EmbedTemplatesTool: \(error)\n".utf8))
  exit(74)
}
