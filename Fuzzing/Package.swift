// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building, testing and using `XLSX` never meets it. It is built by
// `scripts/fuzz`, which gives it (and with it the engine) the sanitizers.
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "pandian", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzXLSX", dependencies: [.product(name: "XLSX", package: "pandian")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableExperimentalFeature("Extern"),
      ])
  ]
)
