package id.netral;

import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.PackImport;
import id.netral.authoring.packs.PackKeys;
import id.netral.authoring.packs.PackPreview;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./netral pack}: exports a module, or imports one, on the data folder given, with an administrator's rights. The last
 * line is one JSON object; the exit code is 0 when it was done or could be done, 1 when it was refused, 2 for a wrong call.
 */
public final class PackCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;
    private static final SignedInUser OPERATOR = new SignedInUser(0, null, "Sistem", Set.of(Role.ADMIN));
    private static final String USAGE = """
            ./netral pack export SLUG FILE [--data DIR]             signs a published module into FILE
            ./netral pack import FILE [--dry-run] [--data DIR]      checks a pack and publishes it, or only checks
            ./netral pack import FILE --trust FINGERPRINT [--data DIR]   the same, and trusts its key from now on
            A pack whose signature is not trusted waits for approval on the screen Paket modul.
            """;

    private PackCommand() {}

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments)); // the database's launcher would keep us alive
    }

    /** Does what the words ask for and gives the exit code. */
    static int run(String... arguments) {
        var call = Call.of(arguments);
        if (call == null) {
            System.err.print(USAGE);
            return WRONG_CALL;
        }
        return run(call);
    }

    /**
     * What was asked.
     *
     * @param slug null for an import
     * @param trust fingerprint of the sender's key as the operator was told it, null to trust nobody new
     */
    private record Call(
            @Nullable String slug,
            Path file,
            boolean dryRun,
            @Nullable String trust,
            @Nullable String data) {

        static @Nullable Call of(String[] arguments) {
            var words = new ArrayList<>(List.of(arguments));
            var dryRun = words.remove("--dry-run");
            var data = value(words, "--data");
            var trust = value(words, "--trust");
            if (words.size() == 3 && words.getFirst().equals("export") && !dryRun && trust == null) {
                return new Call(words.get(1), Path.of(words.get(2)), false, null, data);
            }
            return words.size() == 2 && words.getFirst().equals("import") && !(dryRun && trust != null)
                    ? new Call(null, Path.of(words.get(1)), dryRun, trust, data)
                    : null;
        }

        /** Takes an option and its value out of the words; null when it is not there. */
        private static @Nullable String value(List<String> words, String option) {
            var at = words.indexOf(option);
            if (at < 0 || at + 1 >= words.size()) {
                return null;
            }
            words.remove(at);
            return words.remove(at);
        }
    }

    private static int run(Call call) {
        var result = new LinkedHashMap<String, Object>();
        var code = REFUSED;
        try (var application = start(call)) {
            code = SystemSession.as(OPERATOR, () -> act(call, application, result));
        } catch (RuntimeException failure) {
            // Spring has said what is wrong
            result.put("error", String.valueOf(failure.getMessage()));
        }
        System.out.println(JsonMapper.builder().build().writeValueAsString(result));
        return code;
    }

    private static ConfigurableApplicationContext start(Call call) {
        var settings = new LinkedHashMap<String, Object>(Map.of(
                "server.port", "0", // the screens want a server; this one nobody is told about
                "server.address", "127.0.0.1",
                "vaadin.productionMode", "true",
                "netral.demo", "false",
                "logging.level.root", "warn"));
        if (call.data() != null) {
            settings.put("netral.db.data", call.data());
        }
        var application = new SpringApplication(Application.class);
        return application.run(settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new));
    }

    private static int act(Call call, ConfigurableApplicationContext application, Map<String, Object> result) {
        try {
            var slug = call.slug();
            if (slug != null) {
                export(application.getBean(PackExport.class), slug, call.file(), result);
                return DONE;
            }
            return take(application, call, result);
        } catch (RefusedPackException refusal) {
            refusal.faults().forEach(fault -> System.out.println(fault.describe(Formats.INDONESIAN)));
            result.put("error", refusal.key());
        } catch (RefusedException refusal) {
            System.out.println(sentence(refusal.key(), refusal.arguments()));
            result.put("error", refusal.key());
        } catch (IOException | UncheckedIOException e) {
            System.out.println(sentence("pack.cli.file", call.file()));
            result.put("error", "pack.cli.file");
        }
        return REFUSED;
    }

    private static void export(PackExport packs, String slug, Path file, Map<String, Object> result)
            throws IOException {
        var pack = packs.export(slug);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pack.zip().writeTo(out);
        }
        System.out.println(sentence("pack.cli.exported", pack.slug(), pack.version(), file, Files.size(file)));
        result.put("module", pack.slug());
        result.put("version", pack.version());
        result.put("items", pack.questions());
        result.put("earlier", pack.earlier());
        result.put("lost_fields", 0);
        result.put("sha256", pack.sha256());
    }

    private static int take(ConfigurableApplicationContext application, Call call, Map<String, Object> result)
            throws IOException {
        var packs = application.getBean(PackImport.class);
        var zip = Files.readAllBytes(call.file());
        var fingerprint = call.trust();
        if (fingerprint != null) {
            application.getBean(PackKeys.class).trustSender(zip, fingerprint);
        }
        var preview = packs.preview(zip);
        describe(preview);
        result.put("module", preview.slug());
        result.put("version", preview.version());
        result.put("items", preview.questions().all());
        result.put("earlier", preview.earlier().size());
        result.put("lost_fields", preview.lost());
        result.put("sha256", preview.sha256());
        result.put("signature", preview.signature().name().toLowerCase(Locale.ROOT));
        result.put("standing", preview.standing().name().toLowerCase(Locale.ROOT));
        if (!preview.fine()) {
            preview.faults().forEach(fault -> System.out.println(fault.describe(Formats.INDONESIAN)));
            result.put("error", "pack.refused");
            return REFUSED;
        }
        result.put("state", "checked");
        if (!call.dryRun()) {
            var published = packs.receive(zip).published();
            System.out.println(sentence(published ? "pack.cli.published" : "pack.cli.waiting"));
            result.put("state", published ? "published" : "waiting");
        }
        return preview.lost() == 0 ? DONE : REFUSED;
    }

    private static void describe(PackPreview pack) {
        System.out.println(sentence("pack.cli.head", pack.title(), pack.origin(), pack.version(), pack.madeAt()));
        System.out.println(sentence("pack.standing." + pack.standing().name()));
        System.out.println(sentence("pack.signature." + pack.signature().name()) + " " + pack.fingerprint());
        var questions = pack.questions();
        System.out.println(sentence("pack.questions", questions.added(), questions.changed(), questions.same()));
        pack.unknownArticles().forEach(id -> System.out.println(sentence("pack.article.unknown", id)));
        pack.articles().different().forEach(id -> System.out.println(sentence("pack.article.different", id)));
        pack.terms().unknown().forEach(id -> System.out.println(sentence("pack.term.unknown", id)));
        pack.terms().different().forEach(id -> System.out.println(sentence("pack.term.different", id)));
        if (!pack.earlier().isEmpty()) {
            System.out.println(sentence("pack.earlier", pack.earlier().size()));
        }
    }

    private static String sentence(String key, Object... arguments) {
        return Sentences.sentence(key, Formats.INDONESIAN, arguments);
    }
}
