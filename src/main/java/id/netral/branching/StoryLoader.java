package id.netral.branching;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.LegalRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes what changed in the folder of stories. A faulty story keeps neither the application nor another story back;
 * its version published before stays.
 */
@Component
class StoryLoader {

    private static final Logger LOG = LoggerFactory.getLogger(StoryLoader.class);
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml");
    private static final Pattern LEFT_BY_TOOLS = Pattern.compile("\\..*|.*~|Thumbs\\.db");
    private static final int LONGEST_NAME = 80;

    private final LegalRegister register;
    private final StoryPublisher publisher;

    StoryLoader(LegalRegister register, StoryPublisher publisher) {
        this.register = register;
        this.publisher = publisher;
    }

    /** Looks at every file in the folder, which may be missing, and says what is wrong. */
    List<Fault> load(Path folder) {
        var all = new ArrayList<Fault>();
        for (var file : files(folder)) {
            var faults = new Faults();
            try {
                load(file, faults);
            } catch (RuntimeException e) {
                LOG.error("The story {} could not be published; the previous version stays.", file, e);
            }
            faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
            all.addAll(faults.list());
        }
        return List.copyOf(all);
    }

    private void load(Path file, Faults faults) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || name.group(1).length() > LONGEST_NAME) {
            faults.add(file.toString(), 1, "fault.unknownFile");
            return;
        }
        SourceText.read(file, faults)
                .flatMap(source -> new StoryReader(register::find, faults).read(source))
                .flatMap(story -> publisher.publishFile(name.group(1), story))
                .ifPresent(number -> LOG.info("Story {} published as version {}.", name.group(1), number));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !LEFT_BY_TOOLS
                            .matcher(String.valueOf(file.getFileName()))
                            .matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("No stories were read: the folder {} cannot be listed.", folder.toAbsolutePath());
            return List.of();
        }
    }
}
