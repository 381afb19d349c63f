package id.netral.document;

import java.util.List;
import java.util.Optional;

/** Documents to try things with. */
final class SampleDocuments {

    private SampleDocuments() {}

    /** One block of every kind, and every mark. */
    static LessonDocument withEverything() {
        return new LessonDocument(List.of(
                new Block.Heading(BlockIds.next(), 2, List.of(new Inline.Text("Sama perbuatan, beda fase"))),
                new Block.Paragraph(
                        BlockIds.next(),
                        List.of(
                                new Inline.Text("Menurut "),
                                new Inline.Text("Pasal 2", List.of(new Mark.Article("uu-20-2023-2"))),
                                new Inline.Text(" seorang "),
                                new Inline.Text("bakal calon", List.of(new Mark.Term("bakal-calon"))),
                                new Inline.HardBreak(),
                                new Inline.Text("sudah", List.of(new Mark.Bold(), new Mark.Italic())),
                                new Inline.Text(" dihitung: "),
                                new Inline.Text("like = dukungan", List.of(new Mark.Code())))),
                new Block.BulletList(BlockIds.next(), List.of(item("satu"), item("dua"))),
                new Block.OrderedList(BlockIds.next(), 3, List.of(item("tiga"))),
                table(),
                new Block.Image(BlockIds.next(), "images/bilik.svg", "Bilik suara", "Pilihan di balik tirai"),
                new Block.Callout(BlockIds.next(), CalloutKind.AWAS, List.of(paragraph("Hati-hati."))),
                new Block.Blockquote(BlockIds.next(), "Seorang guru besar", List.of(paragraph("Ibarat aurat."))),
                new Block.Video(
                        BlockIds.next(), "media/sapa.mp4", "Sapaan", "media/sapa.vtt", "Selamat pagi.\n\nMari mulai."),
                new Block.File(BlockIds.next(), "media/formulir.pdf", "Formulir laporan"),
                new Block.CaseBox(
                        BlockIds.next(),
                        "Rekan bertanya siapa pilihan Anda.",
                        CaseVerdict.BOLEH,
                        "Menjaga pilihan tetap tertutup.",
                        List.of("uu-20-2023-9-2"),
                        ""),
                new Block.CaseBox(
                        BlockIds.next(),
                        "Jempol tergelincir di unggahan calon.",
                        CaseVerdict.TIDAK_BOLEH,
                        "",
                        List.of(),
                        "actor=pns act=like object=calon phase=kampanye"),
                new Block.CheckQuestion(
                        BlockIds.next(),
                        "Bolehkah ASN memilih?",
                        List.of(
                                new CheckOption("Boleh", true, "Benar, di bilik suara."),
                                new CheckOption("Tidak", false, "Haknya tetap."))),
                new Block.Story(BlockIds.next(), "ajakan-masuk-grup", "Ajakan masuk grup"),
                new Block.HorizontalRule(BlockIds.next())));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(BlockIds.next(), List.of(new Inline.Text(text)));
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(paragraph(text)));
    }

    private static Block.Table table() {
        return new Block.Table(
                BlockIds.next(),
                List.of(
                        new TableRow(List.of(cell("Perbuatan"), cell("Fase"))),
                        new TableRow(List.of(cell("Menyukai"), cell("Semua")))));
    }

    private static TableCell cell(String text) {
        return new TableCell(false, Optional.of(TableCell.Align.CENTER), paragraph(text));
    }
}
