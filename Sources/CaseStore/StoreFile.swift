import Foundation
import Glibc

/// The place of a store on disk: made for its owner alone, refused where it would be unsafe.
enum StoreFile {
  /// Makes the folder (0700) and sees to it that the file will be its owner's alone (0600).
  static func prepare(_ path: String) throws(StoreError) {
    umask(0o077)
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .notWritable(path: path)
      }
    }
    if isOnNetwork(folder.isEmpty ? "." : folder) { throw .networkFileSystem(path: path) }
    if let mode = mode(of: path), mode & 0o077 != 0 { throw .openToOthers(path: path) }
  }

  private static func mode(of path: String) -> Int? {
    let place = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: place)
    return attributes?[.posixPermissions] as? Int
  }

  /// What tells this file from another one that is put in its place; `nil` when it is gone.
  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }

  /// File systems of other machines, by the names that mount(8) and /proc/self/mountinfo use.
  private static let networkFileSystems: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre", "gpfs",
    "ncpfs", "fuse.sshfs", "fuse.glusterfs", "fuse.davfs2", "davfs",
  ]

  private static func isOnNetwork(_ folder: String) -> Bool {
    let place = URL(filePath: folder).resolvingSymlinksInPath().path
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return false
    }
    // Field 5 is the mount point; the type is the first field after the dash.
    let holding = mounts.split(separator: "\n").compactMap {
      line -> (point: String, type: String)? in
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        return nil
      }
      return (fields[4], fields[dash + 1])
    }.filter { place == $0.point || $0.point == "/" || place.hasPrefix($0.point + "/") }
    let nearest = holding.max { $0.point.count < $1.point.count }
    return nearest.map { networkFileSystems.contains($0.type) } ?? false
  }
}

/// A file, whatever its path says.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let node: UInt64
}
