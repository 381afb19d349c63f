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
                book.judge(situation.inPhase("pra_penetapan")), book.judge(situation.inPhase("kampanye")));
    }
}
