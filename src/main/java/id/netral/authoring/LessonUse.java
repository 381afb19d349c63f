package id.netral.authoring;

/** A place where a lesson is shown by reference. */
public record LessonUse(DraftId draft, String module, String moduleTitle, DraftLessonId lesson, String lessonTitle) {}
