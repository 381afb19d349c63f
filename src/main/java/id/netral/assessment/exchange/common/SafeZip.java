package id.netral.assessment.exchange.common;

import id.netral.common.intake.ZipGuard;
import id.netral.common.workbook.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip from outside, opened under suspicion; nothing of it is ever written to disk. */
public final class SafeZip implements AutoCloseable {

    private static final int MAX_ENTRIES = 3 * QuestionFormat.MAX_QUESTIONS;
    private static final long MAX_TEXT = 2L * 1024 * 1024;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final int LONGEST_NAME = 250;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> DOCUMENTS = Set.of("xlsx", "docx");
    private static final ZipGuard.Limits LIMITS =
            new ZipGuard.Limits(MAX_ENTRIES, MAX_UNPACKED, MAX_UNPACKED, LONGEST_NAME, false);

    private final String fileName;
    private final ZipFile zip;
    private final ZipGuard contents;

    private SafeZip(String fileName, ZipFile zip, ZipGuard contents) {
        this.fileName = fileName;
        this.zip = zip;
        this.contents = contents;
    }

    /** Opens the package when every name in it is harmless; {@link RefusedFile} otherwise. */
    public static SafeZip open(Path file, String fileName) throws IOException {
        if (Files.size(file) > QuestionFormat.MAX_BYTES) {
            throw new RefusedFile(fileName, 1, "exchange.file.too-big", QuestionFormat.MAX_BYTES / MEGABYTE);
        }
        if (FileKind.of(file) != FileKind.ZIP) {
            throw new RefusedFile(fileName, 1, "exchange.file.not-zip");
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedFile(fileName, 1, "exchange.file.damaged");
        }
        try {
            var contents = ZipGuard.of(zip, Files.size(file), LIMITS, (fault, name) -> refused(fileName, fault, name));
            var opened = new SafeZip(fileName, zip, contents);
            opened.refuseDocuments();
            return opened;
        } catch (RefusedFile refused) {
            zip.close();
            throw refused;
        }
    }

    /** Office documents are no part of a question package either. */
    private void refuseDocuments() {
        for (var name : contents.entries().keySet()) {
            if (DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                throw new RefusedFile(fileName, 1, "exchange.fault.zipNested", ZipGuard.shown(name));
            }
        }
    }

    private static RefusedFile refused(String fileName, ZipGuard.Fault fault, String name) {
        return switch (fault) {
            case BOMB, TOO_MUCH -> new RefusedFile(fileName, 1, "exchange.file.bomb");
            case NAME -> new RefusedFile(fileName, 1, "exchange.fault.zipName", name);
            case LINK -> new RefusedFile(fileName, 1, "exchange.fault.zipLink", name);
            case LOCKED -> new RefusedFile(fileName, 1, "exchange.fault.zipLocked");
            case NESTED -> new RefusedFile(fileName, 1, "exchange.fault.zipNested", name);
            case TWICE -> new RefusedFile(fileName, 1, "exchange.fault.zipTwice", name);
            case DAMAGED -> new RefusedFile(fileName, 1, "exchange.file.damaged");
        };
    }

    public boolean has(String name) {
        return contents.entries().containsKey(name);
    }

    /** The text of an entry that is there. */
    public String text(String name) {
        var entry = contents.entries().get(name);
        if (entry == null) {
            throw new RefusedFile(fileName, 1, "exchange.fault.noItem", ZipGuard.shown(name));
        }
        var bytes = contents.bytes(entry, MAX_TEXT);
        return TextFile.decoded(fileName + "/" + name, bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
