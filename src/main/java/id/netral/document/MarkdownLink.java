package id.netral.document;

import java.util.Optional;

/** Addresses that links may have. */
final class MarkdownLink {

    static final String ARTICLE = "pasal:";
    static final String TERM = "istilah:";

    private MarkdownLink() {}

    static Optional<Mark> mark(String address) {
        if (address.startsWith(ARTICLE) && Mark.isName(address.substring(ARTICLE.length()))) {
            return Optional.of(new Mark.Article(address.substring(ARTICLE.length())));
        }
        if (address.startsWith(TERM) && Mark.isName(address.substring(TERM.length()))) {
            return Optional.of(new Mark.Term(address.substring(TERM.length())));
        }
        return Optional.empty();
    }
}
