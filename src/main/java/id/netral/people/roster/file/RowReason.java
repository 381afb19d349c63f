package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import id.netral.people.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * Why a row of a roster is rejected.
 *
 * @param column the column it is about
 * @param key of the sentence in the translations
 * @param arguments of the sentence, as texts
 */
public record RowReason(RosterColumn column, String key, List<String> arguments) {

    /** Names the column and says what is wrong. */
    public String sentence(Texts texts) {
        return texts.get(column.key()) + ": " + texts.get(key, arguments.toArray());
    }

    public static RowReason of(RosterColumn column, String key, Object... arguments) {
        return new RowReason(
                column, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public static RowReason of(RosterColumn column, RefusedException refusal) {
        return of(column, refusal.key(), refusal.arguments());
    }
}
