package id.netral.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.search.index.Entry;
import id.netral.search.index.Kind;
import id.netral.search.index.QuestionReader;
import id.netral.search.index.Scope;
import id.netral.search.index.TextIndex;
import id.netral.search.source.VersionTexts;
import id.netral.verdict.Verdicts;
import id.netral.verdict.text.IndonesianAnalyzer;
import id.netral.verdict.text.TextVerdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long the index takes to fill, how large it is, how long a search takes: with the content as it is, and with far more. */
@LongTest
@IntegrationTest
class IndexSizeTest {

    private static final int LESSONS = 5_000;
    private static final int LESSONS_OF_A_MODULE = 10;
    private static final int TIMES = 20;

    /** Far above what is printed on a quiet machine (about 100 ms), so that only a search gone wrong fails on a busy one. */
    private static final int LONGEST_MS = 1_500;

    private static final List<String> TYPED = List.of(
            "gak sengaja ngelike postingan caleg",
            "pengajian yg dihadiri caleg",
            "pasal 5 huruf n pp 94/2021",
            "masa tenang",
            "mutasi pejabat sebelum pilkada",
            "kampany",
            "stikr parti",
            "xyzzyq",
            "apa yang boleh dan apa yang tidak boleh dilakukan pegawai ketika atasan menyuruh hadir kampanye calon bupati");

    @Autowired
    TestDatabase database;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionTexts texts;

    @Autowired
    Verdicts verdicts;

    @Autowired
    TextVerdicts said;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(database.employee("199001012015012001", "Sari Uji", "Dinas Uji"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theContentAsItIs() {
        var begin = System.nanoTime();
        var ready = index.with(catalog.offered().values());
        var filled = millis(begin);
        var p95 = p95(search::find);
        System.out.printf(
                "Index of the content: %d ms, %,d bytes; search p95 %.1f ms%n",
                filled, ready.index().bytes(), p95);
        assertThat(filled).isLessThan(10_000);
        assertThat(p95).isLessThan(LONGEST_MS);
    }

    @Test
    void fiveThousandLessons() {
        var real = catalog.offered().values().stream()
                .flatMap(version -> texts.entries(version).stream())
                .filter(entry -> entry.kind() == Kind.LESSON)
                .toList();
        var analyzer = new IndonesianAnalyzer(verdicts.files().spellings());
        var reader = new QuestionReader(analyzer);
        var sources = new HashSet<String>();
        try (var large = new TextIndex(analyzer)) {
            var begin = System.nanoTime();
            for (var module = 0; module < LESSONS / LESSONS_OF_A_MODULE; module++) {
                sources.add("m" + module);
                large.replace("m" + module, lessons(real, module));
            }
            large.show();
            var filled = millis(begin);
            var scope = new Scope(EnumSet.allOf(Kind.class), sources, SiteSearch.FIRST);
            var p95 = p95(typed -> large.find(reader.read(typed, said.said(typed), List.of()), scope));
            System.out.printf(
                    "Index of %,d lessons: %d ms, %,d bytes; search p95 %.1f ms%n",
                    LESSONS, filled, large.bytes(), p95);
            assertThat(filled).isLessThan(60_000);
            assertThat(p95).isLessThan(LONGEST_MS);
        }
    }

    /** The content's lessons with a tenth of their words put in another order, so that no two are the same. */
    private static List<Entry> lessons(List<Entry> real, int module) {
        var chance = new Random(module);
        var lessons = new ArrayList<Entry>();
        for (var i = 0; i < LESSONS_OF_A_MODULE; i++) {
            var from = real.get(chance.nextInt(real.size()));
            var words = from.text().split(" ");
            for (var swap = 0; swap < words.length / 10; swap++) {
                words[chance.nextInt(words.length)] = words[chance.nextInt(words.length)];
            }
            lessons.add(new Entry(
                    Kind.LESSON,
                    module + "/" + i,
                    from.title(),
                    from.context(),
                    from.headings(),
                    String.join(" ", words),
                    from.also(),
                    "modul/" + module,
                    List.of()));
        }
        return lessons;
    }

    private static double p95(Consumer<String> look) {
        TYPED.forEach(look);
        var nanos = new long[TYPED.size() * TIMES];
        for (var i = 0; i < nanos.length; i++) {
            var begin = System.nanoTime();
            look.accept(TYPED.get(i % TYPED.size()));
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length * 95 / 100] / 1e6;
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
