package id.netral.authoring.editor;

import java.time.Instant;

/** Somebody who has a lesson open in an editor, and since when. */
public record PresentPerson(String name, Instant since) {}
