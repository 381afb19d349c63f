package id.netral.scorm;

import id.netral.common.EmployeeId;

/**
 * Where a person stands with a part of a package.
 *
 * @param totalTime hundredths of a second in earlier openings
 * @param launch which opening is the newest, from 1
 * @param savedSeq newest message of that opening
 */
record ScormAttempt(
        long id,
        ScormPackageId scormPackage,
        EmployeeId employee,
        String item,
        CmiData data,
        long totalTime,
        int launch,
        int savedSeq) {}
