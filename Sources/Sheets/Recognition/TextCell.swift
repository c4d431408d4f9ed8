/// A cell of a row outside a table: its column, from 1, and its text as a person sees it.
struct TextCell {
  var column: Int
  var text: String
}
