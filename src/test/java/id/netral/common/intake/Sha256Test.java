package id.netral.common.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {

    /** From the standard's own examples. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    Path folder;

    @Test
    void bytesTextsAndFilesOfTheSameContentHaveTheSameHash() throws IOException {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of(new byte[] {'a', 'b', 'c'})).isEqualTo(OF_ABC);
        assertThat(Sha256.of(Files.writeString(folder.resolve("abc"), "abc"))).isEqualTo(OF_ABC);
        assertThat(Sha256.of("")).isEqualTo(OF_NOTHING);
        assertThat(Sha256.of(Files.createFile(folder.resolve("kosong")))).isEqualTo(OF_NOTHING);
    }

    @Test
    void textsCountAsUtf8() {
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of("é".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsHashedPieceByPieceIsEmptyAfterwards() {
        var digest = Sha256.digest();
        digest.update((byte) 'a');
        digest.update(new byte[] {'b', 'c'});
        assertThat(Sha256.hex(digest)).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(digest)).isEqualTo(OF_NOTHING);
    }

    @Test
    void aHashOverManyFilesIsThatOfTheirListByPath() {
        var list = OF_ABC + "  a.txt\n" + OF_NOTHING + "  b/c.txt\n";
        assertThat(Sha256.ofAll(Map.of("b/c.txt", OF_NOTHING, "a.txt", OF_ABC))).isEqualTo(Sha256.of(list));
    }
}
