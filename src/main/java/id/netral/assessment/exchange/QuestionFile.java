package id.netral.assessment.exchange;

import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.common.workbook.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file of questions in whatever format it is. */
public final class QuestionFile {

    private QuestionFile() {}

    /**
     * Reads the file after what it is and, where that says little, after its name. Everything wrong stands in the answer.
     *
     * @param fileName as the person knows it
     * @throws IOException when the file itself cannot be read from disk
     */
    public static ReadQuestions read(Path file, String fileName) throws IOException {
        var name = fileName.toLowerCase(Locale.ROOT);
        var text = name.endsWith(".xml") || name.endsWith(".txt") || name.endsWith(".gift");
        return switch (FileKind.of(file)) {
            case ZIP ->
                (name.endsWith(".zip") ? ExchangeFormat.QTI_30 : ExchangeFormat.EXCEL)
                        .converter()
                        .read(file, fileName);
            case EMPTY, XLS, PROTECTED, PDF -> ExchangeFormat.EXCEL.converter().read(file, fileName);
            case HTML, TEXT, OTHER ->
                text
                        ? (name.endsWith(".xml") ? ExchangeFormat.MOODLE_XML : ExchangeFormat.GIFT)
                                .converter()
                                .read(file, fileName)
                        : new RefusedFile(fileName, 1, "exchange.file.unknown").asAnswer();
        };
    }
}
