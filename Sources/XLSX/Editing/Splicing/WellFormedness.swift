/// Takes a part in and does nothing with it: the parser finds out whether it is well-formed.
struct WellFormedness: MarkupHandler {
  mutating func start(_ element: MarkupElement, _ attributes: borrowing MarkupAttributes) {}

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
