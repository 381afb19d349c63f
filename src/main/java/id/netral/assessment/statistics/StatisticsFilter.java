package id.netral.assessment.statistics;

import id.netral.catalog.ModuleId;

/**
 * Which attempts are looked at: those of all versions of the module's quiz, the test before the lessons left out.
 *
 * @param everyAttempt all submitted attempts; otherwise each person's first, because later ones are practised
 */
public record StatisticsFilter(ModuleId module, boolean everyAttempt) {}
