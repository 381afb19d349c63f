package id.netral.learning.path;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.security.SystemSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the learning paths of the content's file into the list; a file with a fault changes nothing, and there may be none. */
@Component
class PathsLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PathsLoader.class);

    private final Catalog catalog;
    private final PathIntake intake;

    PathsLoader(Catalog catalog, PathIntake intake) {
        this.catalog = catalog;
        this.intake = intake;
    }

    /** Reads the file and says what is wrong with it. */
    List<Fault> load(Path file) {
        if (Files.notExists(file)) {
            return List.of();
        }
        var faults = new Faults();
        SourceText.read(file, faults)
                .map(source -> new PathsReader(modules(), faults).read(source))
                .ifPresent(paths -> paths.forEach(this::take));
        faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
        return faults.list();
    }

    /** Also those withdrawn: a path waits for them. */
    private Map<String, ModuleId> modules() {
        var known = new HashMap<String, ModuleId>();
        SystemSession.run(() -> catalog.everPublished().forEach(module -> known.put(module.slug(), module.id())));
        return known;
    }

    private void take(ShippedPath path) {
        try {
            switch (intake.take(path)) {
                case MADE, CHANGED -> LOG.info("Learning path {} taken from its file.", path.slug());
                case LEFT_TO_HR -> LOG.info("Learning path {} was passed over: it was changed in Netral.", path.slug());
                case TITLE_TAKEN ->
                    LOG.warn("Learning path {} was passed over: another path has its title.", path.slug());
                case UNCHANGED -> {}
            }
        } catch (RuntimeException e) {
            LOG.error("The learning path {} could not be taken from its file.", path.slug(), e);
        }
    }
}
