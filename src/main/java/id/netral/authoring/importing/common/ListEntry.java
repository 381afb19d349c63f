package id.netral.authoring.importing.common;

/**
 * The place of a paragraph in a list.
 *
 * @param list which list it belongs to
 * @param level from 0
 * @param start number of the list's first entry
 */
public record ListEntry(String list, int level, boolean ordered, int start) {}
