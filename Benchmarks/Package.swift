// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building, testing and using `XLSX` never meets it. It is built and
// run by `scripts/bench`.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "pandian", path: "..")],
  targets: [
    // Data and tools that the programs share. It knows zlib and a little of ZIP by itself, so that
    // it can measure against them.
    .systemLibrary(
      name: "PlainZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "Workloads", dependencies: ["PlainZlib", .product(name: "XLSX", package: "pandian")],
      swiftSettings: settings),

    // Reads and writes the roster by the public interface of `XLSX`.
    .executableTarget(
      name: "Roster", dependencies: ["Workloads", .product(name: "XLSX", package: "pandian")],
      swiftSettings: settings),

    // Fills blanks with invented people.
    .executableTarget(name: "MakeReturns", dependencies: ["Workloads"], swiftSettings: settings),

    // Ratios with bounds, for CI.
    .executableTarget(
      name: "Short", dependencies: ["Workloads", .product(name: "XLSX", package: "pandian")],
      swiftSettings: settings),

    // The inner loops.
    .executableTarget(
      name: "Micro",
      dependencies: [
        "Workloads", .product(name: "XLSX", package: "pandian"),
        .product(name: "PandianKit", package: "pandian"),
      ],
      swiftSettings: settings),
  ]
)
