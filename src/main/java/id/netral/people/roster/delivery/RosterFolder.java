package id.netral.people.roster.delivery;

import id.netral.common.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder into which another system puts rosters, with those below it for what is being read, done or failed. */
final class RosterFolder {

    private static final Logger LOG = LoggerFactory.getLogger(RosterFolder.class);
    private static final List<String> ENDINGS = List.of(".xlsx", ".json");
    private static final String REPORT = ".laporan.txt";
    private static final int TAG = 8;

    /** How a file lies there: it is complete once this stays. */
    record Look(long size, FileTime changed) {}

    private final Path inbox;

    RosterFolder(Path inbox) {
        this.inbox = inbox;
    }

    String name() {
        var name = inbox.getFileName();
        return name == null ? inbox.toString() : name.toString();
    }

    /** Makes the folders for what is read, done and failed, which nobody else has to look into. */
    void prepare() throws IOException {
        for (var folder : List.of(reading(), inbox.resolve("done"), inbox.resolve("failed"))) {
            OwnerOnly.folder(folder);
            shut(folder);
        }
    }

    /**
     * What a crash has left half read. It was complete when it was taken, and is older than whatever has come since: it is
     * read where it lies, and first.
     */
    List<Path> left() throws IOException {
        try (var left = Files.list(reading())) {
            return left.sorted().toList();
        }
    }

    private Path reading() {
        return inbox.resolve("reading");
    }

    /** Rosters that lie there; not what another program still calls by a name of its own, not links. */
    Map<Path, Look> waiting() throws IOException {
        var looks = new HashMap<Path, Look>();
        try (var files = Files.list(inbox)) {
            for (var file : files.filter(RosterFolder::isRoster).toList()) {
                looks.put(file, new Look(Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return looks;
    }

    private static boolean isRoster(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && ENDINGS.stream().anyMatch(name::endsWith)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Takes the file out of the others' reach.
     *
     * @throws FileAlreadyExistsException when another of its name is being read
     */
    Path claim(Path file) throws IOException {
        var mine = reading().resolve(file.getFileName());
        if (Files.exists(mine, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(mine.toString()); // an atomic move would replace it
        }
        return move(file, mine);
    }

    /** Puts the file where it belongs, under a name nothing else has, with the report beside it. */
    void finish(Path file, boolean taken, String report) throws IOException {
        var name = UUID.randomUUID().toString().substring(0, TAG) + "-" + file.getFileName();
        var folder = inbox.resolve(taken ? "done" : "failed");
        Files.writeString(
                OwnerOnly.file(folder.resolve(name + REPORT)), report + System.lineSeparator(), StandardCharsets.UTF_8);
        shut(move(file, folder.resolve(name)));
    }

    /** What the delivering system's own account owns keeps its rights: only the owner may change them. */
    private static void shut(Path path) throws IOException {
        if (!OwnerOnly.tryShut(path)) {
            LOG.debug("{} belongs to another account and keeps its rights", path);
        }
    }

    private static Path move(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(from, to);
        }
    }
}
