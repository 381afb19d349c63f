package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.workbook.TemplateColumn.Numbered;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One question as the cells of a row: texts by column; empty where nothing stands. */
final class TemplateRow {

    private final Map<TemplateColumn, String> single = new EnumMap<>(TemplateColumn.class);
    private final Map<Numbered, List<String>> numbered = new EnumMap<>(Numbered.class);

    TemplateRow set(TemplateColumn column, String text) {
        single.put(column, text);
        return this;
    }

    /** Puts a text under the number, 1-based. */
    TemplateRow set(Numbered column, int number, String text) {
        var list = numbered.computeIfAbsent(column, none -> new ArrayList<>());
        while (list.size() < number) {
            list.add("");
        }
        list.set(number - 1, text);
        return this;
    }

    String get(TemplateColumn column) {
        return single.getOrDefault(column, "");
    }

    /** The text under the number, 1-based. */
    String get(Numbered column, int number) {
        var list = numbered.getOrDefault(column, List.of());
        return number >= 1 && number <= list.size() ? list.get(number - 1) : "";
    }

    /** The texts from number 1 to the last that is filled. */
    List<String> all(Numbered column) {
        var list = numbered.getOrDefault(column, List.of());
        var end = list.size();
        while (end > 0 && list.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(list.subList(0, end));
    }

    boolean isEmpty() {
        return single.values().stream().allMatch(String::isEmpty)
                && numbered.values().stream().flatMap(List::stream).allMatch(String::isEmpty);
    }
}
