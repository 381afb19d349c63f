package id.netral.catalog.origin;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.VersionFiles;
import id.netral.catalog.VersionHistory;
import id.netral.catalog.VersionSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The line of versions that led to one: those published here before it, and, where the line begins with a version from
 * elsewhere, those it followed there. A version from elsewhere begins a new line; what was published here before it is no
 * part of it. Numbers go on from those of the other agency.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class VersionLine {

    private final VersionHistory history;
    private final OriginVersionRepository origins;
    private final VersionArrivalRepository arrivals;
    private final VersionFiles files;

    VersionLine(
            VersionHistory history,
            OriginVersionRepository origins,
            VersionArrivalRepository arrivals,
            VersionFiles files) {
        this.history = history;
        this.origins = origins;
        this.arrivals = arrivals;
        this.files = files;
    }

    /**
     * A version and what led to it.
     *
     * @param earlier the newest first
     */
    public record Line(VersionFacts facts, List<Member> earlier) {

        public Line {
            earlier = List.copyOf(earlier);
        }
    }

    /** A version in a line: one published here, or one from elsewhere. */
    public record Member(VersionFacts facts, @Nullable ModuleVersionId own, long origin) {}

    /** The line that ends with the module's version. */
    public Line of(ModuleId module, ModuleVersionId version) {
        var earlier = new ArrayList<Member>();
        VersionFacts facts = null;
        ModuleVersionId previous = null;
        for (var each : history.of(module).reversed()) {
            var arrival = arrivals.findById(each.id().value()).map(VersionArrival::facts);
            if (arrival.isPresent()) {
                earlier.clear();
                origins.before(each.id().value()).reversed().stream()
                        .map(OriginVersionEntity::shown)
                        .map(origin -> new Member(origin.facts(), null, origin.id()))
                        .forEach(earlier::add);
            } else if (facts != null) {
                earlier.add(new Member(facts, previous, 0));
            }
            facts = arrival.orElse(new VersionFacts(
                    facts == null ? each.number() : facts.number() + 1,
                    each.publishedAt(),
                    each.note(),
                    each.material()));
            previous = each.id();
            if (each.id().equals(version)) {
                return new Line(facts, earlier.reversed());
            }
        }
        throw new IllegalArgumentException("version " + version + " is none of module " + module);
    }

    /** What a version of a line was made from. */
    public VersionSource source(Member member) {
        var own = member.own();
        return own == null ? origins.findById(member.origin()).orElseThrow().source() : files.source(own);
    }
}
