import Foundation
import Testing

@testable import Consolidation

struct RightAnglesTests {
  @Test("Sine and cosine are those of the C library")
  func values() {
    for step in 0...360 {
      let turn = Double(step) / 360
      let (sine, cosine) = RightAngles.sineAndCosine(ofTurn: turn)
      #expect(abs(sine - sin(turn * 2 * .pi)) < 1e-8, "\(step)")
      #expect(abs(cosine - cos(turn * 2 * .pi)) < 1e-8, "\(step)")
    }
  }
}
