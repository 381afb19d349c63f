package id.netral.assessment.statistics;

/**
 * Points lost by a group of people.
 *
 * @param people who were asked
 * @param affected who lost any point
 * @param answers questions asked
 * @param lost points lost, a whole question counting 1
 */
public record LossFigures(int people, int affected, int answers, double lost) {

    static final LossFigures NONE = new LossFigures(0, 0, 0, 0);

    /** Share of the points that was lost, 0 to 1; 0 when nothing was asked. */
    public double share() {
        return answers == 0 ? 0 : lost / answers;
    }

    /** Both groups together, when nobody is in both. */
    LossFigures plus(LossFigures other) {
        return new LossFigures(
                people + other.people, affected + other.affected, answers + other.answers, lost + other.lost);
    }
}
