package id.netral.authoring.importing;

import id.netral.authoring.importing.common.ImportedFile;
import java.util.UUID;

/** A file that was read and waits for a decision; nothing of it is in a draft yet. */
public record ImportPreview(UUID id, String fileName, ImportedFile file) {}
