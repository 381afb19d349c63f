package id.netral.rules;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.RegisterEntries.ArticleEntry;
import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands entries of the register to other agencies and takes theirs in. What the own register says always stands. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class RegisterExchange {

    private final InstrumentRepository instruments;
    private final ArticleRepository articles;
    private final RegisterUpdate update;

    RegisterExchange(InstrumentRepository instruments, ArticleRepository articles, RegisterUpdate update) {
        this.instruments = instruments;
        this.articles = articles;
        this.update = update;
    }

    /**
     * The articles' entries with all they refer to: their instruments, what replaced them, what they
     * explain, and so on. Unknown ids are left
     * out.
     */
    public RegisterFiles write(Collection<ArticleId> ids) {
        var wantedArticles = closure(
                ids.stream().map(ArticleId::value).collect(Collectors.toSet()),
                articles.entries(),
                ArticleEntry::id,
                entry -> Stream.of(Optional.ofNullable(entry.replacedBy()), Optional.ofNullable(entry.elucidates())));
        var wantedInstruments = closure(
                wantedArticles.stream().map(ArticleEntry::instrument).collect(Collectors.toSet()),
                instruments.entries(),
                InstrumentEntry::id,
                entry -> Stream.of(Optional.ofNullable(entry.replacedBy())));
        return RegisterWriter.write(new RegisterEntries(wantedInstruments, wantedArticles));
    }

    private static <T> List<T> closure(
            Set<String> begin, List<T> all, Function<T, String> id, Function<T, Stream<Optional<String>>> next) {
        var wanted = new HashSet<>(begin);
        var grown = true;
        while (grown) {
            grown = false;
            for (var entry : all) {
                if (wanted.contains(id.apply(entry))) {
                    grown |= wanted.addAll(
                            next.apply(entry).flatMap(Optional::stream).toList());
                }
            }
        }
        return all.stream().filter(entry -> wanted.contains(id.apply(entry))).toList();
    }

    /** Compares the entries with the own register; entries with faults are noted and compare as nothing. */
    public RegisterComparison compare(RegisterFiles files, Faults faults) {
        var theirs = read(files, faults);
        var own = articles.entries().stream().collect(Collectors.toMap(ArticleEntry::id, Function.identity()));
        var unknown = new ArrayList<ArticleId>();
        var different = new ArrayList<ArticleId>();
        var same = new ArrayList<ArticleId>();
        for (var entry : theirs.articles()) {
            var ours = own.get(entry.id());
            var list = ours == null ? unknown : ours.equals(entry) ? same : different;
            list.add(new ArticleId(entry.id()));
        }
        return new RegisterComparison(unknown, different, same);
    }

    /**
     * Adds the entries the own register has not, unconfirmed; entries it has stay as they are. With faults nothing is
     * added.
     */
    @Transactional
    public void addUnknown(RegisterFiles files, Faults faults) {
        var theirs = read(files, faults);
        var ownInstruments =
                instruments.entries().stream().map(InstrumentEntry::id).collect(Collectors.toSet());
        var ownArticles = articles.entries().stream().map(ArticleEntry::id).collect(Collectors.toSet());
        update.add(new RegisterEntries(
                theirs.instruments().stream()
                        .filter(entry -> !ownInstruments.contains(entry.id()))
                        .toList(),
                theirs.articles().stream()
                        .filter(entry -> !ownArticles.contains(entry.id()))
                        .toList()));
    }

    private static RegisterEntries read(RegisterFiles files, Faults faults) {
        if (files.instruments().isBlank() && files.articles().isBlank()) {
            return new RegisterEntries(List.of(), List.of());
        }
        var found = new Faults();
        var entries = new RegisterReader(found)
                .read(
                        new SourceText("rules/instruments.yaml", files.instruments(), 1),
                        new SourceText("rules/articles.yaml", files.articles(), 1));
        found.list()
                .forEach(fault -> faults.add(
                        fault.file(),
                        fault.line(),
                        fault.key(),
                        fault.arguments().toArray()));
        return found.none() ? entries : new RegisterEntries(List.of(), List.of());
    }
}
