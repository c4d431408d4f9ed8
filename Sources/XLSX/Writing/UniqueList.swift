/// Items in the order they first came, each once.
struct UniqueList<Item: Hashable> {
  /// The items.
  private(set) var items: [Item] = []
  private var places: [Item: Int] = [:]

  /// The place of an item, which is added where it is not there yet.
  mutating func index(of item: Item) -> Int {
    if let place = places[item] { return place }
    places[item] = items.count
    items.append(item)
    return items.count - 1
  }
}
