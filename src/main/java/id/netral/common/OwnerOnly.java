package id.netral.common;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files and folders that only the account Netral runs as can read, whatever the machine's umask says: 0600 and 0700. Where
 * that cannot be had, as on a file system that keeps no such rights, they keep what they have, and the log says so once for
 * each file system.
 */
public final class OwnerOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private OwnerOnly() {}

    /** Makes the folder, and those above it, unless they are there; one that is there already stays as it is. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return kept(Files.createDirectories(folder, attributes(folder, FOLDER)), FOLDER);
    }

    /** Makes an empty file; throws {@link java.nio.file.FileAlreadyExistsException} when there is one. */
    public static Path file(Path file) throws IOException {
        return kept(Files.createFile(file, attributes(file, FILE)), FILE);
    }

    /** Shuts a file or folder that is there. */
    public static void shut(Path path) throws IOException {
        if (!tryShut(path)) {
            tell(path);
        }
    }

    /**
     * Shuts a file or folder that is there; false when it keeps its rights, because the file system has none or it belongs
     * to another account.
     */
    public static boolean tryShut(Path path) throws IOException {
        if (!knowsRights(path)) {
            return false;
        }
        var rights = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE;
        try {
            Files.setPosixFilePermissions(path, rights);
            return rights.containsAll(Files.getPosixFilePermissions(path)); // some say yes and keep none
        } catch (FileSystemException refused) {
            if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw refused;
            }
            return false;
        }
    }

    /** Shuts a folder and everything below it; follows no links. */
    public static void shutAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) throws IOException {
                shut(below);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    shut(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) throws IOException {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static Path kept(Path made, Set<PosixFilePermission> rights) throws IOException {
        if (!knowsRights(made) || !rights.containsAll(Files.getPosixFilePermissions(made))) {
            tell(made);
        }
        return made;
    }

    /** Asks the file system the path is or will be on: what the machine knows in general says nothing of a mounted disk. */
    private static boolean knowsRights(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getFileStore(existing(path)).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static Path existing(Path path) {
        var there = path.toAbsolutePath();
        for (var above = there.getParent(); above != null && Files.notExists(there); above = there.getParent()) {
            there = above;
        }
        return there;
    }

    private static void tell(Path path) throws IOException {
        var store = Files.getFileStore(path);
        if (TOLD.add(store.type() + " " + store.name())) {
            LOG.warn(
                    "{} cannot be shut to other accounts of this machine: its file system keeps no POSIX permissions, or"
                            + " it belongs to another account. Netral goes on; shut the folder by that file system's own"
                            + " means, or move it to one that keeps permissions.",
                    path);
        }
    }
}
