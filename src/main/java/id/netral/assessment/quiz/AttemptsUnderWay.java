package id.netral.assessment.quiz;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;

/** Gives attempts under way the time that quizzes and people have been given. */
public interface AttemptsUnderWay {

    /** After the version's quiz got other rules. */
    void extend(ModuleVersionId version);

    /** After the person got extra time. */
    void extend(EmployeeId employee);
}
