package id.netral.assessment.exchange.common;

import id.netral.common.intake.EntryNames;
import id.netral.common.intake.GuardedZip;
import id.netral.common.workbook.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A zip from outside, opened under suspicion; nothing of it is ever written to disk. */
public final class SafeZip implements AutoCloseable {

    private static final int MAX_ENTRIES = 3 * QuestionFormat.MAX_QUESTIONS;
    private static final long MAX_TEXT = 2L * 1024 * 1024;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final int LONGEST_NAME = 250;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> DOCUMENTS = Set.of("xlsx", "docx");
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(MAX_ENTRIES, MAX_UNPACKED, MAX_UNPACKED, LONGEST_NAME, false);

    private final String fileName;
    private final GuardedZip zip;

    private SafeZip(String fileName, GuardedZip zip) {
        this.fileName = fileName;
        this.zip = zip;
    }

    /** Opens the package when every name in it is harmless; {@link RefusedFile} otherwise. */
    public static SafeZip open(Path file, String fileName) throws IOException {
        if (Files.size(file) > QuestionFormat.MAX_BYTES) {
            throw new RefusedFile(fileName, 1, "exchange.file.too-big", QuestionFormat.MAX_BYTES / MEGABYTE);
        }
        if (FileKind.of(file) != FileKind.ZIP) {
            throw new RefusedFile(fileName, 1, "exchange.file.not-zip");
        }
        var zip = GuardedZip.open(file, LIMITS, (fault, name) -> refused(fileName, fault, name));
        try {
            var opened = new SafeZip(fileName, zip);
            opened.refuseDocuments();
            return opened;
        } catch (RefusedFile refused) {
            zip.close();
            throw refused;
        }
    }

    /** Office documents are no part of a question package either. */
    private void refuseDocuments() {
        for (var name : zip.entries().keySet()) {
            if (DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                throw new RefusedFile(fileName, 1, "exchange.fault.zipNested", EntryNames.shown(name));
            }
        }
    }

    private static RefusedFile refused(String fileName, GuardedZip.Fault fault, String name) {
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
        return zip.entries().containsKey(name);
    }

    /** The text of an entry that is there. */
    public String text(String name) {
        var entry = zip.entries().get(name);
        if (entry == null) {
            throw new RefusedFile(fileName, 1, "exchange.fault.noItem", EntryNames.shown(name));
        }
        var bytes = zip.bytes(entry, MAX_TEXT);
        return TextFile.decoded(fileName + "/" + name, bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
