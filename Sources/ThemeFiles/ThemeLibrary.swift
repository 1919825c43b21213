import Foundation
public import TerminalUI

/// The themes that come with the program, and those that the user has written.
///
/// A theme of the user's own hides the one of the same name, and may inherit from it.
public struct ThemeLibrary: Sendable {
  /// A theme file of the user's own that cannot be used.
  public struct Problem: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// What is wrong with it.
    public let error: ThemeFileError
  }

  private let own: [ThemeSource]
  private let unread: [Problem]
  private let files: [String: String]

  /// The themes that come with the program and those of a folder, which need not be there.
  public init(folder: String? = nil) {
    var (own, unread, files): ([ThemeSource], [Problem], [String: String]) = ([], [], [:])
    for file in folder.map(ThemeLibrary.files) ?? [] {
      do throws(ThemeFileError) {
        let source = try ThemeSource(ThemeLibrary.text(of: "\(folder ?? "")/\(file)"))
        files[source.name] = file
        own.append(source)
      } catch {
        unread.append(Problem(file: file, error: error))
      }
    }
    (self.own, self.unread, self.files) = (own, unread, files)
  }

  /// The names of all themes, those that come with the program first.
  public var names: [String] {
    ThemeFiles.names + own.map(\.name).filter { !ThemeFiles.names.contains($0) }
  }

  /// All themes that can be used, in the order of their names.
  public var themes: [Theme] { names.compactMap { try? theme(named: $0) } }

  /// The files of the user's own that cannot be used.
  public var problems: [Problem] {
    unread
      + own.compactMap { source in
        do throws(ThemeFileError) {
          _ = try source.theme(in: self, heirs: [])
          return nil
        } catch {
          return Problem(file: files[source.name] ?? source.name, error: error)
        }
      }
  }

  /// The theme of a name.
  public func theme(named name: String) throws(ThemeFileError) -> Theme {
    try source(of: name, heirs: []).theme(in: self, heirs: [])
  }

  /// The theme that a TOML text describes; it may inherit from every theme of the library.
  public func parse(_ toml: String) throws(ThemeFileError) -> Theme {
    try ThemeSource(toml).theme(in: self, heirs: [])
  }

  /// The theme of a file, which need not lie in the folder.
  public func theme(ofFile path: String) throws(ThemeFileError) -> Theme {
    try parse(ThemeLibrary.text(of: path))
  }

  /// The file to inherit from: of two with one name, the one that does not inherit itself.
  func source(of name: String, heirs: [ThemeSource]) throws(ThemeFileError) -> ThemeSource {
    var found = own.filter { $0.name == name }
    if let shipped = ThemeFiles.source(of: name) { found.append(try ThemeSource(shipped)) }
    guard !found.isEmpty else { throw .unknownTheme(name, known: names) }
    guard let source = found.first(where: { !heirs.contains($0) }) else {
      throw .inheritsItself(name)
    }
    return source
  }

  private static func files(in folder: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (files ?? []).filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.sorted()
  }

  private static func text(of path: String) throws(ThemeFileError) -> String {
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(bytes: bytes, encoding: .utf8)
    else { throw .unreadable(path) }
    return text
  }
}
