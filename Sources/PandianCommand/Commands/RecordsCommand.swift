import ArgumentParser
struct RecordsCommand: ParsableCommand {}
