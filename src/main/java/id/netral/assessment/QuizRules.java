package id.netral.assessment;

import java.util.List;

/**
 * The rules of one module version's quiz and the bank its attempts draw from; frozen with the version.
 *
 * @param bank ids of the question revisions, ascending
 */
record QuizRules(int passMark, int maxAttempts, int drawCount, List<Long> bank) {}
