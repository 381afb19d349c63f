package id.netral.catalog;

import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a checked pack as a module's next version: all of it, with its quiz, or nothing. */
@Component
class PackPublisher {

    private final PackStore store;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    PackPublisher(PackStore store, ApplicationEventPublisher events, AuditTrail audit) {
        this.store = store;
        this.events = events;
        this.audit = audit;
    }

    /** The new version's number; empty when the same files are the current version already. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has published
    public Optional<Integer> publish(Pack pack, ModuleChange change) {
        var module = store.lockModule(pack.slug());
        if (store.currentHash(pack.slug()).filter(pack.hash()::equals).isPresent()) {
            return Optional.empty();
        }
        var number = store.nextNumber(module);
        var version = store.addVersion(module, number, pack, change);
        store.makeCurrent(module, version);
        events.publishEvent(new ModulePublished(module, version, pack.quiz(), change));
        audit.record(
                AuditAction.CONTENT_PUBLISHED,
                pack.slug(),
                Map.of(
                        "version", number,
                        "origin", change.origin().name(),
                        "material", change.material(),
                        "lessons", pack.lessons().size(),
                        "questions", pack.quiz().questions().size()));
        return Optional.of(number);
    }
}
