package id.netral.catalog;

import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.Pack;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a checked pack as a module's next version: all of it, with its quiz, or nothing. */
@Component
class PackPublisher {

    private final ModuleRegister register;
    private final LearningModuleRepository modules;
    private final ModuleVersionRepository versions;
    private final LessonRepository lessons;
    private final MediaIntake intake;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    PackPublisher(
            ModuleRegister register,
            LearningModuleRepository modules,
            ModuleVersionRepository versions,
            LessonRepository lessons,
            MediaIntake intake,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.modules = modules;
        this.versions = versions;
        this.lessons = lessons;
        this.intake = intake;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The new version's number; empty when the same files are the current version already. */
    @Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has published
    public Optional<Integer> publish(Pack pack, ModuleChange change) {
        var module = register.hold(pack.slug());
        if (versions.currentHash(pack.slug()).filter(pack.hash()::equals).isPresent()) {
            return Optional.empty();
        }
        var number = versions.nextNumber(module.id().value());
        var version = add(module.id(), number, pack, change);
        module.offer(version);
        modules.flush(); // others ask for the version by SQL
        events.publishEvent(new ModulePublished(module.id(), version, pack.quiz(), change));
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

    private ModuleVersionId add(ModuleId module, int number, Pack pack, ModuleChange change) {
        var media = new TreeMap<String, ModuleVersionEntity.Medium>();
        pack.media()
                .forEach(medium -> media.put(
                        medium.path(),
                        new ModuleVersionEntity.Medium(medium, intake.handIn(module, medium.path(), medium.bytes()))));
        var version = versions.save(new ModuleVersionEntity(module, number, pack, change, media, clock.instant()))
                .id();
        lessons.saveAll(pack.lessons().stream()
                .map(lesson -> new LessonEntity(version, lesson))
                .toList());
        return version;
    }
}
