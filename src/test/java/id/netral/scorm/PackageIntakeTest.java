package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package says is read; what could harm is refused with its reason. */
class PackageIntakeTest {

    private static final String ITEM = "<item identifier=\"I1\" identifierref=\"R1\"><title>Satu</title></item>";

    @TempDir
    Path folder;

    @Test
    void aPackageOfOnePart() throws IOException {
        var manifest = read(TestPackage.lesson());
        assertThat(manifest.title()).isEqualTo("Paket uji");
        assertThat(manifest.items())
                .containsExactly(new ScormItem("I1", "Pelajaran uji", "isi/index.html", new BigDecimal("70"), ""));
    }

    @Test
    void partsInChaptersWithParameters() throws IOException {
        assertThat(read(TestPackage.twoParts()).items())
                .extracting(ScormItem::title, ScormItem::href, ScormItem::file)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Satu", "isi/index.html", "isi/index.html"),
                        org.assertj.core.groups.Tuple.tuple("Dua", "isi/index.html?bagian=2", "isi/index.html"));
    }

    @Test
    void everyFileIsHandedOnOnce() throws IOException {
        var names = new ArrayList<String>();
        try (var zip =
                PackageZip.open(TestPackage.lesson().with("kosong.txt", "").in(folder))) {
            zip.each((path, bytes) -> {
                names.add(path);
                assertThat(bytes.readAllBytes()).isNotEmpty();
            });
        }
        assertThat(names).containsExactly("imsmanifest.xml", "isi/cari.js", "isi/gaya/gaya.css", "isi/index.html");
    }

    static Stream<Arguments> manifests() {
        var fine = TestPackage.manifest(ITEM);
        return Stream.of(
                Arguments.of("", "scorm.manifest-damaged"),
                Arguments.of("<html/>", "scorm.manifest-damaged"),
                Arguments.of("<manifest><organizations>", "scorm.manifest-damaged"),
                Arguments.of(fine.replace("1.2</schema", "2004 3rd Edition</schema"), "scorm.manifest-version"),
                Arguments.of(fine.replace("1.2</schema", "CAM 1.3</schema"), "scorm.manifest-version"),
                Arguments.of(TestPackage.manifest(""), "scorm.manifest-nothing-to-open"),
                Arguments.of("<manifest/>", "scorm.manifest-nothing-to-open"),
                Arguments.of(TestPackage.manifest(ITEM + ITEM), "scorm.manifest-damaged"),
                Arguments.of(TestPackage.manifest(ITEM.repeat(300)), "scorm.manifest-damaged"),
                Arguments.of(fine.replace("isi/index.html", "../../etc/passwd"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "..%2f..%2fetc"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "/etc/passwd"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "https://x.example/"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "javascript:alert(1)"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "%zz"), "scorm.manifest-outside"),
                Arguments.of(fine.replace("isi/index.html", "~netral/api.js"), "scorm.manifest-outside"),
                Arguments.of(
                        fine.replace("<manifest ", "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest ")
                                .replace("Satu", "&x;"),
                        "scorm.manifest-damaged"),
                Arguments.of(
                        fine.replace(
                                        "<manifest ",
                                        "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><manifest ")
                                .replace("Satu", "&b;"),
                        "scorm.manifest-damaged"),
                Arguments.of(
                        fine.replace("<manifest ", "<!DOCTYPE m SYSTEM \"http://127.0.0.1:9/x.dtd\"><manifest "),
                        "scorm.manifest-damaged"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void aManifestThatIsNone(String xml, String reason) {
        refused(reason, () -> read(TestPackage.lesson().with("imsmanifest.xml", xml)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../keluar.html",
                "isi/../../keluar.html",
                "/etc/passwd",
                "isi\\..\\keluar.html",
                "C:/keluar.html",
                "isi/./a.html",
                "isi//a.html",
                "isi/a\u0000.html",
                "isi/a\n.html",
                "~netral/api.js",
                "isi/a\u202Elmth.html"
            })
    void aNameThatLeadsElsewhere(String name) throws IOException {
        var file = zip(name, "isi".getBytes(StandardCharsets.UTF_8), false);
        refused("scorm.zip-name", () -> PackageZip.open(file));
    }

    @Test
    void aNameLongerThanAnyRow() {
        refused("scorm.zip-name", () -> read(TestPackage.lesson().with("a".repeat(401), "isi")));
    }

    @Test
    void aLinkToSomethingElse() throws IOException {
        var file = zip("isi/tautan", "/etc/passwd".getBytes(StandardCharsets.UTF_8), true);
        refused("scorm.zip-name", () -> PackageZip.open(file));
    }

    @Test
    void noManifest() {
        refused("scorm.no-manifest", () -> read(TestPackage.lesson().without("imsmanifest.xml")));
        refused(
                "scorm.no-manifest",
                () -> read(TestPackage.lesson()
                        .without("imsmanifest.xml")
                        .with("dalam/imsmanifest.xml", TestPackage.manifest(ITEM))));
    }

    @Test
    void whatIsNoZip() throws IOException {
        var file = Files.writeString(folder.resolve("paket.zip"), "bukan zip");
        refused("scorm.zip-damaged", () -> PackageZip.open(file));
        var whole = TestPackage.lesson().bytes();
        var half = Files.write(folder.resolve("setengah.zip"), Arrays.copyOf(whole, whole.length / 2));
        refused("scorm.zip-damaged", () -> PackageZip.open(half));
    }

    @Test
    void tooManyFiles() {
        var many = TestPackage.lesson();
        for (var i = 0; i < 5_000; i++) {
            many.with("isi/" + i + ".txt", "x");
        }
        refused("scorm.zip-too-much", () -> read(many));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb =
                TestPackage.lesson().with("isi/bom.txt", new byte[30_000_000]).in(folder);
        refused("scorm.zip-bomb", () -> PackageZip.open(bomb));
    }

    @Test
    void whatSwellsMoreThanItClaims() throws IOException {
        var swelling = Arrays.copyOf(noise(20_000), 4_000_000); // about 170 times its packed size
        var file = TestPackage.lesson().with("isi/lagi.bin", swelling).in(folder);
        claim(file, swelling.length, 1_000);
        refused("scorm.zip-bomb", () -> {
            try (var zip = PackageZip.open(file)) {
                zip.each((path, bytes) -> bytes.transferTo(OutputStream.nullOutputStream()));
            }
        });
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Lets the directory of the zip tell another size. */
    private static void claim(Path file, int size, int claimed) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < bytes.limit() - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) == size) {
                bytes.putInt(at + 24, claimed);
            }
        }
        Files.write(file, bytes.array());
    }

    @Test
    void aManifestThatSwells() {
        refused(
                "scorm.zip-bomb",
                () -> read(TestPackage.lesson()
                        .with("imsmanifest.xml", TestPackage.manifest(ITEM + "<!--" + " ".repeat(3_000_000) + "-->"))));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void refused(String reason, Work work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(work::run)
                .extracting(RefusedException::key)
                .isEqualTo(reason);
    }

    private Manifest read(TestPackage files) throws IOException {
        try (var zip = PackageZip.open(files.in(folder))) {
            return ManifestReader.read(zip.manifest());
        }
    }

    private Path zip(String name, byte[] bytes, boolean link) throws IOException {
        var file = folder.resolve("jahat.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            for (var entry : new String[] {"imsmanifest.xml", name}) {
                var one = new ZipArchiveEntry(entry);
                if (link && entry.equals(name)) {
                    one.setUnixMode(0120777);
                }
                zip.putArchiveEntry(one);
                zip.write(bytes);
                zip.closeArchiveEntry();
            }
        }
        return file;
    }
}
