package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.WorkbookPackage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a roster sent as a JSON array of objects; the names of the fields are those rosters have over their columns. */
@Component
public class RosterJson {

    private static final String SHEET = "JSON";
    private static final long MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TEXT = 1_000;

    private final JsonMapper json;

    RosterJson(JsonMapper json) {
        this.json = json;
    }

    /** Whether the file begins as an array does. */
    public static boolean isArray(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = in.read();
            }
            return first == '[';
        }
    }

    /** Reads to the end; throws {@link RefusedException} {@code roster.file.*} when there is no roster inside. */
    public RosterReader.Found read(Path file, BiConsumer<RosterHeader, RawRow> rows) throws IOException {
        if (Files.size(file) > WorkbookPackage.MAX_BYTES) {
            throw new RefusedException("roster.file.too-big", WorkbookPackage.MAX_BYTES / MEGABYTE);
        }
        var headers = new HashMap<List<String>, RosterHeader>();
        RosterHeader first = null;
        var number = 0;
        try (var objects =
                json.readerFor(new TypeReference<Map<String, Object>>() {}).<Map<String, Object>>readValues(file)) {
            while (objects.hasNextValue()) {
                var object = objects.nextValue();
                if (object == null) {
                    throw new RefusedException("roster.file.json");
                }
                if (++number > RosterReader.MAX_ROWS) {
                    throw new RefusedException("roster.file.too-many", RosterReader.MAX_ROWS);
                }
                var header = headers.computeIfAbsent(List.copyOf(object.keySet()), RosterJson::header);
                first = first == null ? header : first;
                rows.accept(header, row(number, object));
            }
        } catch (JacksonException e) {
            throw new RefusedException("roster.file.json");
        }
        return found(first);
    }

    private static RosterReader.Found found(@Nullable RosterHeader first) {
        if (first == null) {
            throw new RefusedException("roster.file.no-rows", SHEET);
        }
        if (!first.places().containsKey(RosterColumn.NIP)) {
            throw RosterReader.missing(first.missing());
        }
        return new RosterReader.Found(SHEET, first);
    }

    private static RosterHeader header(List<String> fields) {
        var cells = new HashMap<Integer, RawCell>();
        for (var place = 0; place < fields.size(); place++) {
            cells.put(place, new RawCell(RawCell.Kind.TEXT, fields.get(place)));
        }
        return RosterHeader.of(null, new RawRow(0, cells));
    }

    private static RawRow row(int number, Map<String, Object> object) {
        var cells = new HashMap<Integer, RawCell>();
        var values = new ArrayList<>(object.values());
        for (var place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value != null) {
                cells.put(place, cell(value));
            }
        }
        return new RawRow(number, cells);
    }

    /** Whole numbers come with all their digits, unlike Excel's. */
    private static RawCell cell(Object value) {
        return switch (value) {
            case Integer whole -> new RawCell(RawCell.Kind.TEXT, whole.toString());
            case Long whole -> new RawCell(RawCell.Kind.TEXT, whole.toString());
            case BigInteger whole -> new RawCell(RawCell.Kind.TEXT, whole.toString());
            case Number number -> new RawCell(RawCell.Kind.NUMBER, number.toString());
            case Map<?, ?> object -> new RawCell(RawCell.Kind.ERROR, "{…}");
            case List<?> list -> new RawCell(RawCell.Kind.ERROR, "[…]");
            default -> new RawCell(RawCell.Kind.TEXT, cut(value.toString()));
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
