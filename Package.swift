// swift-tools-version: 6.2
import PackageDescription

// What every target of ours is built with: see CONTRIBUTING.md, "Settings".
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A release of the command carries Swift's runtime within it: it starts in two thirds of the time,
// and runs where no Swift is installed. What ArgumentParser and Yams need of Foundation has to be
// named, since their modules were built to find it in libraries beside them.
let withinOneFile = [
  "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
  "-l_FoundationCollections", "-lstdc++",
]

// A floor of the house: a target imports only those above it in this list.
func floor(
  _ name: String, on lower: [Target.Dependency], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: lower, swiftSettings: settings + [.strictMemorySafety()],
    plugins: plugins)
}

func tests(
  of name: String, with others: [Target.Dependency] = [], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + others, exclude: files,
    swiftSettings: settings)
}

// The plugin that builds the documentation is for us alone: scripts/docs asks for it, and whoever
// depends on the package never resolves it.
let documentation: [Package.Dependency] =
  Context.environment["PANDIAN_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

let package = Package(
  name: "pandian",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "XLSX", targets: ["XLSX"]),
    .library(name: "XLSXFoundation", targets: ["XLSXFoundation"]),
    .library(name: "DOCX", targets: ["DOCX"]),
    .library(name: "PandianKit", targets: ["PandianKit"]),
    .executable(name: "pandian", targets: ["PandianCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ] + documentation,
  targets: [
    // 0: names of C, nothing else.
    .systemLibrary(
      name: "Clibzip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "Clibxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "Czlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // 1: .xlsx as rows, cells and styles; the definitions that the binary carries.
    floor(
      "XLSX",
      on: [
        "Clibzip", "Clibxml2", "Czlib", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    floor("Templates", on: [], plugins: ["EmbedTemplates"]),

    // 2: dates of cells as dates of Foundation, for programs that have it anyway.
    floor("XLSXFoundation", on: ["XLSX"]),

    // 2: .docx as headings, paragraphs, tables and charts.
    floor("DOCX", on: ["XLSX"]),

    // 2: what a campaign, a form, a record is.
    floor("Forms", on: ["Templates", .product(name: "Yams", package: "Yams")]),

    // 3: rules over records, giving findings.
    floor("Checks", on: ["Forms"]),

    // 4: where a form lies on a sheet.
    floor("Sheets", on: ["XLSX", "Forms", "Checks"]),

    // 5: many returns put together.
    floor("Consolidation", on: ["XLSX", "Forms", "Checks", "Sheets"]),

    // 6: the front door for programs.
    floor("PandianKit", on: ["XLSX", "Templates", "Forms", "Checks", "Sheets", "Consolidation"]),

    // 7: the front door for people.
    .executableTarget(
      name: "PandianCommand",
      dependencies: [
        "XLSX", "Templates", "Forms", "Checks", "Sheets", "Consolidation", "PandianKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      // The command alone: who uses the libraries links as they please.
      linkerSettings: [
        .unsafeFlags(withinOneFile, .when(platforms: [.linux], configuration: .release))
      ]),

    // The workshop: what builds need, and no product carries.
    .executableTarget(name: "EmbedTemplatesTool", swiftSettings: settings),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["EmbedTemplatesTool"]),

    // Tests: what they share, one target a floor, and the rules of the house itself.
    .target(
      name: "TestSupport", dependencies: ["XLSX"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "BatchSupport", dependencies: ["XLSX", "Forms", "Sheets", "TestSupport"],
      path: "Tests/BatchSupport", swiftSettings: settings),
    tests(of: "XLSX", with: ["TestSupport"]),
    tests(of: "XLSXFoundation", with: ["XLSX"]),
    tests(of: "DOCX", with: ["XLSX", "TestSupport"]),
    tests(of: "Templates"),
    tests(of: "Forms", with: ["Templates", "TestSupport"], excluding: ["Fixtures"]),
    tests(of: "Checks", with: ["Forms", "Templates", "TestSupport"]),
    tests(of: "Sheets", with: ["XLSX", "Forms", "Checks", "Templates", "TestSupport"]),
    tests(
      of: "Consolidation",
      with: ["XLSX", "Forms", "Checks", "Sheets", "Templates", "TestSupport"]),
    tests(
      of: "PandianKit",
      with: [
        "XLSX", "Forms", "Checks", "Sheets", "Consolidation", "Templates", "TestSupport",
        "BatchSupport",
      ], excluding: ["Campaigns"]),
    tests(
      of: "PandianCommand",
      with: [
        "XLSX", "Forms", "Templates", "Consolidation", "TestSupport", "BatchSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "ExampleTests", dependencies: ["XLSX", "XLSXFoundation", "DOCX", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: settings),
  ]
)
