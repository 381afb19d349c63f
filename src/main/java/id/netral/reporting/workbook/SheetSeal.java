package id.netral.reporting.workbook;

import id.netral.common.intake.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is kept of a sheet to recognise its data cells.
 *
 * @param rows data rows, without the header
 * @param sha256 of all data cells, in hexadecimal
 * @param blocks a checksum of 8 digits for each {@value CellDigest#BLOCK} rows
 */
public record SheetSeal(String name, int rows, String sha256, String blocks) {

    private static final int CRC_DIGITS = 8;

    /** One fingerprint over all data sheets of a workbook. */
    static String sha256(List<SheetSeal> sheets) {
        var all = Sha256.digest();
        for (var sheet : sheets) {
            var line = sheet.name() + "\n" + sheet.rows() + "\n" + sheet.sha256() + "\n";
            all.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(all);
    }

    /** The first data row, from 1, of the first block that differs; 0 when all that both have is alike. */
    int firstDifference(SheetSeal other) {
        var shared = Math.min(blocks.length(), other.blocks.length());
        for (var i = 0; i < shared; i += CRC_DIGITS) {
            if (!blocks.regionMatches(i, other.blocks, i, CRC_DIGITS)) {
                return i / CRC_DIGITS * CellDigest.BLOCK + 1;
            }
        }
        return blocks.length() == other.blocks.length() ? 0 : shared / CRC_DIGITS * CellDigest.BLOCK + 1;
    }
}
