package id.netral.authoring.importing;

import java.util.Base64;

/** The flat OpenDocument presentation of a deck of 30 slides: titles, points, pictures, tables, speaker's notes, a hidden slide. */
public final class DeckSource {

    public static final int SLIDES = 30;
    static final int HIDDEN = 17;

    private DeckSource() {}

    public static String text() {
        var body = new StringBuilder();
        for (var slide = 1; slide <= SLIDES; slide++) {
            slide(body, slide);
        }
        return head() + body + "</office:presentation></office:body></office:document>";
    }

    private static void slide(StringBuilder body, int slide) {
        body.append("<draw:page draw:name=\"s%d\" draw:master-page-name=\"Default\" draw:style-name=\"%s\" "
                .formatted(slide, slide == HIDDEN ? "hidden" : "shown"));
        body.append("presentation:presentation-page-layout-name=\"AL1\">");
        frame(body, "title", 1, 2, "<text:p>Slide ke-%d tentang netralitas</text:p>".formatted(slide));
        if (slide % 10 == 4) {
            table(body);
        } else {
            frame(body, "outline", 5, 8, """
                    <text:list text:style-name="LB"><text:list-item><text:p>Pokok pertama %1$d</text:p>
                    <text:list><text:list-item><text:p>Rincian %1$d</text:p></text:list-item></text:list></text:list-item>
                    <text:list-item><text:p>Pokok kedua %1$d</text:p></text:list-item></text:list>""".formatted(slide));
        }
        if (slide % 6 == 0) {
            picture(body, slide, slide % 12 == 0 ? "Bagan alur laporan, slide " + slide : "");
        }
        if (slide % 2 == 1) {
            body.append(
                    "<presentation:notes><draw:page-thumbnail draw:page-number=\"%d\" svg:width=\"14cm\" svg:height=\"10cm\" svg:x=\"3cm\" svg:y=\"2cm\" presentation:class=\"page\"/>"
                            .formatted(slide));
            frame(body, "notes", 14, 10, "<text:p>Sampaikan pelan-pelan, slide %d.</text:p>".formatted(slide));
            body.append("</presentation:notes>");
        }
        body.append("</draw:page>");
    }

    private static void frame(StringBuilder body, String kind, int top, int height, String text) {
        body.append(
                "<draw:frame presentation:style-name=\"pr-%1$s\" draw:layer=\"layout\" presentation:class=\"%1$s\" svg:x=\"2cm\" svg:y=\"%2$dcm\" svg:width=\"14cm\" svg:height=\"%3$dcm\"><draw:text-box>%4$s</draw:text-box></draw:frame>"
                        .formatted(kind, top, height, text));
    }

    private static void table(StringBuilder body) {
        body.append("<draw:frame svg:x=\"2cm\" svg:y=\"5cm\" svg:width=\"16cm\" svg:height=\"4cm\"><table:table>"
                + "<table:table-column/><table:table-column/>"
                + "<table:table-row><table:table-cell><text:p>Perbuatan</text:p></table:table-cell><table:table-cell><text:p>Boleh?</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>Memilih</text:p></table:table-cell><table:table-cell><text:p>Ya</text:p></table:table-cell></table:table-row>"
                + "</table:table></draw:frame>");
    }

    private static void picture(StringBuilder body, int seed, String description) {
        body.append(
                        "<draw:frame svg:x=\"17cm\" svg:y=\"5cm\" svg:width=\"8cm\" svg:height=\"6cm\"><draw:image><office:binary-data>")
                .append(Base64.getEncoder().encodeToString(Pictures.of("png", 800, 600, seed)))
                .append("</office:binary-data></draw:image>");
        if (!description.isEmpty()) {
            body.append("<svg:desc>").append(description).append("</svg:desc>");
        }
        body.append("</draw:frame>");
    }

    private static String head() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"
                 office:mimetype="application/vnd.oasis.opendocument.presentation">
                <office:styles>
                <style:presentation-page-layout style:name="AL1"><presentation:placeholder presentation:object="title" svg:x="2cm" svg:y="1cm" svg:width="24cm" svg:height="3cm"/><presentation:placeholder presentation:object="outline" svg:x="2cm" svg:y="5cm" svg:width="24cm" svg:height="9cm"/></style:presentation-page-layout>
                <style:style style:name="Default-title" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-size="36pt"/></style:style>
                <style:style style:name="Default-outline1" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-size="24pt"/></style:style>
                <style:style style:name="Default-notes" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/><style:text-properties fo:font-size="14pt"/></style:style>
                </office:styles>
                <office:automatic-styles>
                <style:page-layout style:name="PM1"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm" style:print-orientation="landscape"/></style:page-layout>
                <style:style style:name="hidden" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
                <style:style style:name="shown" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="visible"/></style:style>
                <style:style style:name="pr-title" style:family="presentation" style:parent-style-name="Default-title"/>
                <style:style style:name="pr-outline" style:family="presentation" style:parent-style-name="Default-outline1"/>
                <style:style style:name="pr-notes" style:family="presentation" style:parent-style-name="Default-notes"/>
                <text:list-style style:name="LB"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Default" style:page-layout-name="PM1"/></office:master-styles>
                <office:body><office:presentation>
                """.strip();
    }
}
