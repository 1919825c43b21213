import ArgumentParser
import Casework
import CursesTerminal
import Foundation
import Glibc
import TerminalUI

/// Looks the terminal, the locale and the clipboard over.
enum TerminalExamination {
  static func findings() -> [Finding] {
    let environment = ProcessInfo.processInfo.environment
    let named = [
      program, language(environment),
      Finding(
        "TERM", (environment["TERM"] ?? "").isEmpty ? .notice : .good,
        environment["TERM"] ?? said("なし", "none"),
        remedy: (environment["TERM"] ?? "").isEmpty
          ? said("端末の設定で TERM を決めてください。", "Set TERM in the terminal's settings.") : ""),
    ]
    guard isatty(0) == 1, isatty(1) == 1 else {
      return named + [
        Finding(
          said("端末", "Terminal"), .notice, said("端末につながっていません", "not connected"),
          remedy: said("端末の中で実行すると、色と幅も調べます。", "Run in a terminal to look at colours and widths."))
      ]
    }
    return named + measured(environment)
  }

  private static var program: Finding {
    Finding("Meguri", .good, Meguri.configuration.version)
  }

  private static func language(_ environment: [String: String]) -> Finding {
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    let isUnicode = locale.uppercased().replacing("-", with: "").contains("UTF8")
    return Finding(
      said("言語", "Language"), isUnicode ? .good : .notice,
      "\(spoken.rawValue), \(locale.isEmpty ? said("ロケールなし", "no locale") : locale)",
      remedy: isUnicode
        ? ""
        : said(
          "Meguri は C.UTF-8 で動きます。LANG を UTF-8 にすると確かです。",
          "Meguri runs with C.UTF-8; a UTF-8 LANG is safer."))
  }

  private static func measured(_ environment: [String: String]) -> [Finding] {
    let found: TerminalFindings
    do {
      found = try MainActor.assumeIsolated {
        let themes = try ThemeChoice(first: nil).themes
        let terminal = try CursesTerminal(theme: themes[0])
        defer { terminal.close() }
        return terminal.findings
      }
    } catch {
      return [Finding(said("端末", "Terminal"), .bad, "\(error)")]
    }
    return [size(found), colours(found, environment), width(found), clipboard(found, environment)]
  }

  private static func size(_ found: TerminalFindings) -> Finding {
    let isEnough = found.size.columns >= 40 && found.size.rows >= 12
    return Finding(
      said("大きさ", "Size"), isEnough ? .good : .notice, "\(found.size.columns)×\(found.size.rows)",
      remedy: isEnough ? "" : said("40×12 以上に広げてください。", "Enlarge it to 40×12 or more."))
  }

  private static func colours(
    _ found: TerminalFindings, _ environment: [String: String]
  ) -> Finding {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let value = refused ? "NO_COLOR" : "\(found.colours)"
    return Finding(
      said("色", "Colours"), found.colours >= 256 || refused ? .good : .notice, value,
      remedy: found.colours >= 256 || refused
        ? "" : said("TERM=xterm-256color などにすると配色が出ます。", "TERM=xterm-256color shows the themes."))
  }

  private static func width(_ found: TerminalFindings) -> Finding {
    Finding(
      said("文字の幅", "Widths"), found.agreesOnWidth ? .good : .notice,
      said("あいまい幅 ", "ambiguous ") + "\(found.ambiguousColumns)",
      remedy: found.agreesOnWidth
        ? ""
        : said(
          "ncurses と表が違うため、一文字ずつ置きます。",
          "ncurses measures otherwise; characters are placed one by one."))
  }

  /// What the finding on the clipboard is called.
  static var clipboardTopic: String { said("クリップボード", "Clipboard") }

  private static func clipboard(
    _ found: TerminalFindings, _ environment: [String: String]
  ) -> Finding {
    let inTmux = environment["TMUX"] != nil
    return Finding(
      clipboardTopic, found.reachesClipboard ? .good : .notice,
      found.reachesClipboard ? "OSC 52" : said("なし", "none"),
      remedy: !found.reachesClipboard
        ? said("コピーしたものは、終わるまでメモリ上のファイルに置きます。", "What is copied stands in a file in memory.")
        : inTmux
          ? said("tmux では set -g set-clipboard on が要ります。", "In tmux: set -g set-clipboard on.") : ""
    )
  }
}
