/// A chart and the cells of a sheet that it lies over.
struct PlacedChart {
  let chart: Chart
  let place: CellRange
}
