package id.netral.assessment.exchange.common;

import id.netral.common.RefusedException;
import id.netral.common.source.Fault;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** A file is not read any further: nothing of it is taken. */
public final class RefusedFile extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** The line is 1-based; of a workbook the row. */
    public RefusedFile(String file, int line, String key, Object... arguments) {
        super(key, arguments);
        fault = new Fault(
                file,
                Math.max(line, 1),
                key,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** A refusal that knows no place concerns the file as a whole. */
    public static RefusedFile of(String file, RefusedException refusal) {
        return new RefusedFile(file, 1, refusal.key(), refusal.arguments());
    }

    public ReadQuestions asAnswer() {
        return new ReadQuestions(List.of(), List.of(fault), List.of());
    }
}
