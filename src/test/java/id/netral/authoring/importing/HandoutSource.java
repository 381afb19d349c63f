package id.netral.authoring.importing;

import java.util.Base64;

/**
 * The flat OpenDocument text of a handout of 20 pages: a title, five chapters with sections, nested lists, tables with
 * merged cells, pictures with and without description, footnotes, a box and a link.
 */
public final class HandoutSource {

    public static final int CHAPTERS = 5;
    private static final int PARAGRAPHS = 9;
    static final int SECTIONS = 3;

    private static final String PARAGRAPH =
            "Setiap pegawai aparatur sipil negara menjaga netralitas dalam pelayanan, dalam pergaulan, dan di media sosial. "
                    + "Warga datang dengan pilihan yang berbeda, dan semuanya berhak dilayani sama baiknya. ";

    private HandoutSource() {}

    public static String text() {
        var body = new StringBuilder("<text:p text:style-name=\"Title\">Bahan Ajar Netralitas</text:p>");
        body.append("<text:p text:style-name=\"Subtitle\">Untuk peserta pelatihan dasar</text:p>");
        for (var chapter = 1; chapter <= CHAPTERS; chapter++) {
            chapter(body, chapter);
        }
        return head() + body + "</office:text></office:body></office:document>";
    }

    private static void chapter(StringBuilder body, int chapter) {
        body.append("<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Bab ")
                .append(chapter)
                .append(": Netralitas dalam tugas</text:h>");
        for (var section = 1; section <= SECTIONS; section++) {
            body.append("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">Bagian ")
                    .append(chapter)
                    .append('.')
                    .append(section)
                    .append("</text:h>");
            for (var i = 0; i < PARAGRAPHS; i++) {
                body.append("<text:p>").append(PARAGRAPH.repeat(3)).append("</text:p>");
            }
        }
        body.append("<text:h text:style-name=\"Heading_20_3\" text:outline-level=\"3\">Rincian</text:h>");
        body.append("<text:p>Kata <text:span text:style-name=\"T_bold\">penting</text:span> dan "
                + "<text:span text:style-name=\"T_italic\">istilah asing</text:span>, lihat "
                + "<text:a xlink:type=\"simple\" xlink:href=\"https://contoh.example/aturan\">tautan luar</text:a>."
                + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>Catatan kaki bab " + chapter + ".</text:p></text:note-body></text:note></text:p>");
        list(body, "LB", "Pegawai", "Keluarga pegawai");
        list(body, "LN", "Baca aturan", "Tanyakan atasan");
        table(body);
        picture(body, chapter, chapter % 2 == 1 ? "Bilik suara dengan tirai, bab " + chapter : "");
    }

    private static void list(StringBuilder body, String style, String first, String second) {
        body.append("<text:list text:style-name=\"").append(style).append("\">");
        item(body, first, style, "Yang pertama", "Yang kedua");
        item(body, second, style);
        body.append("</text:list>");
    }

    private static void item(StringBuilder body, String words, String style, String... below) {
        body.append("<text:list-item><text:p>").append(words).append("</text:p>");
        if (below.length > 0) {
            body.append("<text:list text:style-name=\"").append(style).append("\">");
            for (var inner : below) {
                item(body, inner, style);
            }
            body.append("</text:list>");
        }
        body.append("</text:list-item>");
    }

    private static void table(StringBuilder body) {
        body.append("<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"3\"/>");
        row(body, "Perbuatan", "Boleh?", "Alasan");
        body.append("<table:table-row>")
                .append(
                        "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Menyukai unggahan</text:p></table:table-cell>")
                .append("<table:covered-table-cell/>")
                .append("<table:table-cell><text:p>Menunjukkan pilihan</text:p></table:table-cell></table:table-row>");
        row(body, "Memilih di bilik suara", "Ya", "Hak pilih tetap ada");
        body.append("</table:table>");
    }

    private static void row(StringBuilder body, String... cells) {
        body.append("<table:table-row>");
        for (var cell : cells) {
            body.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        body.append("</table:table-row>");
    }

    private static void picture(StringBuilder body, int seed, String description) {
        body.append("<text:p><draw:frame draw:name=\"Gambar")
                .append(seed)
                .append("\" text:anchor-type=\"")
                .append(seed % 2 == 0 ? "paragraph" : "as-char")
                .append("\" svg:width=\"12cm\" svg:height=\"8cm\"><draw:image><office:binary-data>")
                .append(Base64.getEncoder().encodeToString(Pictures.of(seed == 3 ? "jpeg" : "png", 1800, 1200, seed)))
                .append("</office:binary-data></draw:image>");
        if (!description.isEmpty()) {
            body.append("<svg:desc>").append(description).append("</svg:desc>");
        }
        body.append("</draw:frame></text:p>");
    }

    private static String head() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"
                 office:mimetype="application/vnd.oasis.opendocument.text">
                <office:styles>
                <style:style style:name="Title" style:family="paragraph"/>
                <style:style style:name="Subtitle" style:family="paragraph"/>
                <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
                <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/>
                <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:default-outline-level="3"/>
                </office:styles>
                <office:automatic-styles>
                <style:style style:name="T_bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="T_italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
                <text:list-style style:name="LB"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
                <text:list-style style:name="LN"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="."/></text:list-style>
                </office:automatic-styles>
                <office:body><office:text>
                """.strip();
    }
}
