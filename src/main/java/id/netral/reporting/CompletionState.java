package id.netral.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far one person is with one module. */
public enum CompletionState {
    /** Asked, nothing begun. */
    BELUM_MULAI,
    /** Begun (lessons or quiz), no completion that counts. */
    SEDANG_BERJALAN,
    /** A completion that no later row supersedes. */
    SELESAI;

    /** Word for the address of a screen: {@code belum-mulai}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of the word, empty for an unknown one. */
    public static Optional<CompletionState> ofSlug(String slug) {
        return Stream.of(values()).filter(state -> state.slug().equals(slug)).findFirst();
    }

    /** Key of the state's name in the translations. */
    public String key() {
        return "report.state." + slug();
    }
}
