package id.netral.assessment.bank;

/**
 * How many questions there are.
 *
 * @param reviewDue in use and waiting to be read again
 */
public record QuestionCounts(int all, int reviewDue, int inUse, int retired) {}
