extension CalendarDate {
  /// The day of a serial number of the 1900 date system (ISO 29500-1, 18.17.4.1), from 61, which
  /// is 1 March 1900: the earlier ones are off by the day that Lotus 1-2-3 invented.
  ///
  /// - Parameter serial: The number of days since 30 December 1899.
  public init?(serial: Int) {
    guard (61...2_958_465).contains(serial) else { return nil }
    // Civil date from days, in eras of 400 years that begin on 1 March.
    let days = serial + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
