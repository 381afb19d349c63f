package id.netral.reporting.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A template as agencies have them.
 *
 * @param first row of the first data, from 1 as Excel shows it
 * @param prepared rows the template has for data
 * @param sample whether these are examples to be replaced
 * @param build draws it; the sheet to fill is the first
 * @param check what has to be right in the filled workbook beside what is checked for all
 */
record Shape(
        String name, int first, int prepared, boolean sample, Consumer<XSSFWorkbook> build, Consumer<Filled> check) {

    @Override
    public String toString() {
        return name;
    }

    byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            build.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
