package id.netral.reporting.template;

import id.netral.common.workbook.CellText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sheet of labels and values put behind the template's own ones, such as a manifest.
 *
 * @param name at most 31 characters; a number is added when the template has such a sheet already
 * @param lines cells of each row, all text
 */
public record ExtraSheet(String name, List<List<String>> lines) {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** As the part of a workbook. */
    byte[] part() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<worksheet xmlns=\"").append(NAMESPACE).append("\"><sheetFormatPr defaultRowHeight=\"15\"/>");
        xml.append("<cols><col min=\"1\" max=\"1\" width=\"28\" customWidth=\"1\"/>");
        xml.append("<col min=\"2\" max=\"2\" width=\"70\" customWidth=\"1\"/></cols><sheetData>");
        for (var row = 0; row < lines.size(); row++) {
            var cells = lines.get(row);
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (var column = 0; column < cells.size(); column++) {
                xml.append("<c r=\"").append(SheetTree.address(row, column));
                xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                CellXml.escape(CellText.clean(cells.get(column)), xml);
                xml.append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
