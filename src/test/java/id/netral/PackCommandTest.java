package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.QuizSource;
import id.netral.assessment.RevisionNumbers;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.PackImport;
import id.netral.authoring.packs.PackKeys;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.QuestionDefinition;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two installations, each with its own server and data folder: what leaves one arrives in the other, bit by bit. */
class PackCommandTest {

    private static final String SLUG = "aurat-politik";
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

        Map<String, String> pictures() {
            var pictures = new TreeMap<String, String>();
            bean(PackPublication.class)
                    .files(module().id())
                    .orElseThrow()
                    .files()
                    .forEach((path, bytes) -> {
                        if (path.startsWith("images/")) {
                            pictures.put(path, HexFormat.of().formatHex(bytes));
                        }
                    });
            return pictures;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @AfterEach
    void tidy() throws IOException {
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

    @Test
    void aModuleTravelsFromOneEmptyInstallationToAnotherAndItsHashStaysTheSame() throws IOException {
        var nothing = Files.createDirectory(folder.resolve("kosong"));
        var file = folder.resolve("paket.zip");
        byte[] sent;
        String key;
        List<QuestionDefinition> questions;
        Map<String, Integer> revisions;
        Map<String, String> pictures;
        String sha256;
        List<ArticleId> articles;
        try (var here = new Installation(HERE, Path.of("content"))) {
            // a question that was corrected twice has its third revision
            here.bean(JdbcClient.class)
                    .sql("""
                            UPDATE question_revision SET number = 3 WHERE question_id =
                            (SELECT MIN(id) FROM question WHERE module_id = ?)""")
                    .param(here.module().module().value())
                    .update();
            var pack = here.bean(PackExport.class).export(SLUG);
            sent = pack.zip();
            sha256 = pack.sha256();
            key = here.bean(PackKeys.class).own().pem();
            questions = here.questions();
            revisions = here.revisions();
            pictures = here.pictures();
            articles = questions.stream()
                    .flatMap(question -> question.articles().stream())
                    .distinct()
                    .toList();
        }
        var exported = netral("export", SLUG, file.toString(), "--data", HERE.toString());
        assertThat(exported.code()).isZero();
        assertThat(exported.last().get("sha256").asString()).isEqualTo(sha256);
        assertThat(exported.last().get("module").asString()).isEqualTo(SLUG);
        assertThat(exported.last().get("items").asInt()).isEqualTo(questions.size());
        assertThat(exported.last().get("lost_fields").asInt()).isZero();

        try (var there = new Installation(THERE, nothing)) {
            assertThat(there.bean(Catalog.class).allModules()).isEmpty();
            assertThat(there.bean(LegalRegister.class).find(articles)).isEmpty();
            there.bean(PackKeys.class).trust("Kota Asal", key);
            var preview = there.bean(PackImport.class).preview(sent);
            assertThat(preview.unknownArticles()).containsAll(articles);
            assertThat(preview.lost()).isZero();
            assertThat(there.bean(PackImport.class)
                            .receive(Files.readAllBytes(file))
                            .published())
                    .isTrue();

            assertThat(there.bean(PackExport.class).export(SLUG).sha256())
                    .as("hash equal")
                    .isEqualTo(sha256);
            assertThat(there.questions()).isEqualTo(questions);
            assertThat(there.revisions()).isEqualTo(revisions).containsValue(3);
            assertThat(there.pictures()).isEqualTo(pictures).isNotEmpty();
            assertThat(there.bean(LegalRegister.class).find(articles)).hasSameSizeAs(articles);

            var busy = netral("import", file.toString(), "--dry-run", "--data", THERE.toString());
            assertThat(busy.code()).as("the folder is in use").isEqualTo(1);
            assertThat(String.join("\n", busy.lines())).contains("sedang dipakai proses Netral lain");
        }
        var checked = netral("import", file.toString(), "--dry-run", "--data", THERE.toString());
        assertThat(checked.code()).isZero();
        assertThat(checked.last().get("sha256").asString()).isEqualTo(sha256);
        assertThat(checked.last().get("signature").asString()).isEqualTo("trusted");

        Files.write(file, new byte[] {'P', 'K', 3, 4, 5});
        var damaged = netral("import", file.toString(), "--data", THERE.toString());
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.last().get("error").asString()).isEqualTo("pack.zip.damaged");
    }

    @Test
    void aWrongCallChangesNothing() {
        assertThat(netral("impor", "x").code()).isEqualTo(2);
        assertThat(netral("export", SLUG).code()).isEqualTo(2);
        assertThat(netral().code()).isEqualTo(2);
    }
}
