import Crypto
import GRDB
func z() -> String { "\(SHA256.hash(data: [1]))" }
