package id.netral.catalog.origin;

import id.netral.catalog.MediaIntake;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.PackPublication;
import id.netral.catalog.VersionSource;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.pack.EarlierVersionCheck;
import id.netral.catalog.pack.PackContents;
import id.netral.catalog.pack.PackSources;
import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.media.MediaHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions that modules had at the agency they came from, kept with the module to be looked at and compared. No learner is
 * ever offered one.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class OriginHistory {

    private static final int LONGEST_TITLE = 200;

    private final OriginVersionRepository origins;
    private final VersionArrivalRepository arrivals;
    private final PackSources sources;
    private final MediaIntake intake;

    OriginHistory(
            OriginVersionRepository origins,
            VersionArrivalRepository arrivals,
            PackSources sources,
            MediaIntake intake) {
        this.origins = origins;
        this.arrivals = arrivals;
        this.sources = sources;
        this.intake = intake;
    }

    /** All that came with any version of the module, the newest first. */
    public List<OriginVersion> of(ModuleId module) {
        return origins.of(module.value()).stream()
                .map(OriginVersionEntity::shown)
                .toList();
    }

    /** What the version says; empty when it cannot be read. */
    public Optional<PackContents> contents(OriginVersion version) {
        return origins.findById(version.id())
                .map(OriginVersionEntity::source)
                .flatMap(source -> sources.read(source.files("asal", hash -> PackBytes.of(new byte[0]))));
    }

    /** All that is wrong with the versions' files, so that they cannot be kept; changes nothing. */
    public List<Fault> check(List<EarlierVersion> versions) {
        var faults = new Faults();
        versions.forEach(version -> EarlierVersionCheck.check(version.files(), sources, faults));
        return faults.list();
    }

    /**
     * Keeps what a version that came from elsewhere was there, and what it followed. The versions must have passed the
     * check, and their bytes must have been {@linkplain PackPublication#bring brought}. Throws {@link RefusedException}
     * {@code media.quota.*} when no quota has room.
     */
    @Transactional
    public void keep(
            ModuleId module, ModuleVersionId version, String agency, VersionFacts there, List<EarlierVersion> earlier) {
        var stored = new HashMap<String, MediaHash>();
        var followed = earlier.stream()
                .map(each -> find(module, each).orElseGet(() -> add(module, agency, each, stored)))
                .toList();
        arrivals.save(new VersionArrival(version, there, followed));
    }

    private Optional<Long> find(ModuleId module, EarlierVersion version) {
        var files = version.files();
        return origins.find(module.value(), hash(version, files.hash()))
                .or(() -> files.formerHash().flatMap(former -> origins.find(module.value(), hash(version, former))));
    }

    private long add(ModuleId module, String agency, EarlierVersion version, Map<String, MediaHash> stored) {
        var files = version.files();
        var title = sources.read(files).orElseThrow().head().title();
        var shown =
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)); // by the rules of its day it may be longer
        var texts = files.texts();
        var media = new TreeMap<String, MediaHash>();
        files.files().forEach((path, bytes) -> {
            if (!texts.containsKey(path)) {
                media.put(path, stored.computeIfAbsent(bytes.sha256(), same -> intake.handIn(module, path, bytes)));
            }
        });
        var hash = hash(version, files.hash());
        return origins.save(new OriginVersionEntity(
                        module, hash, agency, shown, version.facts(), new VersionSource(texts, media)))
                .id();
    }

    /** Tells apart what has other files, or was said to be something else. */
    private static String hash(EarlierVersion version, String files) {
        var facts = version.facts();
        var said = String.join(
                "\0",
                files,
                String.valueOf(facts.number()),
                facts.publishedAt().toString(),
                String.valueOf(facts.material()),
                facts.note());
        return Sha256.of(said);
    }
}
