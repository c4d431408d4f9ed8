/// A cell among all forms of a return: the position of the form, of its record and of the column.
struct ReturnCell: Hashable {
  var form: Int
  var record: Int
  var column: Int
}
