package id.netral.bench.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words after the command: flags, and names with a number. Anything else ends the program with a sentence. */
final class Options {

    private final List<String> words;

    private Options(List<String> words) {
        this.words = words;
    }

    static Options of(String[] arguments, Set<String> flags, Set<String> numbers) {
        var words = Arrays.asList(arguments);
        for (var i = 0; i < words.size(); i++) {
            if (numbers.contains(words.get(i))) {
                i++;
                if (i == words.size() || !words.get(i).matches("\\d{1,18}")) {
                    throw new IllegalArgumentException(words.get(i - 1) + " wants a number");
                }
            } else if (!flags.contains(words.get(i))) {
                throw new IllegalArgumentException("unknown option: " + words.get(i));
            }
        }
        return new Options(words);
    }

    boolean has(String name) {
        return words.contains(name);
    }

    int number(String name, int otherwise) {
        return Math.toIntExact(longNumber(name, otherwise));
    }

    long longNumber(String name, long otherwise) {
        var at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
