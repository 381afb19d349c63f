package id.netral.rules;

/** Identifies an article of the legal register, e.g. {@code pp-94-2021-5-n-6}. */
public record ArticleId(String value) implements Comparable<ArticleId> {

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
