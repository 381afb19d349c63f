package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.EarlierVersion;
import id.netral.catalog.origin.VersionFacts;
import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.rules.RegisterFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack is whole and signed, or it is refused. */
class SignedPackTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final PackFiles MODULE = PackFiles.of(
            "uji-paket",
            Map.of("module.yaml", bytes("title: Uji\n"), "01-satu.md", bytes("Teks."), "images/a.png", new byte[] {1, 2
            }));
    private static final RegisterFiles REGISTER = new RegisterFiles("- id: uu\n", "- id: uu-1\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PackBytes content(String text) {
        return PackBytes.of(bytes(text));
    }

    private static PackManifest manifest(SortedMap<String, PackBytes> files) {
        var hashes = SignedPack.hashes(files);
        return new PackManifest(
                PackManifest.FORMAT,
                "uji-paket",
                3,
                "Modul Uji",
                "Kota Uji",
                "2026-11-23T05:00:00Z",
                1,
                List.of("uu-1"),
                List.of(new PackManifest.Revision("u-1", 2)),
                List.of(new PackManifest.Version(3, "2026-11-20T05:00:00Z", "Catatan", true)),
                hashes,
                Sha256.ofAll(hashes));
    }

    private static byte[] pack() {
        var files = SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE);
        return WrittenPack.bytes(SignedPack.write(manifest(files), files, KEY));
    }

    @Test
    void whatWasPackedComesOut() {
        var read = SignedPack.read(pack());
        assertThat(read.module().files().keySet()).isEqualTo(MODULE.files().keySet());
        assertThat(read.module().hash()).isEqualTo(MODULE.hash());
        assertThat(read.register()).isEqualTo(REGISTER);
        assertThat(read.key().fingerprint())
                .isEqualTo(KEY.shown().fingerprint())
                .matches("[0-9a-f]{64}");
        assertThat(read.manifest()).isEqualTo(manifest(SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE)));
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(pack()).isEqualTo(pack());
    }

    @Test
    void theHashIsTheOneSha256sumWrites() {
        // printf 'a' | sha256sum; the lines of both files, sorted, through sha256sum once more
        assertThat(Sha256.of(bytes("a"))).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThat(Sha256.ofAll(Map.of("b", "22", "a", "11"))).isEqualTo(Sha256.of(bytes("11  a\n22  b\n")));
    }

    @Test
    void aKeyTravelsAsText() {
        assertThat(AgencyKey.read(KEY.shown().pem())).contains(KEY.shown());
        assertThat(AgencyKey.read("-----BEGIN PUBLIC KEY-----\nbukan\n-----END PUBLIC KEY-----"))
                .isEmpty();
        assertThat(AgencyKey.read("")).isEmpty();
    }

    @Test
    void theSecretHalfIsNotInThePack() {
        assertThat(new String(pack(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(KEY.secret().getEncoded(), StandardCharsets.ISO_8859_1));
        assertThat(KEY.toString()).doesNotContain("PrivateKey");
    }

    /** A pack that somebody has changed on its way. */
    private static byte[] changed(Consumer<Map<String, byte[]>> change) {
        var files = new TreeMap<>(ZipContents.read(pack()));
        change.accept(files);
        return WrittenPack.bytes(new PackFile(files, new TreeMap<>()));
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("pack.broken.files", files -> files.put("uji-paket/01-satu.md", bytes("Teks lain."))),
                tampering("pack.broken.files", files -> files.remove("uji-paket/01-satu.md")),
                tampering("pack.broken.files", files -> files.put("uji-paket/02-dua.md", bytes("Tambahan."))),
                tampering("pack.broken.files", files -> files.put("lain/01.md", bytes("Tambahan."))),
                tampering("pack.broken.signature", files -> files.put("pack.json", bytes("{}"))),
                tampering("pack.broken.signature", files -> files.put("pack.sig", bytes("AAAA"))),
                tampering("pack.broken.signature", files -> files.put("pack.sig", bytes("*"))),
                tampering(
                        "pack.broken.signature",
                        files -> files.put(
                                "pack.pub", bytes(SigningKey.generate().shown().pem()))),
                tampering("pack.broken.key", files -> files.put("pack.pub", bytes("kunci"))),
                tampering("pack.broken.missing", files -> files.remove("pack.json")),
                tampering("pack.broken.missing", files -> files.remove("pack.sig")),
                tampering("pack.broken.missing", files -> files.remove("pack.pub")));
    }

    private static Arguments tampering(String key, Consumer<Map<String, byte[]>> change) {
        return Arguments.of(key, change);
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void whatWasChangedOnTheWayIsRefused(String key, Consumer<Map<String, byte[]>> change) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(changed(change)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Signed by whoever made the key, which proves nothing about the content. */
    private static byte[] signed(byte[] manifest, SortedMap<String, PackBytes> files) {
        var signature = bytes(Base64.getEncoder().encodeToString(KEY.sign(manifest)));
        return WrittenPack.bytes(new PackFile(
                Map.of(
                        "pack.json",
                        manifest,
                        "pack.sig",
                        signature,
                        "pack.pub",
                        bytes(KEY.shown().pem())),
                files));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"netral-pack/1\"}",
                "{\"format\":\"netral-pack/1\",\"slug\":null}",
                "[[[[[[[[[["
            })
    void aSignedManifestThatIsNoneIsRefused(String manifest) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(
                        signed(bytes(manifest), SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.broken.manifest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../uji", "Uji", "uji/paket", "uji paket", "", "-", "uji-"})
    void aSignedManifestOfAnImpossibleModuleIsRefused(String slug) {
        var good = new String(
                manifest(SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE))
                        .bytes(),
                StandardCharsets.UTF_8);
        var bad = bytes(good.replace("\"slug\" : \"uji-paket\"", "\"slug\" : \"" + slug + "\""));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> SignedPack.read(signed(bad, SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.broken.manifest"));
    }

    @Test
    void aSignedFileOutsideTheModuleIsRefused() {
        var files = SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE);
        files.put("lain/skrip.js", content("alert(1)"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(WrittenPack.bytes(SignedPack.write(manifest(files), files, KEY))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.broken.stranger"));
    }

    static Stream<Arguments> brokenHistories() {
        var hash = Sha256.of(bytes("lama"));
        return Stream.of(
                history("no version of that number", files -> files.put("history/9/module.yaml", content("a"))),
                history("a version without files", files -> files.remove("history/2/module.yaml")),
                history("a medium nobody shows", files -> files.put("history/media/" + hash, content("lama"))),
                history("a medium under another's hash", files -> {
                    files.put("history/media/" + hash, content("lain"));
                    files.put("history/2/media.sha256", content(hash + "  images/a.png\n"));
                }),
                history(
                        "a medium that is not there",
                        files -> files.put("history/2/media.sha256", content(hash + "  images/a.png\n"))),
                history("a list that is none", files -> files.put("history/2/media.sha256", content("lama"))),
                history("a way out of the folder", files -> {
                    files.put("history/media/" + hash, content("lama"));
                    files.put("history/2/media.sha256", content(hash + "  ../../module.yaml\n"));
                }),
                history("a text among the media", files -> {
                    files.put("history/media/" + hash, content("lama"));
                    files.put("history/2/media.sha256", content(hash + "  quiz.yaml\n"));
                }),
                history("a text given twice", files -> {
                    files.put("history/media/" + hash, content("lama"));
                    files.put("history/2/media.sha256", content(hash + "  module.yaml\n"));
                }),
                history("a picture among the texts", files -> files.put("history/2/images/a.png", content("lama"))),
                history("very many files", files -> {
                    for (var n = 0; n <= PackHistory.MOST_FILES; n++) {
                        files.put("history/2/" + n + ".md", content("x"));
                    }
                }));
    }

    private static Arguments history(String what, Consumer<SortedMap<String, PackBytes>> change) {
        return Arguments.of(what, change);
    }

    private static PackManifest withVersions(SortedMap<String, PackBytes> files, List<PackManifest.Version> versions) {
        var plain = manifest(files);
        return new PackManifest(
                plain.format(),
                plain.slug(),
                plain.version(),
                plain.title(),
                plain.origin(),
                plain.madeAt(),
                plain.questions(),
                plain.articles(),
                plain.revisions(),
                versions,
                plain.files(),
                plain.sha256());
    }

    private static PackManifest.Version version(int number) {
        return new PackManifest.Version(number, "2026-11-19T05:00:00Z", "", false);
    }

    private static SortedMap<String, PackBytes> withHistory() {
        var files = SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE);
        files.put("history/2/module.yaml", content("title: Lama"));
        return files;
    }

    @Test
    void anEarlierVersionComesOutWithTheMediaTheModuleStillHas() {
        var files = withHistory();
        files.put("uji-paket/images/a.png", content("gambar"));
        files.put("history/2/media.sha256", content(Sha256.of(bytes("gambar")) + "  images/b.png\n"));
        var manifest = withVersions(files, List.of(version(2), version(3)));
        var earlier = SignedPack.read(WrittenPack.bytes(SignedPack.write(manifest, files, KEY)))
                .history()
                .versions()
                .getFirst();
        assertThat(earlier.facts().number()).isEqualTo(2);
        assertThat(earlier.files().files().get("images/b.png")).isEqualTo(content("gambar"));
        assertThat(earlier.files().files()).containsOnlyKeys("images/b.png", "module.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenHistories")
    void aSignedHistoryThatIsNotWholeIsRefused(String what, Consumer<SortedMap<String, PackBytes>> change) {
        var files = withHistory();
        change.accept(files);
        var manifest = withVersions(files, List.of(version(2), version(3)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(WrittenPack.bytes(SignedPack.write(manifest, files, KEY))))
                .satisfies(refusal -> assertThat(refusal.key()).startsWith("pack.history."));
    }

    @Test
    void moreVersionsThanCanBeKeptAreRefused() {
        var files = SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE);
        var versions = new ArrayList<PackManifest.Version>();
        for (var n = 1; n <= PackHistory.MOST_VERSIONS + 1; n++) {
            files.put("history/" + n + "/module.yaml", content("title: Lama"));
            versions.add(version(n));
        }
        versions.add(version(30));
        var good = new String(withVersions(files, versions).bytes(), StandardCharsets.UTF_8);
        var manifest = bytes(good.replace("\"version\" : 3,", "\"version\" : 30,"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(signed(manifest, files)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.history.too-much"));
    }

    static Stream<List<PackManifest.Version>> impossibleVersions() {
        return Stream.of(
                List.of(),
                List.of(version(2)),
                List.of(version(3), version(3)),
                List.of(version(4), version(3)),
                List.of(version(0), version(3)),
                List.of(version(-1), version(3)),
                List.of(new PackManifest.Version(3, "kemarin", "", false)),
                List.of(new PackManifest.Version(3, "+99999-01-01T00:00:00Z", "", false)),
                List.of(new PackManifest.Version(3, "2026-11-19T05:00:00Z", "x".repeat(1_001), false)));
    }

    @ParameterizedTest
    @MethodSource("impossibleVersions")
    void aSignedManifestOfImpossibleVersionsIsRefused(List<PackManifest.Version> versions) {
        var files = SignedPack.files(MODULE, REGISTER, "", PackHistory.NONE);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        SignedPack.read(WrittenPack.bytes(SignedPack.write(withVersions(files, versions), files, KEY))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.broken.manifest"));
    }

    @Test
    void aModuleMayBeCalledHistory() {
        var module = new PackFiles("history", "history", MODULE.files());
        var earlier = new EarlierVersion(
                new VersionFacts(2, Instant.parse("2026-11-19T05:00:00Z"), "", false),
                PackFiles.of("asal", Map.of("module.yaml", bytes("title: Lama"))));
        var files = SignedPack.files(module, REGISTER, "", new PackHistory(List.of(earlier)));
        var named = new String(
                        withVersions(files, List.of(version(2), version(3))).bytes(), StandardCharsets.UTF_8)
                .replace("\"slug\" : \"uji-paket\"", "\"slug\" : \"history\"");
        var read = SignedPack.read(signed(bytes(named), files));
        assertThat(read.module().files().keySet()).isEqualTo(MODULE.files().keySet());
        assertThat(read.history().versions()).hasSize(1);
    }

    private static byte[] zip(Consumer<ZipOutputStream> fill) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            fill.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> hostileZips() {
        var good = pack();
        var cut = Arrays.copyOf(good, good.length / 2);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("a text", bytes("ini bukan zip")),
                Arguments.of("half a zip", cut),
                Arguments.of("a way out", zip(zip -> add(zip, "../../etc/passwd", bytes("x")))),
                Arguments.of("an absolute path", zip(zip -> add(zip, "/etc/passwd", bytes("x")))),
                Arguments.of("a path of another system", zip(zip -> add(zip, "C:\\x", bytes("x")))),
                Arguments.of("a name of two letter cases", zip(zip -> {
                    add(zip, "pack.json", bytes("{}"));
                    add(zip, "PACK.json", bytes("{}"));
                })),
                Arguments.of("a name in disguise", zip(zip -> add(zip, "uji/a\u202Edm.exe", bytes("x")))),
                Arguments.of("a bomb", zip(zip -> add(zip, "uji/a.md", new byte[80 * 1024 * 1024]))),
                Arguments.of("very many files", zip(zip -> {
                    for (var n = 0; n < 2_000; n++) {
                        add(zip, "uji/" + n + ".md", bytes("x"));
                    }
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileZips")
    void aHostileZipIsRefused(String what, byte[] zip) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> SignedPack.read(zip));
    }
}
