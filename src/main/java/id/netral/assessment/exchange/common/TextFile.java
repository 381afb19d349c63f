package id.netral.assessment.exchange.common;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.workbook.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text from outside: UTF-8, with or without byte order mark, not too big. */
public final class TextFile {

    private static final long MEGABYTE = 1024 * 1024;

    private TextFile() {}

    public static String read(Path file, String fileName) throws IOException {
        if (Files.size(file) > QuestionFormat.MAX_BYTES) {
            throw new RefusedFile(fileName, 1, "exchange.file.too-big", QuestionFormat.MAX_BYTES / MEGABYTE);
        }
        switch (FileKind.of(file)) {
            case EMPTY -> throw new RefusedFile(fileName, 1, "exchange.file.zero");
            case PDF -> throw new RefusedFile(fileName, 1, "exchange.file.pdf");
            case XLS, PROTECTED, ZIP -> throw new RefusedFile(fileName, 1, "exchange.file.not-text");
            default -> {}
        }
        return decoded(fileName, Files.readAllBytes(file));
    }

    /** The text with line feeds as line ends; throws {@link RefusedFile} with the line that is not UTF-8. */
    static String decoded(String fileName, byte[] bytes) {
        var faults = new Faults();
        var text =
                SourceText.decode(fileName, bytes, faults).map(SourceText::text).orElse("");
        faults.list().forEach(fault -> {
            throw new RefusedFile(fault.file(), fault.line(), fault.key());
        });
        var zero = text.indexOf('\0');
        if (zero >= 0) { // UTF-16 without a mark looks so
            var line =
                    1 + text.substring(0, zero).chars().filter(c -> c == '\n').count();
            throw new RefusedFile(fileName, (int) line, "fault.encoding");
        }
        return text;
    }
}
