// Writes text files as Swift source: the first argument names the source to write, the second the
// folder that the others are relative to. The plugin EmbedTemplates runs it.

import Foundation

guard CommandLine.arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EmbedTemplatesTool OUTPUT FOLDER PATH...\n".utf8))
  exit(64)
}
let output = CommandLine.arguments[1]
let folder = CommandLine.arguments[2]

do {
  var entries: [String] = []
  for path in CommandLine.arguments.dropFirst(3).sorted() {
    let file = URL(filePath: folder).appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    entries.append("    \(StringLiteral(path)): \(StringLiteral(text)),\n")
  }
  let source = """
    // Written by EmbedTemplatesTool from templates/; changes here are lost.

    enum EmbeddedTemplates {
      /// The files by path below templates/.
      static let files: [String: String] = [
    \(entries.joined())  ]
    }

    """
  try Data(source.utf8).write(to: URL(filePath: output), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("EmbedTemplatesTool: \(error)\n".utf8))
  exit(74)
}
