package id.netral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.assessment.bank.QuizSource;
import id.netral.assessment.quiz.RevisionNumbers;
import id.netral.authoring.compare.ModuleComparison;
import id.netral.authoring.compare.PartChange;
import id.netral.authoring.compare.States;
import id.netral.authoring.compare.States.State;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.PackImport;
import id.netral.authoring.packs.PackKeys;
import id.netral.authoring.packs.WrittenPack;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.origin.VersionFacts;
import id.netral.question.QuestionDefinition;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import id.netral.rules.glossary.GlossaryTerm;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two installations, each with its own server and data folder: what leaves one arrives in the other, bit by bit. */
@LongTest
class PackCommandTest {

    private static final String SLUG = TravellingModule.SLUG;
    private static final Path HERE = Path.of("target", "packs-here");
    private static final Path THERE = Path.of("target", "packs-there");

    // each application that starts in this process puts its own in place; other tests go on with theirs
    private final SecurityContextHolderStrategy strategy = SecurityContextHolder.getContextHolderStrategy();

    @TempDir
    Path folder;

    /** A running installation on a data folder of its own. */
    private static final class Installation implements AutoCloseable {

        private final ConfigurableApplicationContext context;

        Installation(Path data, Path content) {
            context = SpringApplication.run(
                    Application.class,
                    "--server.port=0",
                    "--vaadin.productionMode=true",
                    "--netral.demo=false",
                    "--logging.level.root=warn",
                    "--netral.content=" + content,
                    "--netral.db.data=" + data);
            TestUsers.signIn(null, Role.ADMIN);
        }

        <T> T bean(Class<T> type) {
            return context.getBean(type);
        }

        ModuleVersion module() {
            return bean(Catalog.class).current(SLUG).orElseThrow();
        }

        List<QuestionDefinition> questions() {
            return bean(QuizSource.class).questions(module().module());
        }

        Map<String, Integer> revisions() {
            return bean(RevisionNumbers.class).of(module().module());
        }

        Map<String, String> files() {
            var files = new TreeMap<String, String>();
            bean(PackPublication.class)
                    .files(module().id())
                    .orElseThrow()
                    .files()
                    .forEach((path, bytes) -> files.put(path, HexFormat.of().formatHex(bytes.bytes())));
            return files;
        }

        Content content() {
            var articles = questions().stream()
                    .flatMap(question -> question.articles().stream())
                    .distinct()
                    .toList();
            var terms = bean(Glossary.class).find(List.of("netralitas", "pppk"));
            return new Content(questions(), revisions(), files(), articles, terms);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @BeforeEach
    void noContent() throws IOException {
        // what the commands start reads no content folder either
        System.setProperty("netral.content", nothing().toString());
        FileSystemUtils.deleteRecursively(HERE); // a run that was ended leaves them behind
        FileSystemUtils.deleteRecursively(THERE);
    }

    @AfterEach
    void tidy() throws IOException {
        System.clearProperty("netral.content");
        SecurityContextHolder.clearContext();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        FileSystemUtils.deleteRecursively(HERE);
        FileSystemUtils.deleteRecursively(THERE);
    }

    private record Outcome(int code, List<String> lines) {

        JsonNode last() {
            return JsonMapper.builder().build().readTree(lines.getLast());
        }
    }

    private static Outcome netral(String... words) {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            var code = PackCommand.run(words);
            return new Outcome(
                    code, out.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
        }
    }

    /** What of a module must arrive. */
    private record Content(
            List<QuestionDefinition> questions,
            Map<String, Integer> revisions,
            Map<String, String> files,
            List<ArticleId> articles,
            List<GlossaryTerm> terms) {}

    @Test
    void aModuleTravelsFromOneEmptyInstallationToAnotherAndItsHashStaysTheSame() throws IOException {
        var file = folder.resolve("paket.zip");
        Content sent;
        String sha256;
        String fingerprint;
        try (var here = new Installation(HERE, Path.of("content"))) {
            TravellingModule.publishThreeTimes(here.context);
            sent = here.content();
            sha256 = here.bean(PackExport.class).export(SLUG).sha256();
            fingerprint = here.bean(PackKeys.class).own().fingerprint();
            assertThat(sent.questions()).hasSize(TravellingModule.QUESTIONS);
            assertThat(sent.revisions()).containsEntry("uji-7", 3);
            assertThat(sent.files()).containsKeys("images/kotak.png", "media/simulasi.mp4", "media/simulasi.vtt");
            assertThat(sent.terms()).extracting(GlossaryTerm::id).containsExactly("netralitas", "pppk");
        }
        var exported = netral("export", SLUG, file.toString(), "--data", HERE.toString());
        assertThat(exported.code()).isZero();
        assertThat(exported.last().get("sha256").asString()).isEqualTo(sha256);
        assertThat(exported.last().get("module").asString()).isEqualTo(SLUG);
        assertThat(exported.last().get("version").asInt()).isEqualTo(3);
        assertThat(exported.last().get("items").asInt()).isEqualTo(TravellingModule.QUESTIONS);
        assertThat(exported.last().get("earlier").asInt()).isEqualTo(2);
        assertThat(exported.last().get("lost_fields").asInt()).isZero();
        var packed = entries(Files.readAllBytes(file));

        try (var there = new Installation(THERE, nothing())) {
            assertThat(there.bean(Catalog.class).allModules()).isEmpty();
            assertThat(there.bean(LegalRegister.class).find(sent.articles())).isEmpty();
            assertThat(there.bean(Glossary.class).all()).isEmpty();
            var preview = there.bean(PackImport.class).preview(Files.readAllBytes(file));
            assertThat(preview.unknownArticles()).containsAll(sent.articles());
            assertThat(preview.terms().unknown()).containsExactly("netralitas", "pppk");

            var busy = netral("import", file.toString(), "--dry-run", "--data", THERE.toString());
            assertThat(busy.code()).as("the folder is in use").isEqualTo(1);
            assertThat(String.join("\n", busy.lines())).contains("sedang dipakai proses Netral lain");
        }
        var checked = netral("import", file.toString(), "--dry-run", "--data", THERE.toString());
        assertThat(checked.code()).isZero();
        assertThat(checked.last().get("state").asString()).isEqualTo("checked");
        assertThat(checked.last().get("standing").asString()).isEqualTo("new_module");
        assertTaken(checked, sha256, "unknown_key");
        var imported = netral("import", file.toString(), "--trust", fingerprint, "--data", THERE.toString());
        assertThat(imported.code()).isZero();
        assertThat(imported.last().get("state").asString()).isEqualTo("published");
        assertTaken(imported, sha256, "trusted");

        try (var there = new Installation(THERE, nothing())) {
            var out = there.bean(PackExport.class).export(SLUG);
            assertThat(out.sha256()).as("hash equal").isEqualTo(sha256);
            assertThat(there.content()).isEqualTo(sent);
            assertThat(withoutSender(entries(WrittenPack.bytes(out.zip())))).isEqualTo(withoutSender(packed));
            assertHistory(there);
        }
        var again = folder.resolve("lagi.zip");
        var back = netral("export", SLUG, again.toString(), "--data", THERE.toString());
        assertThat(back.last()).isEqualTo(exported.last());

        Files.write(file, new byte[] {'P', 'K', 3, 4, 5});
        var damaged = netral("import", file.toString(), "--data", THERE.toString());
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.last().get("error").asString()).isEqualTo("pack.zip.damaged");
    }

    private Path nothing() throws IOException {
        return Files.createDirectories(folder.resolve("kosong"));
    }

    private static void assertTaken(Outcome outcome, String sha256, String signature) {
        assertThat(outcome.last().get("sha256").asString()).isEqualTo(sha256);
        assertThat(outcome.last().get("signature").asString()).isEqualTo(signature);
        assertThat(outcome.last().get("items").asInt()).isEqualTo(TravellingModule.QUESTIONS);
        assertThat(outcome.last().get("earlier").asInt()).isEqualTo(2);
        assertThat(outcome.last().get("lost_fields").asInt()).isZero();
    }

    /** The earlier versions can be compared there, and are no versions of there. */
    private static void assertHistory(Installation there) {
        var states = there.bean(States.class);
        var module = states.of(SLUG).orElseThrow();
        assertThat(module.versions()).hasSize(1);
        assertThat(module.elsewhere()).extracting(State::number).containsExactly(2, 1);
        assertThat(module.elsewhere())
                .extracting(state -> Objects.requireNonNull(state.origin()).facts())
                .extracting(VersionFacts::note, VersionFacts::material)
                .containsExactly(tuple("Pasal dan gambar diganti", true), tuple("Terbitan pertama", false));
        var changes = ModuleComparison.of(
                states.text(module.elsewhere().getLast()).orElseThrow(),
                states.text(module.elsewhere().getFirst()).orElseThrow());
        assertThat(changes)
                .filteredOn(PartChange::differs)
                .extracting(PartChange::name)
                .containsExactly("pelajaran-satu", "uji-7");
    }

    private static SortedMap<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** Everything as text, without who packed it when: bytes for bytes, the manifest without sender and time. */
    private static Map<String, String> withoutSender(SortedMap<String, byte[]> entries) {
        var contents = new TreeMap<String, String>();
        entries.forEach((path, bytes) -> contents.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        contents.keySet().removeAll(Set.of("pack.sig", "pack.pub"));
        contents.computeIfPresent(
                "pack.json", (path, json) -> json.replaceAll("\"(madeAt|origin)\" : \"[^\"]*\"", "\"$1\" : \"\""));
        return contents;
    }

    @Test
    void thePictureOfAnEarlierVersionIsThereAndTheUnchangedVideoOnce() throws IOException {
        try (var here = new Installation(HERE, Path.of("content"))) {
            TravellingModule.publishThreeTimes(here.context);
            var entries = entries(
                    WrittenPack.bytes(here.bean(PackExport.class).export(SLUG).zip()));
            assertThat(entries.keySet())
                    .contains("history/1/module.yaml", "history/2/quiz.yaml", "rules/glossary.yaml")
                    .filteredOn(path -> path.startsWith("history/media/"))
                    .as("the picture of version 1; the video and the picture of version 2 are those of now")
                    .hasSize(1);
        }
    }

    @Test
    void aWrongCallChangesNothing() {
        assertThat(netral("impor", "x").code()).isEqualTo(2);
        assertThat(netral("export", SLUG).code()).isEqualTo(2);
        assertThat(netral("export", SLUG, "x.zip", "--trust", "ab").code()).isEqualTo(2);
        assertThat(netral("import", "x.zip", "--dry-run", "--trust", "ab").code())
                .isEqualTo(2);
        assertThat(netral().code()).isEqualTo(2);
    }
}
