public import ArgumentParser
public import Forms

extension Grade: ExpressibleByArgument {}
