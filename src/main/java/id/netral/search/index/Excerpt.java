package id.netral.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The few sentences of a text that say most of what was looked for. */
final class Excerpt {

    private static final int LONGEST = 240;
    private static final String MORE = "…";
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?…]+(?=\\s|$)|(?=\\n|$))");

    private final String text;
    private final List<Span> found;

    private Excerpt(String text, List<Span> found) {
        this.text = text;
        this.found = found.stream()
                .sorted(Comparator.comparingInt(Span::from))
                .filter(span -> span.from() >= 0 && span.to() <= text.length())
                .toList();
    }

    /** Where nothing was found in the text, its beginning. */
    static Marked of(String text, List<Span> found) {
        return new Excerpt(text, found).shown();
    }

    private Marked shown() {
        var sentences = sentences();
        if (sentences.isEmpty()) {
            return new Marked(List.of());
        }
        var best = 0;
        for (var i = 1; i < sentences.size(); i++) {
            if (said(sentences.get(i)) > said(sentences.get(best))) {
                best = i;
            }
        }
        var from = sentences.get(best).from();
        var to = sentences.get(best).to();
        for (var next = best + 1; next < sentences.size() && sentences.get(next).to() - from <= LONGEST; next++) {
            to = sentences.get(next).to();
        }
        return to - from > LONGEST ? cut(from, to) : marked(from, to, "", to < text.length() ? " " + MORE : "");
    }

    private List<Span> sentences() {
        var spans = new ArrayList<Span>();
        var matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                spans.add(new Span(matcher.start() + leading(matcher.group()), matcher.end()));
            }
        }
        return spans;
    }

    private static int leading(String sentence) {
        return sentence.length() - sentence.stripLeading().length();
    }

    /** How many different words of those looked for stand there. */
    private long said(Span sentence) {
        return within(sentence.from(), sentence.to()).stream()
                .map(span -> text.substring(span.from(), span.to()).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private List<Span> within(int from, int to) {
        return found.stream()
                .filter(span -> span.from() >= from && span.to() <= to)
                .toList();
    }

    /** Of a long sentence the part around what was found first. */
    private Marked cut(int from, int to) {
        var first = within(from, to).stream().findFirst().map(Span::from).orElse(from);
        var begin = Math.max(from, Math.min(first - LONGEST / 3, to - LONGEST));
        var start = begin == from ? from : word(begin, to);
        var end = Math.min(to, start + LONGEST);
        var last = end == to ? -1 : text.lastIndexOf(' ', end);
        var stop = last > start ? last : end;
        return marked(start, stop, start == from ? "" : MORE + " ", stop == to ? "" : " " + MORE);
    }

    /** Where the next word begins. */
    private int word(int at, int to) {
        var space = text.indexOf(' ', at);
        return space < 0 || space >= to ? at : space + 1;
    }

    private Marked marked(int from, int to, String before, String after) {
        var moved = within(from, to).stream()
                .map(span -> new Span(span.from() - from + before.length(), span.to() - from + before.length()))
                .toList();
        return Marked.of(before + text.substring(from, to).replace('\n', ' ') + after, moved);
    }
}
