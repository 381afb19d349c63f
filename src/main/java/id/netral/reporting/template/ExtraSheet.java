package id.netral.reporting.template;

import java.util.List;

/**
 * A sheet of labels and values put behind the template's own ones, such as a manifest.
 *
 * @param name at most 31 characters; a number is added when the template has such a sheet already
 * @param lines cells of each row, all text
 */
public record ExtraSheet(String name, List<List<String>> lines) {}
