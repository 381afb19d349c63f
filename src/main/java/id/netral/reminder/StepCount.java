package id.netral.reminder;

/** How many people, and how many of their duties, reach a step. */
public record StepCount(ReminderStep step, int people, int duties) {}
