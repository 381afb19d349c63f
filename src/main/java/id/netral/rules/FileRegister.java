package id.netral.rules;

import id.netral.common.source.Faults;
import id.netral.rules.RegisterEntries.ArticleEntry;
import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The legal register as its files say it, for programs that run without the database. */
public final class FileRegister {

    private final Map<ArticleId, Article> articles;

    private FileRegister(Map<ArticleId, Article> articles) {
        this.articles = articles;
    }

    /** Reads {@code instruments.yaml} and {@code articles.yaml}; with a fault it is not to be used. */
    public static FileRegister read(Path folder, Faults faults) {
        var instruments = RegisterLoader.read(folder.resolve("instruments.yaml"), faults);
        var articles = RegisterLoader.read(folder.resolve("articles.yaml"), faults);
        if (instruments.isEmpty() || articles.isEmpty()) {
            return new FileRegister(Map.of());
        }
        var entries = new RegisterReader(faults).read(instruments.get(), articles.get());
        if (!faults.none()) {
            return new FileRegister(Map.of());
        }
        var byId = entries.instruments().stream().collect(Collectors.toMap(InstrumentEntry::id, Function.identity()));
        return new FileRegister(entries.articles().stream()
                .map(entry -> article(entry, Objects.requireNonNull(byId.get(entry.instrument()))))
                .collect(Collectors.toMap(Article::id, Function.identity())));
    }

    /** The article, empty for an unknown id. */
    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    private static Article article(ArticleEntry entry, InstrumentEntry instrument) {
        return new Article(
                new ArticleId(entry.id()),
                entry.label(),
                instrument.name(),
                instrument.title(),
                entry.summary(),
                entry.inForceFrom() == null ? instrument.inForceFrom() : entry.inForceFrom(),
                earlier(entry.inForceTo(), instrument.inForceTo()),
                Optional.ofNullable(entry.replacedBy()).map(ArticleId::new).orElse(null),
                entry.contested(),
                entry.note(),
                entry.source(),
                entry.confidence());
    }

    /** The earlier of two last days; null while there is none. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
