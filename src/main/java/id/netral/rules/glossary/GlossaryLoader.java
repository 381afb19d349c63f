package id.netral.rules.glossary;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the glossary's rows up to date with its file; a file with a fault changes nothing, and there may be none. */
@Component
class GlossaryLoader {

    private static final Logger LOG = LoggerFactory.getLogger(GlossaryLoader.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GlossaryTermRepository rows;

    GlossaryLoader(GlossaryTermRepository rows) {
        this.rows = rows;
    }

    /** Reads the file and says what is wrong with it; nothing is written unless nothing is wrong. */
    List<Fault> load(Path file) {
        var faults = new Faults();
        var terms = source(file, faults)
                .map(source -> GlossaryReader.read(source, faults))
                .orElse(List.of());
        faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
        if (faults.none()) {
            rows.put(JSON.writeValueAsString(terms));
        }
        return faults.list();
    }

    private static Optional<SourceText> source(Path file, Faults faults) {
        try {
            return SourceText.decode(file.toString(), Files.readAllBytes(file), faults);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            faults.add(file.toString(), 1, "fault.unreadable", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
