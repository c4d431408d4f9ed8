extension Campaign {
  /// The region of a name, an alias or a place within it, however it is spaced or bracketed; nil
  /// for an empty text.
  public func region(named text: String) -> Region? {
    let key = TextKey.fold(text)
    guard !key.isEmpty else { return nil }
    return regions.first { region in
      TextKey.fold(region.name) == key
        || (region.aliases + region.places).contains { TextKey.fold($0) == key }
    }
  }

  /// The series of a name or alias; nil for an empty text.
  public func series(named text: String) -> Series? {
    let key = TextKey.fold(text)
    guard !key.isEmpty else { return nil }
    return series.first { series in
      TextKey.fold(series.name) == key || series.aliases.contains { TextKey.fold($0) == key }
    }
  }
}
