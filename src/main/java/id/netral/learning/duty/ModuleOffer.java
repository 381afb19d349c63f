package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.rules.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which modules can be begun, and which of their versions weigh. Asks for no rights: duties are brought up to date at start
 * and by jobs, too.
 */
@Component
class ModuleOffer {

    /** A version whose changes are of weight. */
    record Weighty(ModuleId module, int number, Instant publishedAt) {}

    private final ModuleOfferRepository versions;

    ModuleOffer(ModuleOfferRepository versions) {
        this.versions = versions;
    }

    /** Those of them that can be begun, in their order. */
    List<ModuleId> among(Collection<ModuleId> modules) {
        if (modules.isEmpty()) {
            return List.of();
        }
        var offered = versions.offered(ids(modules));
        return modules.stream()
                .filter(module -> offered.contains(module.value()))
                .toList();
    }

    /** The newest version of weight of each, where there is one and it was published after the moment. */
    List<Weighty> weighty(Collection<ModuleId> modules, Instant after) {
        if (modules.isEmpty()) {
            return List.of();
        }
        return versions.weighty(ids(modules), after).stream()
                .map(version -> new Weighty(new ModuleId(version.module()), version.number(), version.at()))
                .toList();
    }

    /** Whether the version before the newest was withdrawn. */
    boolean reopened(ModuleId module) {
        var withdrawn = versions.earlierIsWithdrawn(module.value());
        return withdrawn != null && withdrawn == 1;
    }

    /** The articles that what can be begun of them cites. */
    List<ArticleId> cited(Collection<ModuleId> modules) {
        return versions.cited(ids(modules)).stream().map(ArticleId::new).toList();
    }

    private static List<Long> ids(Collection<ModuleId> modules) {
        return modules.stream().map(ModuleId::value).toList();
    }
}
