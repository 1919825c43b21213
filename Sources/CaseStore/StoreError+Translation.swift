import GRDB
import Vault

extension StoreError {
  /// Runs a body and turns the database's errors into sentences without its text or values.
  static func translating<Value>(
    path: String = "", _ body: () throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch StoreError.notAStore {
      throw .notAStore(path: path)
    } catch let error as StoreError {
      throw error
    } catch let error as VaultError {
      throw .vault(error)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is DecodingError {
      throw .damaged(detail: "journal")
    } catch {
      throw .failure(code: -1)
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .notWritable(path: path)
    case .SQLITE_CORRUPT: self = .damaged(detail: "SQLite")
    default: self = .failure(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
