import Foundation
import PackagePlugin

/// Has every file under `templates/` written into the target as Swift source, before it is built.
///
/// The files are named one by one as inputs and arguments, so that a changed, added or removed
/// file brings the source up to date.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
      .sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) templates",
        executable: try context.tool(named: "EmbedTemplatesTool").url,
        arguments: [output.path(), folder.path()] + paths,
        inputFiles: paths.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
