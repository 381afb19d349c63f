package id.netral.assessment.exchange.gift;

import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.gift.GiftText.Formatted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits GIFT into questions at blank lines and takes their heads apart; {@link GiftAnswers} does the rest. */
public final class GiftReader {

    private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\]\\p{Cntrl}])*)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\]<>`\\p{Cntrl}])+)]");
    private static final String CATEGORY = "$CATEGORY:";
    private static final String GAP = " _____ ";

    private final String file;
    private final Intake intake;
    private final StringBuilder block = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private String id = "";
    private String topic = "";
    private int firstLine;

    GiftReader(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    void read(String text) {
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            line(line, number);
        }
        finishBlock();
    }

    private void line(String line, int number) {
        var stripped = line.strip();
        if (stripped.isEmpty()) {
            finishBlock();
        } else if (stripped.startsWith("//")) {
            comment(stripped);
        } else if (block.isEmpty() && stripped.startsWith(CATEGORY)) {
            topic = lastOf(stripped.substring(CATEGORY.length()).strip());
        } else {
            if (block.isEmpty()) {
                firstLine = number;
            }
            block.append(line).append('\n');
        }
    }

    private void comment(String line) {
        var found = ID.matcher(line);
        if (found.find()) {
            id = found.group(1).replace("\\]", "]");
        }
        TAG.matcher(line).results().forEach(tag -> tags.add(tag.group(1).replace("\\]", "]")));
    }

    /** {@code $course$/top/topik}: single slashes separate, doubled ones belong to a name. */
    public static String lastOf(String path) {
        var names = path.replace("//", "\0").split("/");
        return names.length == 0
                ? ""
                : names[names.length - 1].replace("\0", "/").strip();
    }

    private void finishBlock() {
        if (!block.isEmpty()) {
            var place = new Place(file, firstLine);
            intake.next(place);
            question(place, block.toString().strip());
        }
        block.setLength(0);
        tags.clear();
        id = "";
    }

    private void question(Place place, String text) {
        var name = "";
        var rest = text;
        if (text.startsWith("::")) {
            var end = GiftText.findAll(text, "::", 2);
            if (end < 0) {
                intake.fault(place, "exchange.fault.giftName");
                return;
            }
            name = GiftText.unescaped(text.substring(2, end)).strip();
            rest = text.substring(end + 2);
        }
        name = id.isEmpty() ? name : id;
        var formatted = Formatted.of(rest, "moodle");
        rest = formatted.rest();
        var open = GiftText.find(rest, "{", 0);
        if (open < 0) {
            intake.unsupported(place, name, "description");
            return;
        }
        var close = GiftText.find(rest, "}", open + 1);
        if (close < 0 || GiftText.find(rest, "{", open + 1) >= 0) {
            intake.fault(place, "exchange.fault.giftBraces");
            return;
        }
        var behind = rest.substring(close + 1).strip();
        var stem = rest.substring(0, open).strip() + (behind.isEmpty() ? "" : GAP + behind);
        var head = new GiftAnswers.Head(place, name, topic, formatted.format(), stem, Marks.of(tags));
        new GiftAnswers(head, intake).read(rest.substring(open + 1, close).strip());
    }
}
