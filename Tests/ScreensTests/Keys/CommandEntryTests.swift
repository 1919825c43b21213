import Foundation
import TerminalUI
import Testing

@testable import Screens

@Suite struct CommandEntryTests {
  @Test func `the registry names every command with keys that can be read back`() throws {
    let encoded = try JSONEncoder().encode(CommandEntry.all)
    let list = try #require(try JSONSerialization.jsonObject(with: encoded) as? [[String: Any]])
    #expect(list.compactMap { $0["id"] as? String } == Command.allCases.map(\.rawValue))
    for entry in CommandEntry.all {
      #expect(!entry.bindings.isEmpty, "\(entry.id)")
      #expect(entry.readings.count == entry.romaji.count)
      for binding in entry.bindings {
        #expect(!binding.places.isEmpty)
        #expect(binding.keys.allSatisfy { Key($0) != nil })
        for place in binding.places.compactMap(KeyPlace.init) {
          for key in binding.keys.compactMap({ Key($0) }) {
            let command = CommandTable.standard.command(for: key, in: place)
            #expect(command?.rawValue == entry.id, "\(key) in \(place)")
          }
        }
      }
    }
  }
}
