import ArgumentParser
struct ConsolidateCommand: ParsableCommand {}
