package id.netral.rules;

/**
 * A part of the register as text, in the form of {@code docs/content-packs.md}.
 *
 * @param instruments {@code instruments.yaml}
 * @param articles {@code articles.yaml}
 */
public record RegisterFiles(String instruments, String articles) {}
