import ArgumentParser
import Casework
import Foundation
import Vault

/// How a command gets at the keys of a store.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      said(
        "鍵ファイル(なければ MEGURI_KEY_FILE)。人のいない処理で使う",
        "A key file (else MEGURI_KEY_FILE), for unattended use."), valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      said(
        "パスフレーズを読むファイル(1行目)。なければ端末で尋ねる",
        "A file whose first line is the passphrase; else the terminal asks."), valueName: "file"))
  var passphraseFrom: String?

  /// The secret that was given with the call, when one was.
  func given() throws -> Secret? {
    if let passphraseFrom { return .passphrase(try KeyOptions.firstLine(of: passphraseFrom)) }
    let named = ProcessInfo.processInfo.environment["MEGURI_KEY_FILE"]
    guard let path = keyFile ?? named, !path.isEmpty else { return nil }
    return .keyFile(path: path)
  }

  /// The first line of a file that is its owner's alone.
  static func firstLine(of path: String) throws -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let isFile = attributes?[.type] as? FileAttributeType == .typeRegular
    if isFile, let mode = attributes?[.posixPermissions] as? Int, mode & 0o077 != 0 {
      throw VaultError.openToOthers(path: path)
    }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let line = text.split(whereSeparator: \.isNewline).first
    else { throw VaultError.fileMissing(path: path) }
    return String(line)
  }
}
