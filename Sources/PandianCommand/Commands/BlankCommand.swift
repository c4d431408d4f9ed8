import ArgumentParser
struct BlankCommand: ParsableCommand {}
