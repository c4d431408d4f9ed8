import Foundation
import PackagePlugin

/// Has every file under `templates/` written into the target as Swift source, before it is built.
///
/// The tool looks through the folder by itself: SwiftPM plans a build anew only when a target's own
/// folder or the manifest has changed, so that the list of files may be an old one here. The folders
/// are named as inputs, too; their time changes when a file is added or removed.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let below = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding the templates",
        executable: try context.tool(named: "EmbedTemplatesTool").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)],
        inputFiles: [folder] + below.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
