package id.netral.scorm;

import id.netral.common.EmployeeId;
import java.time.Instant;

/**
 * Where a person stands with a part of a package.
 *
 * @param totalTime hundredths of a second in earlier openings
 * @param launch which opening is the newest, from 1
 * @param savedSeq newest message of that opening
 * @param changedAt when the part told something last; its beginning before that
 */
record ScormAttempt(
        long id,
        ScormPackageId scormPackage,
        EmployeeId employee,
        String item,
        CmiData data,
        long totalTime,
        int launch,
        int savedSeq,
        Instant changedAt) {}
