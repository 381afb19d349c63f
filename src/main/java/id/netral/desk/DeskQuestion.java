package id.netral.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question asked in confidence. It does not say who asked, and of the time it says the day only.
 *
 * @param situation what was tapped before, in the vocabulary's labels; may be empty
 * @param answer null while it is open
 */
public record DeskQuestion(
        long id,
        LocalDate askedOn,
        String situation,
        String text,
        @Nullable DeskAnswer answer) {}
