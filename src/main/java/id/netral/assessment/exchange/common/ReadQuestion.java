package id.netral.assessment.exchange.common;

import id.netral.question.QuestionDefinition;

/**
 * A question found in a file, without fault by itself; whether its articles exist is not known yet.
 *
 * @param file in a package the file inside it
 * @param line 1-based; of a workbook the row
 */
public record ReadQuestion(QuestionDefinition definition, String file, int line) {}
