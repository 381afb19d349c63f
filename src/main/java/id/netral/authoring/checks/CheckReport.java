package id.netral.authoring.checks;

import id.netral.authoring.checks.Finding.Severity;
import java.util.List;

/**
 * What was found in a draft.
 *
 * @param findings errors first
 * @param weights of the lessons, in reading order
 * @param reading of the lessons, in reading order
 */
public record CheckReport(List<Finding> findings, List<PageWeight> weights, List<ReadingLevel> reading) {

    public CheckReport {
        findings = List.copyOf(findings);
        weights = List.copyOf(weights);
        reading = List.copyOf(reading);
    }

    /** Number of findings that keep the draft from publication. */
    public long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** Number of the other findings. */
    public long warnings() {
        return findings.size() - errors();
    }
}
