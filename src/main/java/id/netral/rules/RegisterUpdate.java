package id.netral.rules;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the register. Rows that left the files stay, because published versions may cite them. */
@Component
class RegisterUpdate {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InstrumentRepository instruments;
    private final ArticleRepository articles;
    private final RegisterSourceRepository source;
    private final ArticleHistory history;
    private final Clock clock;

    RegisterUpdate(
            InstrumentRepository instruments,
            ArticleRepository articles,
            RegisterSourceRepository source,
            ArticleHistory history,
            Clock clock) {
        this.instruments = instruments;
        this.articles = articles;
        this.source = source;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Adds and changes entries as files of this hash say them. What an article said before is kept, and its confirmation
     * is taken back when its text is another.
     */
    @Transactional
    public void save(RegisterEntries entries, String hash) {
        if (source.locked().filter(read -> read.isFrom(hash)).isPresent()) {
            return; // another node was first
        }
        history.keep(entries.articles(), clock.instant());
        put(entries);
        source.put(hash, clock.instant());
    }

    /** Adds entries of ids that are not there yet, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(RegisterEntries entries) {
        put(entries);
    }

    private void put(RegisterEntries entries) {
        instruments.put(JSON.writeValueAsString(entries.instruments()));
        articles.put(JSON.writeValueAsString(entries.articles()));
    }
}
