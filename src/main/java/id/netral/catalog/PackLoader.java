package id.netral.catalog;

import id.netral.catalog.PackOutcome.State;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.file.PackFolder;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.PackReader;
import id.netral.common.Formats;
import id.netral.common.source.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes what changed in the content folder. No pack can keep the application, or another pack, from starting. */
@Component
class PackLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PackLoader.class);
    /** Folders of others: the legal register, the branching cases. */
    private static final Set<String> NO_PACKS = Set.of("rules", "kasus");

    private final LearningModuleRepository modules;
    private final ModuleVersionRepository versions;
    private final VersionFiles published;
    private final PackReader reader;
    private final PackPublisher publisher;
    private final MediaIntake intake;

    PackLoader(
            LearningModuleRepository modules,
            ModuleVersionRepository versions,
            VersionFiles published,
            PackReader reader,
            PackPublisher publisher,
            MediaIntake intake) {
        this.modules = modules;
        this.versions = versions;
        this.published = published;
        this.reader = reader;
        this.publisher = publisher;
        this.intake = intake;
    }

    /** Looks at every pack below the folder, in the order of their names. */
    List<PackOutcome> load(Path content) {
        return packs(content).stream().map(this::loadPack).toList();
    }

    private static List<Path> packs(Path content) {
        try (var folders = Files.list(content)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !NO_PACKS.contains(String.valueOf(folder.getFileName()))
                            && !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("No content was read: the folder {} cannot be listed.", content.toAbsolutePath());
            return List.of();
        }
    }

    private PackOutcome loadPack(Path folder) {
        var slug = String.valueOf(folder.getFileName());
        try {
            return load(folder, slug);
        } catch (RuntimeException e) {
            LOG.error("The pack {} could not be published; the previous version stays.", folder, e);
            return new PackOutcome(slug, State.FAILED, List.of());
        }
    }

    /** The folder no longer speaks for a module that people write here, nor brings back what was withdrawn as it is. */
    private static Optional<String> reasonToKeep(ModuleVersionRepository.Latest latest, Optional<PackFiles> files) {
        if (latest.origin() != ModuleChange.Origin.FOLDER) {
            return Optional.of("is written in Netral since version " + latest.number());
        }
        return latest.withdrawn()
                        && files.filter(found -> isOf(found, latest.contentHash()))
                                .isPresent()
                ? Optional.of("was withdrawn as it stands there")
                : Optional.empty();
    }

    /** Versions published by earlier releases have the hash as it was made then. */
    private static boolean isOf(PackFiles files, String hash) {
        return files.hash().equals(hash)
                || files.formerHash().filter(hash::equals).isPresent();
    }

    private PackOutcome load(Path folder, String slug) {
        var faults = new Faults();
        var files = PackFolder.read(folder, faults);
        if (files.isPresent()
                && versions.currentHash(slug)
                        .filter(hash -> isOf(files.get(), hash))
                        .isPresent()) {
            modules.current(slug).ifPresent(version -> published.keepTexts(version, files.orElseThrow()));
            return new PackOutcome(slug, State.UNCHANGED, List.of());
        }
        var kept = versions.latest(slug).flatMap(latest -> reasonToKeep(latest, files));
        if (kept.isPresent()) {
            LOG.info("The pack {} was passed over: the module {}.", folder, kept.get());
            return new PackOutcome(slug, State.PASSED_OVER, List.of());
        }
        var pack = files.flatMap(found -> reader.read(found, faults));
        if (pack.isEmpty()) {
            faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
            LOG.error("The pack {} was refused; the previous version, if there is one, stays.", folder);
            return new PackOutcome(slug, State.REFUSED, faults.list());
        }
        // the first version has changed nothing
        var change = versions.latest(slug).isEmpty()
                ? ModuleChange.FROM_FOLDER
                : pack.get().change();
        intake.bring(files.orElseThrow());
        var number = publisher.publish(pack.get(), change);
        number.ifPresent(version -> LOG.info("Module {} published as version {}.", slug, version));
        return new PackOutcome(slug, number.isPresent() ? State.PUBLISHED : State.UNCHANGED, List.of());
    }
}
