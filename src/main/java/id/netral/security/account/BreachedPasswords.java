package id.netral.security.account;

import id.netral.common.intake.Sha256;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords and words that stand in the lists guessers use, as a Bloom filter: every one of them is found, and of ten
 * thousand others about one is taken for one of them. How the file is made: {@code BreachedPasswordsFile} among the tests.
 */
final class BreachedPasswords {

    static final String RESOURCE = "security/breached-passwords.bloom";

    private static final int BITS_PER_WORD = 20;
    private static final int PROBES = 13;

    private final int size;
    private final BitSet bits;

    private BreachedPasswords(int size, BitSet bits) {
        this.size = size;
        this.bits = bits;
    }

    /** The list that comes with the application. */
    static BreachedPasswords load() {
        try (var in = new ClassPathResource(RESOURCE).getInputStream()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BreachedPasswords of(Collection<String> words) {
        var size = Math.multiplyExact(words.size(), BITS_PER_WORD);
        var made = new BreachedPasswords(size, new BitSet(size));
        words.forEach(word -> made.probes(word).forEach(made.bits::set));
        return made;
    }

    static BreachedPasswords read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        var size = data.readInt();
        return new BreachedPasswords(size, BitSet.valueOf(data.readAllBytes()));
    }

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(size);
        data.write(bits.toByteArray());
        data.flush();
    }

    /** Whether the word, in small letters, is one of them. */
    boolean contains(String word) {
        return probes(word).allMatch(bits::get);
    }

    private IntStream probes(String word) {
        var hash = ByteBuffer.wrap(Sha256.digest().digest(word.getBytes(StandardCharsets.UTF_8)));
        var first = hash.getLong();
        var step = hash.getLong() | 1;
        return IntStream.range(0, PROBES).map(probe -> (int) Long.remainderUnsigned(first + probe * step, size));
    }
}
