import Glibc

/// The value of an environment variable; empty when there is none.
nonisolated func environment(_ name: String) -> String {
  guard let value = unsafe getenv(name) else { return "" }
  return unsafe String(cString: value)
}
