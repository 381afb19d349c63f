package id.netral.catalog;

import id.netral.catalog.file.PackFiles;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.PackReader;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.catalog.text.LessonHtml;
import id.netral.catalog.text.LessonLinks;
import id.netral.catalog.text.VerdictBoxes;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.verdict.Situation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The one road to publication: the files of a pack are checked as a whole and become a version, or nothing does. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class PackPublication {

    private final PackReader reader;
    private final PackPublisher publisher;
    private final ModuleRegister register;
    private final LearningModuleRepository modules;
    private final ModuleVersionRepository versions;
    private final VersionFiles published;
    private final MediaIntake intake;
    private final VerdictBoxes boxes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackPublication(
            PackReader reader,
            PackPublisher publisher,
            ModuleRegister register,
            LearningModuleRepository modules,
            ModuleVersionRepository versions,
            VersionFiles published,
            MediaIntake intake,
            VerdictBoxes boxes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.publisher = publisher;
        this.register = register;
        this.modules = modules;
        this.versions = versions;
        this.published = published;
        this.intake = intake;
        this.boxes = boxes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All that is wrong with the pack, by file and line; empty when it may be published. Changes nothing. */
    public List<Fault> check(PackFiles files) {
        var faults = new Faults();
        reader.read(files, faults);
        return faults.list();
    }

    /** Throws {@link RefusedPackException} for a pack that may not be published as it is. */
    public void require(PackFiles files) {
        var faults = check(files);
        if (!faults.isEmpty()) {
            throw new RefusedPackException(faults);
        }
    }

    /**
     * Takes pictures and media that are in memory into the media store, before the transaction that publishes them. Throws
     * {@link id.netral.common.RefusedException} {@code media.*} for what the store does not take.
     */
    public void bring(PackFiles files) {
        intake.bring(files);
    }

    /**
     * Publishes the files as the module's next version, which everybody who begins from now on gets; makes the module when
     * it is new. All of it happens or nothing. Whoever publishes the same module meanwhile waits. Files equal to those of
     * the current version publish nothing. What of them is in memory must have been {@linkplain #bring brought}.
     *
     * @return the new version, or the current one when nothing has changed
     * @throws RefusedPackException when anything is wrong with the pack
     */
    @Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has published
    public ModuleVersionId publish(PackFiles files, ModuleChange change) {
        var faults = new Faults();
        var pack = reader.read(files, faults);
        if (pack.isEmpty()) {
            throw new RefusedPackException(faults.list());
        }
        publisher.publish(pack.get(), change);
        return modules.current(files.slug()).orElseThrow();
    }

    /**
     * The lessons as learners would read them, as far as that is possible; nothing is kept.
     *
     * @param address gives a picture's path in the pack its address on this server
     * @param seen gives the situation of a case as it is for whom one looks at it
     */
    @Transactional(readOnly = true)
    public List<LessonContent> preview(PackFiles files, UnaryOperator<String> address, UnaryOperator<Situation> seen) {
        var links = LessonLinks.withoutStories(address);
        return reader.lessons(files).stream()
                .map(lesson -> new LessonContent(
                        new LessonId(0),
                        lesson.number(),
                        lesson.title(),
                        LessonHtml.forReading(boxes.fill(lesson.html(), seen), links),
                        lesson.minutes(),
                        lesson.cases(),
                        lesson.articles()))
                .toList();
    }

    /** The files a version was made from, with its pictures; empty for one published before sources were kept. */
    @Transactional(readOnly = true)
    public Optional<PackFiles> files(ModuleVersionId version) {
        return published.files(version);
    }

    /**
     * Takes the module out of the offer; whoever has begun it goes on with the version begun with. Nothing happens when
     * nothing is on offer.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(String slug, String reason) {
        var module = register.hold(slug);
        module.current().ifPresent(version -> {
            module.withdraw(versions.title(version.value()));
            versions.withdraw(version.value(), clock.instant(), reason);
            modules.flush(); // others ask for the offer by SQL
            events.publishEvent(new ModuleWithdrawn(module.id()));
            audit.record(AuditAction.CONTENT_WITHDRAWN, slug, Map.of("reason", reason));
        });
    }
}
