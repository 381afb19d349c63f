package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents from a seed: every kind of block and mark, and texts made of what Markdown could take for its own. */
final class GeneratedDocuments {

    private static final List<String> WORDS = List.of(
            "netral",
            "ASN",
            "kata",
            "a",
            "7",
            "é",
            "😀",
            "—",
            "\u00A0",
            "“kutip”",
            "(x)",
            "50%",
            "&amp;",
            "&#65;",
            "&copy",
            "AT&T",
            "<b>",
            "</script>",
            "<!--",
            "http://x.id",
            "a@b.id",
            "\\",
            "\\*",
            "*",
            "**",
            "***",
            "_",
            "__",
            "a_b",
            "`",
            "``",
            "~~~",
            "#",
            "##",
            "1.",
            "2)",
            "-",
            "+",
            "=",
            "===",
            "---",
            "|",
            "a|b",
            "\\|",
            ":-",
            ":",
            ">",
            "!",
            "[",
            "]",
            "[x]",
            "[x](y)",
            "![x](y)",
            "[!INGAT]",
            "[!KUTIPAN]",
            "[^1]",
            "{{x}}",
            "${x}",
            "\"",
            "'",
            ".",
            "!)",
            "\t",
            "x\ny",
            "𝔸",
            "ß",
            "。",
            "\u200B");
    private static final List<String> NAMES = List.of("uu-20-2023-2", "pp-94-2021-5-n-6", "x");

    private final RandomGenerator random;

    private GeneratedDocuments(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static LessonDocument of(long seed) {
        var documents = new GeneratedDocuments(seed);
        return new LessonDocument(documents.blocks(3, 6));
    }

    private List<Block> blocks(int depth, int most) {
        return times(0, most, () -> block(depth));
    }

    private Block block(int depth) {
        var id = BlockIds.next();
        return switch (random.nextInt(depth > 0 ? 16 : 11)) {
            case 0 -> new Block.Heading(id, random.nextInt(2, 5), inline());
            case 1, 2, 3 -> new Block.Paragraph(id, inline());
            case 4 -> new Block.Image(id, pick("", "images/x.png", "images/a-b_c.svg"), text(), maybe(text()));
            case 5 ->
                new Block.Video(
                        id,
                        pick("", "media/x.mp4"),
                        maybe(text()),
                        pick("", "media/x.vtt"),
                        maybe(text() + "\n\n" + text()));
            case 6 -> new Block.File(id, pick("", "media/x.pdf"), maybe(text()));
            case 7 -> new Block.CaseBox(id, maybe(text() + "\n" + text()), verdict(), maybe(text()), names(), ask());
            case 8 -> new Block.CheckQuestion(id, maybe(text()), times(0, 4, this::option));
            case 9 -> new Block.HorizontalRule(id);
            case 10 -> new Block.Story(id, pick("", "ajakan-masuk-grup", "x"), maybe(text()));
            case 11 -> new Block.BulletList(id, items(depth));
            case 12 -> new Block.OrderedList(id, pick(0, 1, 1, 1, 7, 999_999_998), items(depth));
            case 13 -> table(id);
            case 14 -> new Block.Callout(id, pick(CalloutKind.values()), blocks(depth - 1, 3));
            default -> new Block.Blockquote(id, maybe(text()), blocks(depth - 1, 3));
        };
    }

    private List<ListItem> items(int depth) {
        return times(
                1,
                4,
                () -> new ListItem(Stream.concat(
                                Stream.of(new Block.Paragraph(
                                        BlockIds.next(), random.nextInt(6) == 0 ? List.of() : inline())),
                                blocks(depth - 1, 2).stream())
                        .toList()));
    }

    private Block table(String id) {
        var width = random.nextInt(1, 4);
        return new Block.Table(id, times(1, 4, () -> new TableRow(times(width, width, this::cell))));
    }

    private TableCell cell() {
        var align =
                random.nextBoolean() ? Optional.<TableCell.Align>empty() : Optional.of(pick(TableCell.Align.values()));
        return new TableCell(
                random.nextBoolean(),
                align,
                new Block.Paragraph(BlockIds.next(), random.nextInt(4) == 0 ? List.of() : inline()));
    }

    private CheckOption option() {
        return new CheckOption(maybe(text()), random.nextBoolean(), maybe(text()));
    }

    private String ask() {
        return pick("", "", "actor=pns act=like object=calon");
    }

    private CaseVerdict verdict() {
        return pick(CaseVerdict.values());
    }

    private List<String> names() {
        return times(0, 2, () -> pick(NAMES.toArray(String[]::new)));
    }

    private List<Inline> inline() {
        return times(1, 6, () -> random.nextInt(8) == 0 ? new Inline.HardBreak() : new Inline.Text(text(), marks()));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        if (random.nextInt(5) == 0) {
            var name = pick(NAMES.toArray(String[]::new));
            marks.add(random.nextBoolean() ? new Mark.Article(name) : new Mark.Term(name));
        }
        Stream.of(new Mark.Bold(), new Mark.Italic(), new Mark.Code())
                .filter(mark -> random.nextInt(3) == 0)
                .forEach(marks::add);
        return marks;
    }

    private String text() {
        return String.join(random.nextInt(3) == 0 ? "" : " ", times(1, 4, () -> pick(WORDS.toArray(String[]::new))))
                + (random.nextInt(3) == 0 ? " " : "");
    }

    private String maybe(String text) {
        return random.nextInt(4) == 0 ? "" : text;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> times(int least, int most, Supplier<? extends T> each) {
        return IntStream.range(0, random.nextInt(least, most + 1))
                .<T>mapToObj(i -> each.get())
                .toList();
    }
}
