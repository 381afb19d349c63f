package id.netral.verdict;

/**
 * The same act before candidates are designated and in the campaign.
 *
 * @param before as long as somebody only means to stand
 * @param after when KPU has designated the candidates
 */
public record BeforeAndAfter(Ruling before, Ruling after) {

    static BeforeAndAfter of(Situation situation, RuleBook book) {
        return new BeforeAndAfter(
                book.judge(inPhase(situation, "pra_penetapan", "bakal_calon")),
                book.judge(inPhase(situation, "kampanye", "calon")));
    }

    /** Who was a candidate is called as one calls him in that phase. */
    private static Situation inPhase(Situation situation, String phase, String candidate) {
        var other = situation.with(Dimension.PHASE, phase);
        return other.word(Dimension.OBJECT)
                        .filter(word -> word.equals("calon") || word.equals("bakal_calon"))
                        .isPresent()
                ? other.with(Dimension.OBJECT, candidate)
                : other;
    }
}
