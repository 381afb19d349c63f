package id.netral.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Templates of real shapes, each with what has to be right after it was filled. */
final class Shapes {

    private static final Consumer<Filled> NOTHING_MORE = filled -> {};
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Shapes() {}

    static List<Shape> all() {
        var all = new ArrayList<Shape>();
        plain(all);
        totals(all);
        layouts(all);
        references(all);
        prepared(all);
        objects(all);
        return all;
    }

    private static void plain(List<Shape> all) {
        all.add(new Shape("judul kolom saja", 2, 1, false, book -> new Draw(book).titles(1), NOTHING_MORE));
        all.add(new Shape(
                "kop surat di atas",
                7,
                1,
                false,
                book -> new Draw(book)
                        .merge("A1:H1")
                        .text("A1", "PEMERINTAH KOTA TELADAN")
                        .merge("A2:H2")
                        .text("A2", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM")
                        .merge("A4:H4")
                        .text("A4", "DAFTAR CAPAIAN NETRALITAS ASN")
                        .titles(6)
                        .line(7),
                NOTHING_MORE));
        all.add(new Shape(
                "judul dua baris digabung",
                5,
                1,
                false,
                book -> {
                    var draw = new Draw(book).text("A1", "Rekap").line(5);
                    for (var column : List.of("A", "B", "C", "D", "H")) {
                        draw.merge(column + "3:" + column + "4");
                    }
                    draw.text("A3", "No").text("B3", "NIP").text("C3", "Nama").text("D3", "Unit Kerja");
                    draw.merge("E3:G3").text("E3", "Hasil").text("H3", "Capaian");
                    draw.text("E4", "Tanggal Selesai").text("F4", "Nilai").text("G4", "JP");
                },
                NOTHING_MORE));
        all.add(new Shape(
                "judul berkelompok tanpa gabungan tegak",
                5,
                1,
                false,
                book -> {
                    var draw =
                            new Draw(book).text("A1", "Rekap").titles(4).line(5).signature(7);
                    draw.merge("E3:G3").text("E3", "Hasil");
                },
                NOTHING_MORE));
        all.add(new Shape(
                "teks kaya, tinggi baris, nomor kolom",
                4,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(2).line(4);
                    var rich = new XSSFRichTextString("Nama");
                    var red = book.createFont();
                    red.setColor(IndexedColors.RED.getIndex());
                    rich.applyFont(0, 2, red);
                    draw.cell("C2").setCellValue(rich);
                    for (var i = 0; i < Draw.COLUMNS; i++) {
                        draw.text(SheetTree.address(2, i), "(" + (i + 1) + ")");
                    }
                    draw.sheet.getRow(1).setHeightInPoints(42);
                    draw.sheet.getRow(3).setHeightInPoints(27);
                },
                filled -> assertThat(filled.sheet().getRow(filled.last() - 1).getHeightInPoints())
                        .isEqualTo(27f)));
        all.add(new Shape(
                "tanda tangan di bawah",
                4,
                1,
                false,
                book -> new Draw(book).titles(3).line(4).signature(7),
                filled -> assertThat(Filled.cell(filled.sheet(), "F" + filled.now(12))
                                .getStringCellValue())
                        .isEqualTo("Nama Pejabat Contoh")));
    }

    private static void totals(List<Shape> all) {
        all.add(new Shape(
                "jumlah di bawah",
                2,
                1,
                false,
                book -> new Draw(book)
                        .titles(1)
                        .line(2)
                        .merge("A3:E3")
                        .text("A3", "JUMLAH")
                        .formula("F3", "AVERAGE(F2:F2)")
                        .formula("G3", "SUM(G2:G2)")
                        .formula("H3", "COUNTA($B$2:$B$2)")
                        .signature(5),
                filled -> {
                    assertThat(filled.formula("G" + filled.now(3))).isEqualTo("SUM(G2:G" + filled.last() + ")");
                    assertThat(filled.formula("F" + filled.now(3))).isEqualTo("AVERAGE(F2:F" + filled.last() + ")");
                    assertThat(filled.formula("H" + filled.now(3))).isEqualTo("COUNTA($B$2:$B$" + filled.last() + ")");
                }));
        all.add(new Shape(
                "jumlah di atas",
                5,
                1,
                false,
                book -> new Draw(book)
                        .text("A1", "Jumlah JP")
                        .formula("B1", "SUM(G5:G5)")
                        .text("A2", "Orang")
                        .formula("B2", "COUNTA(B5:B1000)")
                        .formula("C2", "B1/MAX(1,B2)")
                        .titles(4)
                        .line(5),
                filled -> {
                    assertThat(filled.formula("B1")).isEqualTo("SUM(G5:G" + filled.last() + ")");
                    assertThat(filled.formula("B2")).isEqualTo("COUNTA(B5:B" + filled.now(1000) + ")");
                    assertThat(filled.formula("C2")).isEqualTo("B1/MAX(1,B2)");
                }));
        all.add(new Shape(
                "rumus di baris data",
                3,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(2).line(3).number("M1", 70);
                    draw.text("I2", "Keterangan")
                            .text("J2", "Kumulatif")
                            .text("K2", "Bagian")
                            .text("L2", "Lembar lain");
                    draw.formula("I3", "IF(F3>=M1,\"Lulus\",\"Belum\")");
                    draw.formula("J3", "SUM(G$3:G3)")
                            .formula("K3", "G3/G4")
                            .formula("L3", "IFERROR(VLOOKUP(D3,Acuan!A1:B3,2,0),0)");
                    draw.text("A4", "Total").formula("G4", "SUM(G3:G3)");
                    book.createSheet("Acuan").createRow(0).createCell(0).setCellValue("Dinas B");
                },
                filled -> {
                    if (filled.people().isEmpty()) {
                        return;
                    }
                    var last = filled.last();
                    assertThat(filled.formula("I" + last)).isEqualTo("IF(F" + last + ">=M1,\"Lulus\",\"Belum\")");
                    assertThat(filled.formula("J" + last)).isEqualTo("SUM(G$3:G" + last + ")");
                    assertThat(filled.formula("K" + last)).isEqualTo("G" + last + "/G" + filled.now(4));
                    assertThat(filled.formula("L" + last))
                            .isEqualTo("IFERROR(VLOOKUP(D" + last + ",Acuan!A1:B3,2,0),0)");
                }));
        all.add(new Shape(
                "rumus bersama di kaki tabel",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2).text("A3", "Jumlah");
                    draw.formula("F3", "SUM(F2:F2)").formula("G3", "SUM(G2:G2)");
                    var first = draw.cell("F3").getCTCell().getF();
                    first.setT(STCellFormulaType.SHARED);
                    first.setSi(0);
                    first.setRef("F3:G3");
                    var second = draw.cell("G3").getCTCell().getF();
                    second.setT(STCellFormulaType.SHARED);
                    second.setSi(0);
                    second.setStringValue("");
                    draw.sheet.setArrayFormula("SUM(F2:F2*G2:G2)", CellRangeAddress.valueOf("G5"));
                },
                filled -> {
                    assertThat(filled.formula("G" + filled.now(3))).isEqualTo("SUM(G2:G" + filled.last() + ")");
                    assertThat(filled.formula("G" + filled.now(5)))
                            .isEqualTo("SUM(F2:F" + filled.last() + "*G2:G" + filled.last() + ")");
                }));
    }

    private static void layouts(List<Shape> all) {
        all.add(new Shape(
                "kolom tersembunyi dan dikelompokkan",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2);
                    draw.sheet.setColumnHidden(3, true);
                    draw.sheet.groupColumn(4, 5);
                    draw.sheet.setColumnWidth(2, 40 * 256);
                },
                filled -> {
                    assertThat(filled.sheet().isColumnHidden(3)).isTrue();
                    assertThat(filled.sheet().getColumnOutlineLevel(4)).isEqualTo(1);
                }));
        all.add(new Shape(
                "pita warna berselang",
                2,
                2,
                false,
                book -> {
                    var draw = new Draw(book).titles(1);
                    draw.line(2, draw.coloured(IndexedColors.LIGHT_YELLOW))
                            .line(3, draw.coloured(IndexedColors.PALE_BLUE));
                    draw.text("A5", "Keterangan: diisi otomatis");
                },
                filled -> {
                    for (var row = 2; row <= filled.last(); row++) {
                        assertThat(Filled.cell(filled.sheet(), "C" + row)
                                        .getCellStyle()
                                        .getFillForegroundColor())
                                .isEqualTo((row % 2 == 0 ? IndexedColors.LIGHT_YELLOW : IndexedColors.PALE_BLUE)
                                        .getIndex());
                    }
                }));
        all.add(new Shape(
                "area dan judul cetak",
                4,
                1,
                false,
                book -> {
                    var draw = new Draw(book)
                            .text("A1", "Daftar")
                            .titles(3)
                            .line(4)
                            .signature(6);
                    book.setPrintArea(0, 0, 7, 0, 12);
                    draw.sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
                    draw.sheet.getHeader().setCenter("&\"Arial,Bold\"Rahasia");
                    draw.sheet.getPrintSetup().setLandscape(true);
                    draw.sheet.setRowBreak(5);
                },
                filled -> {
                    assertThat(filled.book().getPrintArea(0)).isEqualTo("Data!$A$1:$H$" + filled.now(13));
                    assertThat(filled.sheet().getRepeatingRows().formatAsString())
                            .isEqualTo("3:3");
                    assertThat(filled.sheet().getRowBreaks()).containsExactly(filled.now(7) - 2);
                    assertThat(filled.sheet().getHeader().getCenter()).isEqualTo("&\"Arial,Bold\"Rahasia");
                    assertThat(filled.sheet().getPrintSetup().getLandscape()).isTrue();
                }));
        all.add(new Shape(
                "saringan otomatis dan panel beku",
                3,
                1,
                false,
                book -> {
                    var draw = new Draw(book).text("A1", "Daftar").titles(2).line(3);
                    draw.sheet.setAutoFilter(CellRangeAddress.valueOf("A2:H2"));
                    draw.sheet.createFreezePane(2, 2);
                },
                filled -> {
                    assertThat(filled.sheet().getCTWorksheet().getAutoFilter().getRef())
                            .isEqualTo("A2:H" + filled.last());
                    assertThat(filled.sheet().getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 2);
                    assertThat(filled.book().getName("_xlnm._FilterDatabase").getRefersToFormula())
                            .isEqualTo("Data!$A$2:$H$" + filled.last());
                }));
        all.add(new Shape(
                "lembar terkunci",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2).signature(4);
                    draw.sheet.protectSheet("rahasia");
                    book.lockStructure();
                },
                filled -> {
                    assertThat(filled.sheet().getProtect()).isTrue();
                    assertThat(filled.sheet().validateSheetPassword("rahasia")).isTrue();
                    assertThat(filled.book().isStructureLocked()).isTrue();
                }));
        all.add(new Shape(
                "sel data digabung mendatar",
                2,
                1,
                false,
                book -> new Draw(book)
                        .text("A1", "No")
                        .merge("B1:C1")
                        .text("B1", "NIP")
                        .text("D1", "Nama")
                        .merge("E1:F1")
                        .text("E1", "Unit Kerja")
                        .text("G1", "JP")
                        .line(2)
                        .merge("B2:C2")
                        .merge("E2:F2")
                        .merge("A4:H4")
                        .text("A4", "Selesai"),
                filled -> assertThat(filled.sheet().getMergedRegions())
                        .hasSize(3 + 2 * filled.size())
                        .contains(CellRangeAddress.valueOf("E" + filled.last() + ":F" + filled.last()))));
    }

    private static void references(List<Shape> all) {
        all.add(new Shape(
                "validasi data dengan daftar",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2).text("A5", "Ya").text("A6", "Tidak");
                    var helper = draw.sheet.getDataValidationHelper();
                    draw.sheet.addValidationData(helper.createValidation(
                            helper.createFormulaListConstraint("$A$5:$A$6"), new CellRangeAddressList(1, 1, 3, 3)));
                    draw.sheet.addValidationData(helper.createValidation(
                            helper.createExplicitListConstraint(new String[] {"A", "B"}),
                            new CellRangeAddressList(4, 4, 1, 1)));
                    book.createSheet("Daftar");
                    book.setSheetHidden(1, true);
                },
                filled -> {
                    var rules = filled.sheet().getDataValidations();
                    assertThat(rules.get(0).getRegions().getCellRangeAddress(0).formatAsString())
                            .isEqualTo(filled.last() == 2 ? "D2" : "D2:D" + filled.last());
                    assertThat(rules.get(0).getValidationConstraint().getFormula1())
                            .isEqualTo("$A$" + filled.now(5) + ":$A$" + filled.now(6));
                    assertThat(rules.get(1).getRegions().getCellRangeAddress(0).formatAsString())
                            .isEqualTo("B" + filled.now(5));
                    assertThat(filled.book().isSheetHidden(1)).isTrue();
                }));
        all.add(new Shape(
                "pemformatan bersyarat",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book)
                            .titles(1)
                            .line(2)
                            .text("A3", "Jumlah")
                            .formula("G3", "SUM(G2:G2)");
                    var rules = draw.sheet.getSheetConditionalFormatting();
                    var rule = rules.createConditionalFormattingRule("$F2<$G$3");
                    rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
                    rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A2:H2")}, rule);
                    rules.addConditionalFormatting(
                            new CellRangeAddress[] {CellRangeAddress.valueOf("F2:F2")},
                            rules.createConditionalFormattingColorScaleRule());
                },
                filled -> {
                    var rules = filled.sheet().getSheetConditionalFormatting();
                    assertThat(rules.getConditionalFormattingAt(0)
                                    .getFormattingRanges()[0]
                                    .formatAsString())
                            .isEqualTo("A2:H" + filled.last());
                    assertThat(rules.getConditionalFormattingAt(0).getRule(0).getFormula1())
                            .isEqualTo("$F2<$G$" + filled.now(3));
                }));
        all.add(new Shape(
                "tabel Excel dengan baris total",
                2,
                1,
                false,
                book -> {
                    var draw =
                            new Draw(book).titles(1).line(2).text("A3", "Total").formula("G3", "SUBTOTAL(109,G2:G2)");
                    var table = draw.sheet.createTable(new AreaReference("A1:H3", book.getSpreadsheetVersion()));
                    table.setName("Capaian");
                    table.setDisplayName("Capaian");
                    table.getCTTable().setTotalsRowCount(1);
                    table.getCTTable().addNewAutoFilter().setRef("A1:H2");
                    table.getCTTable()
                            .getTableColumns()
                            .getTableColumnArray(6)
                            .setTotalsRowFunction(STTotalsRowFunction.SUM);
                    var other = book.createSheet("Ringkas").createRow(0).createCell(0);
                    other.setCellFormula("SUM(Capaian[JP])");
                },
                filled -> {
                    var table = filled.sheet().getTables().getFirst().getCTTable();
                    assertThat(table.getRef()).isEqualTo("A1:H" + filled.now(3));
                    assertThat(table.getAutoFilter().getRef()).isEqualTo("A1:H" + filled.last());
                    assertThat(filled.formula("G" + filled.now(3)))
                            .isEqualTo("SUBTOTAL(109,G2:G" + filled.last() + ")");
                }));
        all.add(new Shape(
                "lembar kedua dengan rumus ke area data",
                3,
                1,
                false,
                book -> {
                    var draw = new Draw(book)
                            .titles(2)
                            .line(3)
                            .text("A4", "Jumlah")
                            .formula("G4", "SUM(G3:G3)");
                    draw.sheet.setColumnWidth(1, 22 * 256);
                    var other = book.createSheet("Ringkasan");
                    var row = other.createRow(0);
                    row.createCell(0).setCellFormula("SUM(Data!G3:G3)");
                    row.createCell(1).setCellFormula("COUNTIF(Data!$D$3:$D$3,\"Dinas B\")");
                    row.createCell(2).setCellFormula("Data!G4*2");
                    row.createCell(3).setCellFormula("SUM(Data!G:G)");
                    row.createCell(4).setCellFormula("1+1");
                    row.createCell(5).setCellFormula("Data!C3");
                },
                filled -> {
                    var last = filled.last();
                    assertThat(filled.formula("Ringkasan", "A1")).isEqualTo("SUM(Data!G3:G" + last + ")");
                    assertThat(filled.formula("Ringkasan", "B1"))
                            .isEqualTo("COUNTIF(Data!$D$3:$D$" + last + ",\"Dinas B\")");
                    assertThat(filled.formula("Ringkasan", "C1")).isEqualTo("Data!G" + filled.now(4) + "*2");
                    assertThat(filled.formula("Ringkasan", "D1")).isEqualTo("SUM(Data!G:G)");
                    assertThat(filled.formula("Ringkasan", "E1")).isEqualTo("1+1");
                    assertThat(filled.formula("Ringkasan", "F1")).isEqualTo("Data!C3");
                }));
        all.add(new Shape(
                "nama yang didefinisikan",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2);
                    var area = book.createName();
                    area.setNameName("DaftarJP");
                    area.setRefersToFormula("Data!$G$2:$G$2");
                    var place = book.createName();
                    place.setNameName("Penutup");
                    place.setRefersToFormula("Data!$A$4");
                    draw.text("A4", "Selesai").formula("G4", "SUM(DaftarJP)");
                },
                filled -> {
                    assertThat(filled.book().getName("DaftarJP").getRefersToFormula())
                            .isEqualTo("Data!$G$2:$G$" + filled.last());
                    assertThat(filled.book().getName("Penutup").getRefersToFormula())
                            .isEqualTo("Data!$A$" + filled.now(4));
                    assertThat(filled.formula("G" + filled.now(4))).isEqualTo("SUM(DaftarJP)");
                }));
        all.add(new Shape(
                "nama lembar dengan spasi dan petik",
                2,
                1,
                false,
                book -> {
                    new Draw(book, "Rekap 'A' 2026").titles(1).line(2);
                    book.createSheet("Lain").createRow(0).createCell(0).setCellFormula("SUM('Rekap ''A'' 2026'!G2:G2)");
                },
                filled -> assertThat(filled.formula("Lain", "A1"))
                        .isEqualTo("SUM('Rekap ''A'' 2026'!G2:G" + filled.last() + ")")));
    }

    private static void prepared(List<Shape> all) {
        all.add(new Shape(
                "sepuluh baris bernomor disiapkan",
                4,
                10,
                false,
                book -> {
                    var draw = new Draw(book).titles(3).lines(4, 13);
                    for (var row = 4; row <= 13; row++) {
                        draw.number("A" + row, row - 3);
                    }
                    draw.text("A14", "Jumlah").formula("G14", "SUM(G4:G13)").signature(16);
                },
                filled ->
                        assertThat(filled.formula("G" + filled.now(14))).isEqualTo("SUM(G4:G" + filled.last() + ")")));
        all.add(new Shape(
                "baris kosong bergaris, tepi tebal",
                2,
                6,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).lines(2, 7).signature(9);
                    var top = draw.box(null);
                    top.setBorderTop(BorderStyle.MEDIUM);
                    var bottom = draw.box(null);
                    bottom.setBorderBottom(BorderStyle.MEDIUM);
                    draw.line(2, top).line(7, bottom);
                },
                filled -> {
                    assertThat(Filled.cell(filled.sheet(), "C2").getCellStyle().getBorderTop())
                            .isEqualTo(BorderStyle.MEDIUM);
                    assertThat(Filled.cell(filled.sheet(), "C" + filled.last())
                                    .getCellStyle()
                                    .getBorderBottom())
                            .isEqualTo(BorderStyle.MEDIUM);
                    assertThat(Filled.cell(filled.sheet(), "C" + (filled.last() - 1))
                                    .getCellStyle()
                                    .getBorderBottom())
                            .isEqualTo(BorderStyle.THIN);
                }));
        all.add(new Shape(
                "contoh data tahun lalu",
                2,
                3,
                true,
                book -> {
                    var draw = new Draw(book).titles(1).lines(2, 4);
                    for (var row = 2; row <= 4; row++) {
                        draw.number("A" + row, row - 1).text("B" + row, "1980").text("C" + row, "Contoh " + row);
                        draw.text("D" + row, "Dinas Lama").number("G" + row, 99);
                    }
                    draw.text("A5", "Rata-rata").formula("G5", "AVERAGE(G2:G4)").signature(7);
                },
                filled -> assertThat(filled.formula("G" + filled.now(5)))
                        .isEqualTo("AVERAGE(G2:G" + filled.last() + ")")));
        all.add(new Shape(
                "keterangan di samping tabel",
                2,
                4,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).lines(2, 5).signature(7);
                    draw.text("J2", "Petunjuk:")
                            .text("J3", "Isi dengan huruf kapital")
                            .formula("K4", "SUM(G2:G5)");
                },
                filled -> {
                    assertThat(Filled.cell(filled.sheet(), "J3").getStringCellValue())
                            .isEqualTo("Isi dengan huruf kapital");
                    assertThat(filled.formula("K4")).isEqualTo("SUM(G2:G" + filled.last() + ")");
                }));
    }

    private static void objects(List<Shape> all) {
        all.add(new Shape(
                "catatan pada sel",
                2,
                1,
                false,
                book -> {
                    var draw = new Draw(book).titles(1).line(2).text("A4", "Penutup");
                    var patriarch = draw.sheet.createDrawingPatriarch();
                    for (var address : List.of("B1", "A4")) {
                        var row = draw.cell(address).getRowIndex();
                        var note = patriarch.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, row, 5, row + 3));
                        note.setString(new XSSFRichTextString("Catatan " + address));
                        draw.cell(address).setCellComment(note);
                    }
                },
                filled -> {
                    var comments = filled.sheet().getCellComments();
                    assertThat(comments).hasSize(2);
                    assertThat(Filled.cell(filled.sheet(), "A" + filled.now(4))
                                    .getCellComment()
                                    .getString()
                                    .getString())
                            .isEqualTo("Catatan A4");
                }));
        all.add(new Shape(
                "logo di atas, stempel di bawah, grafik",
                5,
                1,
                false,
                book -> {
                    var draw =
                            new Draw(book).text("C1", "Kop").titles(4).line(5).signature(7);
                    var picture = book.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
                    var patriarch = draw.sheet.createDrawingPatriarch();
                    patriarch.createPicture(anchor(0, 0, 1, 2), picture);
                    patriarch.createPicture(anchor(5, 7, 6, 9), picture);
                    var chart =
                            book.createSheet("Grafik").createDrawingPatriarch().createChart(anchor(0, 0, 8, 12));
                    var data = chart.createData(
                            ChartTypes.BAR,
                            chart.createCategoryAxis(AxisPosition.BOTTOM),
                            chart.createValueAxis(AxisPosition.LEFT));
                    data.addSeries(
                            XDDFDataSourcesFactory.fromStringCellRange(draw.sheet, CellRangeAddress.valueOf("C5:C5")),
                            XDDFDataSourcesFactory.fromNumericCellRange(draw.sheet, CellRangeAddress.valueOf("G5:G5")));
                    chart.plot(data);
                },
                filled -> {
                    var shapes = filled.sheet().getDrawingPatriarch().getShapes();
                    assertThat(((XSSFClientAnchor) shapes.get(0).getAnchor()).getRow1())
                            .isZero();
                    assertThat(((XSSFClientAnchor) shapes.get(1).getAnchor()).getRow1())
                            .isEqualTo(filled.now(8) - 1);
                    assertThat(((XSSFClientAnchor) shapes.get(1).getAnchor()).getRow2())
                            .isEqualTo(filled.now(10) - 1);
                    var chart = filled.book()
                            .getSheet("Grafik")
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst();
                    assertThat(chart.getCTChart().toString())
                            .contains(filled.size() == 1 ? "Data!$G$5<" : "Data!$G$5:$G$" + filled.last());
                }));
        all.add(new Shape(
                "tautan di atas dan di bawah",
                3,
                1,
                false,
                book -> {
                    var draw = new Draw(book)
                            .text("A1", "Aturan")
                            .titles(2)
                            .line(3)
                            .text("A5", "Ke atas");
                    var helper = book.getCreationHelper();
                    var web = helper.createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
                    web.setAddress("https://contoh.go.id");
                    draw.cell("A1").setHyperlink(web);
                    var inside = helper.createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
                    inside.setAddress("Data!A5");
                    draw.cell("A5").setHyperlink(inside);
                },
                filled -> {
                    assertThat(Filled.cell(filled.sheet(), "A1").getHyperlink().getAddress())
                            .isEqualTo("https://contoh.go.id");
                    assertThat(Filled.cell(filled.sheet(), "A" + filled.now(5))
                                    .getHyperlink()
                                    .getLocation())
                            .isEqualTo("Data!A" + filled.now(5));
                }));
    }

    private static ClientAnchor anchor(int left, int top, int right, int bottom) {
        return new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom);
    }
}
