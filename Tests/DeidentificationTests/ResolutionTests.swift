@testable import Deidentification
import Testing

/// Which of overlapping proposals stand, and what is left of the others.
@Suite struct ResolutionTests {
  private let note = NoteText("Zorvath Menon General Hospital rang.", analyser: nil)

  private func kept(unknown confidence: Double) -> [Range<Int>] {
    let proposals = [
      Proposal(0..<13, .other, .unknownWord, confidence),
      // Longer, so that it is settled first where both are sure.
      Proposal(8..<30, .organisation, .facilityName, 0.97),
    ]
    return Resolution(proposals, note: note).proposals.map(\.range)
  }

  @Test func `what a sure finding leaves of another stays hidden`() {
    #expect(kept(unknown: 0.8) == [0..<7, 8..<30])
  }

  @Test func `what is left of a doubtful word is not shown`() {
    #expect(kept(unknown: 0.5) == [8..<30])
  }
}
