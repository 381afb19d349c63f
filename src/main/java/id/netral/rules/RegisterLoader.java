package id.netral.rules;

import id.netral.common.Formats;
import id.netral.common.intake.Sha256;
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

/** Brings the register's rows up to date with its two files; files with a fault change nothing. */
@Component
class RegisterLoader {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterLoader.class);

    private final RegisterSourceRepository source;
    private final RegisterUpdate update;

    RegisterLoader(RegisterSourceRepository source, RegisterUpdate update) {
        this.source = source;
        this.update = update;
    }

    /** Reads the folder and says what is wrong with it; nothing is written unless nothing is wrong. */
    List<Fault> load(Path folder) {
        var faults = new Faults();
        var instruments = read(folder.resolve("instruments.yaml"), faults);
        var articles = read(folder.resolve("articles.yaml"), faults);
        if (instruments.isPresent() && articles.isPresent()) {
            load(instruments.get(), articles.get(), faults);
        }
        faults.list().forEach(fault -> LOG.error("{}", fault.describe(Formats.INDONESIAN)));
        if (!faults.none()) {
            LOG.error("The legal register in {} was refused; the previous entries stay.", folder);
        }
        return faults.list();
    }

    private void load(SourceText instruments, SourceText articles, Faults faults) {
        var hash = Sha256.of(instruments.text() + '\0' + articles.text());
        if (source.hash().filter(hash::equals).isPresent()) {
            return;
        }
        var entries = new RegisterReader(faults).read(instruments, articles);
        if (faults.none()) {
            update.save(entries, hash);
            LOG.info(
                    "Legal register read: {} instruments, {} articles.",
                    entries.instruments().size(),
                    entries.articles().size());
        }
    }

    static Optional<SourceText> read(Path file, Faults faults) {
        try {
            return SourceText.decode(file.toString(), Files.readAllBytes(file), faults);
        } catch (NoSuchFileException e) {
            faults.add(file.toString(), 1, "fault.noFile");
        } catch (IOException e) {
            faults.add(file.toString(), 1, "fault.unreadable", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
