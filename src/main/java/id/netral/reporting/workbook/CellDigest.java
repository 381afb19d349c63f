package id.netral.reporting.workbook;

import id.netral.common.intake.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The fingerprint of one sheet's data cells, the same however the file around them is written: by row, for each filled cell
 * its column and its text or number. Header, colours, widths and order of parts do not count.
 */
public final class CellDigest {

    /** Rows whose cells share one checksum, so that a changed place can be named. */
    static final int BLOCK = 50;

    private static final char END_OF_CELL = '\u001F';
    private static final int CRC_DIGITS = 8;

    private final String sheet;
    private final MessageDigest all = Sha256.digest();
    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final CRC32 block = new CRC32();
    private int rows;

    CellDigest(String sheet) {
        this.sheet = sheet;
    }

    /** A text; one of nothing but spaces is no cell, as spreadsheets drop it. */
    void text(int column, String value) {
        if (!value.isBlank()) {
            var text = value.indexOf('\r') < 0
                    ? value
                    : value.replace("\r\n", "\n").replace('\r', '\n');
            row.append(column).append('t').append(text).append(END_OF_CELL);
        }
    }

    void number(int column, double value) {
        row.append(column).append('n').append(value).append(END_OF_CELL);
    }

    /** Ends a row; the next cell begins another. */
    void endRow() {
        var bytes = row.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        row.setLength(0);
        all.update(bytes);
        block.update(bytes);
        if (++rows % BLOCK == 0) {
            endBlock();
        }
    }

    /** The fingerprint; nothing may be added afterwards. */
    SheetSeal seal() {
        if (rows % BLOCK > 0) {
            endBlock();
        }
        return new SheetSeal(sheet, rows, Sha256.hex(all), blocks.toString());
    }

    private void endBlock() {
        blocks.append(HexFormat.of().toHexDigits(block.getValue(), CRC_DIGITS));
        block.reset();
    }
}
