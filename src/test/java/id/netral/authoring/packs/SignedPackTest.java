package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.catalog.PackFiles;
import id.netral.common.RefusedException;
import id.netral.rules.RegisterFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static PackManifest manifest(SortedMap<String, byte[]> files) {
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
        return SignedPack.write(manifest(files), files, KEY);
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
        return PackFile.zip(Map.of(), files);
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
    private static byte[] signed(byte[] manifest, SortedMap<String, byte[]> files) {
        var signature = bytes(Base64.getEncoder().encodeToString(KEY.sign(manifest)));
        return PackFile.zip(
                Map.of(
                        "pack.json",
                        manifest,
                        "pack.sig",
                        signature,
                        "pack.pub",
                        bytes(KEY.shown().pem())),
                files);
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
        files.put("lain/skrip.js", bytes("alert(1)"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SignedPack.read(SignedPack.write(manifest(files), files, KEY)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("pack.broken.stranger"));
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
