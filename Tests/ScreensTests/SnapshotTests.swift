import Foundation
import TerminalUI
import Testing

@testable import Screens

/// Whole screens as text, compared with the files in `Snapshots`.
///
/// `UPDATE_SNAPSHOTS=1` writes them anew; look at the difference before keeping it.
@Suite struct SnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1"

  @Test(arguments: Picture.all)
  func `a screen looks as it was kept`(picture: Picture) throws {
    let file = Self.folder.appending(path: picture.fileName)
    let text = picture.text
    if Self.isUpdating { try text.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text == kept, "\(picture.fileName) differs")
  }

  @Test func `every kept screen belongs to a scene`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Picture.all.map(\.fileName)))
  }

  @Test(arguments: Picture.all)
  func `the cursor of a screen is inside it`(picture: Picture) {
    let frame = picture.scene.desk(picture.language, picture.size).workspace.frame()
    #expect((0..<picture.size.columns).contains(frame.cursor.column))
    #expect((0..<picture.size.rows).contains(frame.cursor.row))
    #expect(frame.cursor.row > 0)
  }
}
