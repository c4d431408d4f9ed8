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
    // Reads and writes the roster by the public interface of `XLSX`.
    .executableTarget(
      name: "Roster", dependencies: [.product(name: "XLSX", package: "pandian")],
      swiftSettings: settings),

    // Fills blanks with invented people. It knows zlib and a little of ZIP by itself, so that it
    // can put parts together that were deflated before.
    .systemLibrary(
      name: "PlainZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .executableTarget(name: "MakeReturns", dependencies: ["PlainZlib"], swiftSettings: settings),
  ]
)
